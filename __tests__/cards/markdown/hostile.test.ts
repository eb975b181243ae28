import { describe, expect, test } from '@jest/globals';
import type { Location } from '../../../src/source/location.ts';
import { processorTime } from '../../cost.ts';
import { card } from './read.ts';

/** A reproducible stream of numbers below `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PARTS = [
  '# ',
  '## Limitations',
  '### Bias\n',
  '**Uses:** ',
  '**Limitations**',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '| Limitations | x |',
  '```\n',
  '~~~',
  '<details>',
  '<summary>Limitations</summary>',
  '</details>',
  '<h2>',
  '</h2>',
  '<li>',
  '<ul>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<!--',
  '-->',
  '---\n',
  '===\n',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '    ',
  'word ',
  '[x](y)',
  '![x](y)',
  '[',
  '](',
  '*',
  '**',
  '_',
  '_'.repeat(60),
  '*_'.repeat(30),
  '<b>'.repeat(30),
  '`',
  '&nbsp;',
  '\\',
  '限制',
  '\uFEFF',
  'a: b',
  '{}',
  ':',
  '\u2028',
];

function isInside(location: Location, lines: readonly string[]): boolean {
  const { line, column, endLine, endColumn } = location;
  const first = lines[line - 1];
  const last = lines[endLine - 1];
  if (first === undefined || last === undefined || line > endLine || column < 1) return false;
  return column <= first.length + 1 && endColumn <= last.length + 1 && (line < endLine || column <= endColumn);
}

describe('any text', () => {
  test('never throws, and places stay inside of the file', () => {
    const next = numbers(20260401);
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + next(40) }, () => PARTS[next(PARTS.length)]).join('');
      const found = card(text);
      const lines = text.split(/\r\n|\r|\n/);
      const places = [
        ...[...found.sections.values()].flatMap((s) => [
          s.location,
          ...s.statements.map((x) => x.location),
          found.placeFor(s.id),
        ]),
        ...found.problems.map((p) => p.location),
        found.placeFor('contact'),
      ];
      const outside = places.filter((place) => !isInside(place, lines));
      expect({ text, outside }).toEqual({ text, outside: [] });
    }
  });

  const size = 300_000;
  const fill = (part: string) => part.repeat(Math.floor(size / Buffer.byteLength(part)));
  test.each([
    ['hashes', '#'.repeat(100_000)],
    ['headings', fill('# a\n')],
    ['quotes', '>'.repeat(100_000)],
    ['opening brackets', '['.repeat(100_000)],
    ['stars', '*'.repeat(100_000)],
    ['underscores before a word', fill(`${'_'.repeat(60)}word\n\n`)],
    ['underscores around a word', fill(`${'_'.repeat(60)}word${'_'.repeat(60)}.\n\n`)],
    ['stars and underscores', fill(`${'*_'.repeat(40)}word${'*_'.repeat(40)}x\n\n`)],
    ['tags of bold', fill(`${'<b>'.repeat(60)}word${'</b>'.repeat(60)}x\n\n`)],
    ['byte order marks', fill(`__a${'\uFEFF'.repeat(200)}b\n\n`)],
    ['pointers', `## Limitations\n\n${fill(`- please see ${'the paper or '.repeat(28)}\n`)}`],
    ['sentences that begin as pointers', `## Limitations\n\n${fill(`For ${'details of this and '.repeat(18)}\n\n`)}`],
    ['bold', fill('**a** ')],
    ['unclosed bold', fill('**a\n')],
    ['pipes', fill('|')],
    ['a wide table', `${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n${fill('|a')}`],
    ['open comments', fill('<!--')],
    ['open comments in a line', `a ${fill('<!-- ')}`],
    ['open tags', fill('<div ')],
    ['open lists', fill('<ul><li>')],
    ['nested items', fill('- ')],
    ['deep items', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['backticks', fill('`')],
    ['colons', fill(':a')],
    ['labels', fill('**a:** b\n')],
    ['white space', `a${' '.repeat(size)}b`],
    ['images', fill('![')],
    ['links', fill('[a](')],
    ['entities', fill('&a')],
    ['unclosed front matter', `---\n${fill('a: b\n')}`],
  ])('%s take no long time', (_, text) => {
    const start = processorTime();
    card(text);
    expect(processorTime() - start).toBeLessThan(3000);
  });
});
