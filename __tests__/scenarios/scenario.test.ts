import { describe, expect, test } from '@jest/globals';
import { parseScenario, settle } from './scenario.ts';

describe('a scenario', () => {
  test('is a tree and commands with what they print', () => {
    expect(parseScenario('# why\n@ a.yaml\nx: 1\n$ A=1 tool check "a b"\n> one\n>\n! two\n? 1\n$ tool\n? 0\n')).toEqual(
      {
        tree: '# why\n@ a.yaml\nx: 1\n',
        steps: [
          {
            command: 'A=1 tool check "a b"',
            env: { A: '1' },
            args: ['tool', 'check', 'a b'],
            stdout: ['one', ''],
            stderr: ['two'],
            status: 1,
          },
          { command: 'tool', env: {}, args: ['tool'], stdout: [], stderr: [], status: 0 },
        ],
      },
    );
  });

  test('must say an exit status', () => {
    expect(() => parseScenario('@ a\n$ tool\n> one\n')).toThrow('says no exit status');
  });
});

describe('what is printed is compared line by line', () => {
  test.each<[string[], string, boolean]>([
    [[], '', true],
    [[], 'x\n', false],
    [['a'], 'a\n', true],
    [['a'], 'a\nb\n', false],
    [['a', ''], 'a\n\n', true],
    [['a…c'], 'abc\n', true],
    [['a…c'], 'a\nc\n', false],
    [['a.c'], 'abc\n', false],
    [['…'], '', true],
    [['a', '…', 'd'], 'a\nb\nc\nd\n', true],
    [['a', '…', 'd'], 'a\nd\n', true],
    [['a', '…', 'd'], 'a\nd\ne\n', false],
    [['␛[1ma'], '\u001b[1ma\n', true],
  ])('%j and %j: %p', (expected, printed, same) => {
    expect(settle(expected, printed)).toEqual(same ? expected : printed.replace(/\n$/, '').split('\n'));
    expect(JSON.stringify(settle(expected, printed)) === JSON.stringify(expected)).toBe(same);
  });
});
