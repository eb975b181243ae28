import { describe, expect, test } from '@jest/globals';
import { isPresent } from '../../../src/cards/card.ts';
import { toPlain } from '../../../src/source/data.ts';
import { card, counted, present } from './read.ts';

const body = '\n# Whale song\n\n## Limitations\n\nDrops negations.\n';

describe('front matter', () => {
  test.each([
    ['none', '', null, []],
    ['plain', '---\nlicense: mit\n---\n', { license: 'mit' }, []],
    ['CRLF', '---\r\nlicense: mit\r\n---\r\n', { license: 'mit' }, []],
    ['trailing spaces at the end', '---\nlicense: mit\n---\t\n', { license: 'mit' }, []],
    ['trailing spaces', '---  \nlicense: mit\n---\t\n', { license: 'mit' }, [/^1 warning White space stands behind/]],
    ['blank lines above', '\n\n---\nlicense: mit\n---\n', { license: 'mit' }, [/^3 warning .* below empty lines/]],
    [
      'white space in front',
      ' ---\nlicense: mit\n---\n',
      { license: 'mit' },
      [/^1 warning White space stands in front/],
    ],
    ['byte order mark', '\uFEFF---\r\nlicense: mit\r\n---\r\n', { license: 'mit' }, [/^1 warning .* byte order mark/]],
    ['empty', '---\n---\n', null, [/^1 warning The front matter is empty/]],
    ['an empty map', '---\n{}\n---\n', {}, [/^1 warning The front matter is empty/]],
    ['comments only', '---\n# later\nx: \n---\n', { x: null }, []],
    ['a list', '---\n- mit\n---\n', ['mit'], [/^2 error .* must be a map of keys, but is a list/]],
    ['a text', '---\nmit\n---\n', 'mit', [/^2 error .* must be a map of keys/]],
    ['invalid YAML', '---\nlicense: mit\n  tags: x\n---\n', null, [/^3 error The front matter is not valid YAML/]],
    ['unclosed', '---\nlicense: mit\n', null, [/^1 error The front matter is not closed/]],
    ['a thematic break in the first line', '---\n', null, [/^1 note .* thematic break.*no second/]],
    ['two thematic breaks around a heading', '---\n\n# Title\n\n---\n', null, [/^1 note .* thematic break.*a heading/]],
    ['TOML', '+++\nlicense = "mit"\n[extra]\ntags = [\n  "a",\n]\n+++\n', null, [/^1 warning .* is TOML/]],
    ['plus signs', '+++\n', null, []],
    [
      'a second block',
      '---\nlicense: mit\n---\n\n---\nlanguage: en\n---\n',
      { license: 'mit' },
      [/^6 warning A second block/],
    ],
    ['a block below a comment', '<!-- a -->\n---\nlicense: mit\n---\n', null, [/^3 warning .* not stand at the start/]],
    ['a block in code', '```yaml\n---\nlicense: mit\n---\n```\n', null, []],
    ['a rule and a label', 'Text.\n\n---\nNote: a text\n\n---\n', null, []],
  ])('%s', (_, block, data, problems) => {
    const found = card(`${block}${body}`);
    expect(found.readable).toBe(true);
    expect(found.frontMatter && JSON.parse(JSON.stringify(toPlain(found.frontMatter)))).toEqual(data);
    const told = found.problems.map((p) => `${p.location.line} ${p.atMost ?? 'error'} ${p.message}`);
    expect(told).toEqual(problems.map((each) => expect.stringMatching(each)));
    expect(found.problems.every(({ kind }) => kind === 'front-matter')).toBe(true);
    expect(counted(`${block}${body}`, 'limitations')).toEqual(['Drops negations.']);
  });

  test('places are those of the file', () => {
    const found = card(`\n---\nlicense: mit\ntags: [a\n---\n${body}`);
    expect(found.problems[1]?.location.line).toBeGreaterThanOrEqual(4);
    expect(found.problems[1]?.location.line).toBeLessThanOrEqual(5);
    expect(found.frontMatterLocation).toMatchObject({ line: 2, endLine: 5 });
    const data = card(`---\nlicense: mit\ntags: [a, b]\n---\n${body}`).frontMatter;
    expect(data?.kind === 'map' && data.entries.get('tags')?.keyLocation).toMatchObject({ line: 3, column: 1 });
  });

  test('an unclosed block says where it starts', () => {
    const [problem] = card(`---\nlicense: mit\n${body}`).problems;
    expect(problem?.message).toMatch(/not closed/);
    expect(problem?.location.line).toBe(1);
  });

  test('a key that stands twice', () => {
    const found = card(`---\nlicense: mit\nlicense: cc0-1.0\n---\n${body}`);
    expect(found.problems.map(({ kind }) => kind)).toEqual(['duplicate-key']);
  });
});

describe('metadata as content', () => {
  test('emissions, results and identity are; the names of data sets are not', () => {
    const text = [
      '---',
      'license: mit',
      'base_model: whale-base',
      'datasets: [fjord]',
      'co2_eq_emissions: 24_700_000',
      'model-index:',
      '- name: whale',
      '  results:',
      '  - dataset: { name: fjord, type: fjord }',
      '    metrics:',
      '    - { type: wer, value: 0.2 }',
      '---',
    ].join('\n');
    expect(present(`${text}\n`)).toEqual([
      'model-details',
      'base-model',
      'license',
      'evaluation',
      'results',
      'environmental-impact',
      'emissions',
    ]);
  });

  test('a result without its data set, or emissions without a number, say nothing', () => {
    const text =
      '---\nco2_eq_emissions: unknown\nmodel-index:\n- name: w\n  results:\n  - metrics: [{ type: wer, value: 1 }]\n---\n# W\n';
    expect([...card(text).sections.values()].filter(isPresent)).toEqual([]);
  });
});

describe('cards that cannot be judged', () => {
  test.each([
    ['an empty file', ''],
    ['white space', ' \n\n'],
    ['a byte order mark', '\uFEFF\n'],
    ['empty front matter without a body', '---\n---\n'],
    ['an empty map without a body', '---\n{}\n---\n'],
    ['a comment', '<!-- to come -->\n'],
    ['NUL bytes', 'a\0b'],
    ['more than a mebibyte', 'word '.repeat(300_000)],
  ])('%s', (_, text) => {
    const found = card(text);
    expect(found.readable).toBe(false);
    expect(found.problems[0]?.kind).toBe('unreadable');
    expect(found.sections.size).toBe(0);
  });
});
