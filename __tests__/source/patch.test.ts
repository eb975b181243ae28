import { describe, expect, test } from '@jest/globals';
import { linesOf, readPatch } from '../../src/source/patch.ts';

const PATCH = [
  '@@ -2,4 +2,5 @@ title',
  ' two',
  '-three',
  '+THREE',
  '+three and a half',
  ' four',
  ' five',
  '@@ -31 +32,2 @@',
  '-last',
  '\\ No newline at end of file',
  '+@@ -1 +1 @@ is text here',
  '+last',
].join('\n');

describe('a patch', () => {
  test('shows the lines of the file as it is after the change', () => {
    expect(readPatch(PATCH)).toEqual([
      {
        from: 2,
        lines: [
          { text: 'two', added: false },
          { text: 'THREE', added: true },
          { text: 'three and a half', added: true },
          { text: 'four', added: false },
          { text: 'five', added: false },
        ],
      },
      {
        from: 32,
        lines: [
          { text: '@@ -1 +1 @@ is text here', added: true },
          { text: 'last', added: true },
        ],
      },
    ]);
  });

  test('of a file that was removed or emptied shows nothing', () => {
    expect(readPatch('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([{ from: 0, lines: [] }]);
    expect(readPatch('')).toEqual([]);
  });

  test('keeps carriage returns and empty lines', () => {
    expect(readPatch('@@ -1,2 +1,2 @@\n a\r\n \n')).toEqual([
      {
        from: 1,
        lines: [
          { text: 'a\r', added: false },
          { text: '', added: false },
        ],
      },
    ]);
  });

  test.each([
    ['cut in a hunk', '@@ -1,3 +1,3 @@\n a\n b'],
    ['longer than its header says', '@@ -1 +1 @@\n a\n b'],
    ['without a header', ' a'],
    ['with a line of another kind', '@@ -1 +1 @@\n?a'],
  ])('%s says nothing', (_, patch) => {
    expect(readPatch(patch)).toBeNull();
  });
});

describe('lines', () => {
  const hunks = readPatch(PATCH)!;
  const texts = (from: number, to: number) => linesOf(hunks, from, to)?.map(({ text }) => text) ?? null;

  test('are found within one hunk only', () => {
    expect(texts(2, 3)).toEqual(['two', 'THREE']);
    expect(texts(6, 6)).toEqual(['five']);
    expect(texts(1, 2)).toBeNull();
    expect(texts(6, 7)).toBeNull();
    expect(texts(6, 32)).toBeNull();
    expect(texts(33, 33)).toEqual(['last']);
  });
});
