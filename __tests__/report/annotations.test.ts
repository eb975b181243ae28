import { describe, expect, test } from '@jest/globals';
import { annotations, findingLines, group, isCut, issueCommand } from '../../src/report/annotations.ts';
import { readPatch } from '../../src/source/patch.ts';
import { ruleUrl } from '../../src/version.ts';
import { finding, verdict } from '../verdicts.ts';

/** Reads a command as the runner does (ActionCommand.TryParseV2): up to the second `::`, then unescapes. */
function parse(line: string) {
  const [, name, list, data] = /^::([a-z]+)(?: (.*?))?::(.*)$/s.exec(line)!;
  const decode = (text: string) =>
    text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
  const properties = (list ?? '').split(',').map((pair): [string, string] => {
    const [key = '', ...value] = pair.split('=');
    return [key, decode(value.join('='))];
  });
  return { name, properties: Object.fromEntries(properties), message: decode(data!) };
}

describe('annotations', () => {
  test('an error has its place, its rule and its three parts', () => {
    expect(annotations(verdict([finding()]))).toEqual([
      '::error file=models/a/model-card.yaml,line=12,endLine=12,col=3,endColumn=9,' +
        'title=Model card%3A minimum-statements::' +
        'Limitations has 3 statements.%0AFive are required.%0AAdd 2 limitations.%0A' +
        ruleUrl('minimum-statements'),
    ]);
  });

  test('warnings and notes have their own commands', () => {
    const lines = annotations(verdict([finding({ severity: 'note' }), finding({ severity: 'warning' })]));
    expect(lines.map((line) => parse(line).name)).toEqual(['warning', 'notice']);
  });

  test('columns are left out over several lines', () => {
    const location = { file: 'a.yaml', line: 2, column: 3, endLine: 4, endColumn: 1 };
    const [line] = annotations(verdict([finding({ location })]));
    expect(parse(line!).properties).toEqual({
      file: 'a.yaml',
      line: '2',
      endLine: '4',
      title: 'Model card: minimum-statements',
    });
  });

  test('errors come first, then by place; waived and known ones not at all', () => {
    const at = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const lines = annotations(
      verdict([
        finding({ location: at('d'), severity: 'warning' }),
        finding({ location: at('a'), isNew: false }),
        finding({ location: at('c') }),
        finding({ location: at('b') }),
        finding({ location: at('e'), waived: 'retired' }),
      ]),
    );
    expect(lines.map((line) => parse(line).properties.file)).toEqual(['b', 'c', 'd']);
  });

  test('at most ten of each level, and what is cut is said', () => {
    const errors = Array.from({ length: 37 }, () => finding());
    const lines = annotations(verdict([...errors, finding({ severity: 'warning' })]));
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
    expect(lines.at(-1)).toBe('Annotations: showing 10 of 37 findings of severity error.');
  });

  test('a message has at most 4096 characters and no half of one', () => {
    const [line] = annotations(verdict([finding({ message: '🤖'.repeat(5000), why: '', fix: '' })]));
    const { message } = parse(line!);
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/^(?:🤖)+…$/u);
  });

  test.each([
    'a\n::error::planted',
    'a%0A::error::planted',
    'a\r\n##[error]planted',
    'a,line=1::planted',
    'x::planted',
    '\u2028::set-output name=conclusion::pass',
    '\u001b]8;;https://example.com\u0007link',
  ])('hostile text %j stays text', (text) => {
    const location = { file: text, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const lines = annotations(verdict([finding({ message: text, rule: text, location })]));
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085\u001b]/);
    const { name, properties, message } = parse(line!);
    expect(name).toBe('error');
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(properties.line).toBe('1');
    expect(message).toContain('Five are required.');
  });

  test('an issue without a place has only a title', () => {
    const line = issueCommand('error', { location: null, title: 'Policy', message: '100% wrong' });
    expect(line).toBe('::error title=Policy::100%25 wrong');
  });
});

test('every finding is a plain line, with its standing', () => {
  const findings = [finding({ waived: 'retired' }), finding({ isNew: false }), finding({ message: '::error::x' })];
  expect(group('Findings', findingLines(verdict(findings))).slice(1, -1)).toEqual([
    'error models/a/model-card.yaml:12:3 minimum-statements: Limitations has 3 statements. Add 2 limitations. (waived: retired)',
    'error models/a/model-card.yaml:12:3 minimum-statements: Limitations has 3 statements. Add 2 limitations. (known before)',
    'error models/a/model-card.yaml:12:3 minimum-statements: :\u200b:error:\u200b:x Add 2 limitations.',
  ]);
});

test('a group is closed, and nothing in it is a command', () => {
  expect(group('Findings: 1', ['::endgroup::'])).toEqual([
    '::group::Findings: 1',
    ':\u200b:endgroup:\u200b:',
    '::endgroup::',
  ]);
});

describe('when a limit cuts', () => {
  const CARD = 'models/a/model-card.yaml';
  const at = (line: number, file = CARD) => ({ location: { file, line, column: 1, endLine: line, endColumn: 2 } });
  const limits = (most: number) => ({ perLevel: { error: most, warning: most, note: most }, message: 4096 });
  const diff = new Map([
    [CARD, readPatch('@@ -4,2 +4,3 @@\n four\n+five\n six')],
    ['unknown.yaml', null],
  ]);
  const findings = [
    finding({ ...at(1, 'elsewhere.yaml'), message: 'in another file' }),
    finding({ ...at(2), message: 'elsewhere in the file' }),
    finding({ ...at(4), message: 'beside the change' }),
    finding({ ...at(5), message: 'there before', remains: true }),
    finding({ ...at(5), message: 'on the change' }),
    finding({ ...at(9, 'unknown.yaml'), message: 'in a file without a patch' }),
  ];
  const shown = (lines: readonly string[]) => lines.map((line) => parse(line).message.split('\n')[0]);

  test('it is known', () => {
    expect(isCut(verdict(findings), limits(5))).toBe(true);
    expect(isCut(verdict(findings), limits(6))).toBe(false);
    expect(isCut(verdict(findings.map((each) => ({ ...each, waived: 'x' }))), limits(5))).toBe(false);
  });

  test('findings on what the pull request changes come first, and unknown is not unchanged', () => {
    expect(shown(annotations(verdict(findings), limits(6), diff))).toEqual([
      'on the change',
      'there before',
      'beside the change',
      'in a file without a patch',
      'elsewhere in the file',
      'in another file',
    ]);
  });

  test('errors stay before warnings, whatever lines they are on', () => {
    const mixed = [finding({ ...at(5), severity: 'warning' }), finding(at(1, 'elsewhere.yaml'))];
    const levels = annotations(verdict(mixed), limits(1), diff).map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(levels).toEqual(['error', 'warning']);
  });
});
