import { expect, test } from '@jest/globals';
import { unusedPattern } from '../../src/rules/unused-pattern.ts';
import { startOf } from '../../src/source/location.ts';

test.each([
  ['models', 'Write `models/**` for the cards of a folder, or remove it.'],
  ['teams/a/', 'Write `teams/a/**` for the cards of a folder, or remove it.'],
  ['modles/**', undefined],
  ['models/model-card.yaml', undefined],
  ['{a,b}', undefined],
])('what to do about the pattern %s', (pattern, fix) => {
  if (unusedPattern.scope !== 'repository') throw new Error('The rule is one of repositories.');
  const unmatched = [{ pattern, location: startOf('policy.yml'), scope: true }];
  const [violation] = [...unusedPattern.check({ cards: [], unmatched, searched: '' } as never, {})];
  expect(violation?.fix).toBe(fix);
});
