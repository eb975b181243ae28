import { describe, expect, test } from '@jest/globals';
import { hasNews } from '../src/verdict.ts';
import { cardWith, finding, verdict } from './verdicts.ts';

describe('news', () => {
  const earlier = (card: ReturnType<typeof cardWith>, energyKwh: number) => ({
    ...card,
    baseImpact: cardWith('a', energyKwh, 1).impact,
  });
  const change = { fixed: [] };

  test.each([
    ['a finding', verdict([finding()]), true],
    ['a finding that was there before', verdict([finding({ remains: true })]), false],
    ['a waived finding', verdict([finding({ waived: 'x' })]), false],
    ['a finding that is gone', { ...verdict(), change: { fixed: [finding()] } }, true],
    ['nothing to compare with', verdict([], [cardWith('a', 1, 1)]), false],
    ['a new impact', { ...verdict([], [cardWith('a', 1, 1)]), change }, true],
    ['another impact', { ...verdict([], [earlier(cardWith('a', 2, 1), 1)]), change }, true],
    ['the same impact', { ...verdict([], [earlier(cardWith('a', 1, 1), 1)]), change }, false],
  ])('%s', (_, each, expected) => {
    expect(hasNews({ ...each, change: 'change' in each ? (each.change as never) : null })).toBe(expected);
  });
});
