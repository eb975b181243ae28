import { describe, expect, test } from '@jest/globals';
import { suggestedLines } from '../../src/report/suggestion.ts';

const place = (column: number, endColumn: number, lines = 1) => ({
  file: 'card.md',
  line: 7,
  column,
  endLine: 7 + lines - 1,
  endColumn,
});

describe('a suggestion', () => {
  test('puts the replacement where the location is and keeps the rest of the line', () => {
    expect(suggestedLines(['license: Apache 2.0 # ours'], place(10, 20), 'apache-2.0')).toEqual([
      'license: apache-2.0 # ours',
    ]);
  });

  test('spans lines', () => {
    expect(suggestedLines(['a: |', '  b', 'c: d'], place(4, 3, 3), 'x')).toEqual(['a: x d']);
  });

  test('counts columns in UTF-16 units, as locations do', () => {
    expect(suggestedLines(['😀: mit'], place(5, 8), 'MIT')).toEqual(['😀: MIT']);
  });

  test.each([
    ['that changes nothing', ['license: mit'], place(10, 13), 'mit'],
    ['past the end of the line', ['license: mit'], place(20, 22), 'mit'],
    ['that ends before it begins', ['license: mit'], place(5, 2), 'x'],
    ['in a line with a carriage return', ['license: MIT\r'], place(10, 13), 'mit'],
    ['in a line that hides characters', ['license: MIT # \u202e'], place(10, 13), 'mit'],
    ['that would hide characters', ['license: MIT'], place(10, 13), 'mit\u200b'],
    ['in a line with a secret', [`license: MIT # AKIA${'QWZRTLPKJHGFDSAM'}`], place(10, 13), 'mit'],
    ['in a line of prose that never ends', [`license: MIT ${'x'.repeat(3000)}`], place(10, 13), 'mit'],
    ['of several empty lines', ['a'], place(1, 2), 'a\n\n\nb'],
    ['without lines', [], place(1, 1), 'x'],
  ])('%s is none', (_, lines, location, replacement) => {
    expect(suggestedLines(lines, location, replacement)).toBeNull();
  });
});
