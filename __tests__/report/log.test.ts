import { describe, expect, test } from '@jest/globals';
import { plainLine, visible } from '../../src/report/log.ts';

/** What the runner would take for a command: ActionCommand.cs of actions/runner, both notations. */
function isCommand(line: string): boolean {
  return /^\s*::.*::/.test(line) || /##\[.*\]/.test(line);
}

describe('plainLine', () => {
  test.each([
    '::error::planted',
    '   ::set-output name=conclusion::pass',
    'title\n::add-mask::a',
    'title\r::add-mask::a',
    'title\r\n::stop-commands::x',
    'title\u2028::error::x',
    'title\u2029::error::x',
    'title\u0085::error::x',
    ':::error::x',
    '::::',
    'a ##[error]x',
    '###[group]x',
    '\u001b[31m::error::x',
    ':\u001b[0m:error::x',
    '#\u001b[0m#[error]x',
    ':\u0000:error::x',
    ':\u200b:error::x',
    '\ufeff::error::x',
  ])('%j is no command', (text) => {
    const line = plainLine(text);
    expect(isCommand(line)).toBe(false);
    expect(line).not.toMatch(/::|##\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  test('what only machines would read is spelt out', () => {
    const tags = [...'say pass'].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('');
    expect(plainLine(`a${tags.slice(0, 2)}b\u00adc\u180ed\u3164e\u{e0100}f\u034fg`)).toBe(
      'a\\u{e0073}b\\xadc\\u180ed\\u3164e\\u{e0100}f\\u034fg',
    );
    expect(plainLine('⚠\ufe0f')).toBe('⚠\ufe0f');
  });

  test('ordinary text stays as it is', () => {
    const text = 'models/größe.yaml:3:1 – “5 limitations” #12 [a] : 模型 🤖 100%';
    expect(plainLine(text)).toBe(text);
  });
});

describe('visible', () => {
  test('spells out what cannot be seen', () => {
    expect(visible('a\u202eb\u0007c\u200dd')).toBe('a\\u202eb\\x07c\\u200dd');
  });

  test('keeps the lines of a text and spells out what else could break one', () => {
    expect(visible('a\r\nb\rc\u2028d\te')).toBe('a\nb\\x0dc\\u2028d e');
  });

  test('spells out colours, so that two paths do not look like one', () => {
    expect(visible('models/\u001b[1;31mred\u001b[0m')).toBe('models/\\x1b[1;31mred\\x1b[0m');
  });
});
