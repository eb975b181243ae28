import { describe, expect, test } from '@jest/globals';
import { isPresent } from '../../../src/cards/card.ts';
import { toPlain } from '../../../src/source/data.ts';
import { card, counted, present } from './read.ts';

const body = '\n# Whale song\n\n## Limitations\n\nDrops negations.\n';

describe('front matter', () => {
  test.each([
    ['none', '', null, 0],
    ['plain', '---\nlicense: mit\n---\n', { license: 'mit' }, 0],
    ['trailing spaces', '---  \nlicense: mit\n---\t\n', { license: 'mit' }, 0],
    ['blank lines above', '\n\n---\nlicense: mit\n---\n', { license: 'mit' }, 0],
    ['byte order mark and CRLF', '\uFEFF---\r\nlicense: mit\r\n---\r\n', { license: 'mit' }, 0],
    ['empty', '---\n---\n', null, 0],
    ['an empty map', '---\n{}\n---\n', {}, 0],
    ['comments only', '---\n# later\n---\n', null, 0],
    ['a list', '---\n- mit\n---\n', ['mit'], 1],
    ['a text', '---\nmit\n---\n', 'mit', 1],
    ['invalid YAML', '---\nlicense: mit\n  tags: x\n---\n', null, 1],
    ['unclosed', '---\nlicense: mit\n', null, 1],
    ['a thematic break in the first line', '---\n', null, 0],
    ['two thematic breaks around a heading', '---\n\n# Title\n\n---\n', null, 0],
  ])('%s', (_, block, data, problems) => {
    const found = card(`${block}${body}`);
    expect(found.readable).toBe(true);
    expect(found.frontMatter && JSON.parse(JSON.stringify(toPlain(found.frontMatter)))).toEqual(data);
    expect(found.problems.map(({ kind }) => kind)).toEqual(Array(problems).fill('front-matter'));
    expect(counted(`${block}${body}`, 'limitations')).toEqual(['Drops negations.']);
  });

  test('places are those of the file', () => {
    const found = card(`\n---\nlicense: mit\ntags: [a\n---\n${body}`);
    expect(found.problems[0]?.location.line).toBeGreaterThanOrEqual(4);
    expect(found.problems[0]?.location.line).toBeLessThanOrEqual(5);
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
