import { expect, test } from '@jest/globals';
import { changed, previewed } from '../../src/report/change.ts';
import { renderComment } from '../../src/report/comment.ts';
import { verdictLines } from '../../src/report/text.ts';
import { headline } from '../../src/report/view.ts';
import { finding, verdict } from '../verdicts.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const links = { blob: () => null, rule: () => 'https://example.org' };

test('nothing is said where nothing was compared', () => {
  expect([changed(verdict([finding()])), previewed(verdict())]).toEqual(['', '']);
});

test('new, remaining and fixed findings are counted apart', () => {
  const change = { revision: SHA, fixed: [finding(), finding()], unaffected: 0 };
  const findings = [finding(), finding({ remains: true }), finding({ waived: 'later' }), finding({ isNew: false })];
  expect(changed({ ...verdict(findings), change })).toBe('Against `0123456`: 1 new, 1 remaining, 2 fixed.');
});

test('where no card is affected it is one green line', () => {
  const idle = { ...verdict(), change: { revision: SHA, fixed: [], unaffected: 3 } };
  expect(headline(idle)).toBe('no card is affected by this change, 3 found');
  expect(verdictLines(idle)).toEqual([
    '3 cards not affected.',
    '✔ pass  0 cards, 0 errors, 0 warnings, 0 notes  (preset recommended)',
  ]);
  expect(renderComment(idle, { marker: 'm', links })).toContain(
    '## ✅ Model cards: no card is affected by this change',
  );
});

test('what a new policy would say stands in the comment, whatever its path is called', () => {
  const { counts } = verdict([finding()]);
  const preview = { path: '`<!-- @org/x -->` ::error::', conclusion: 'fail' as const, counts };
  const text = renderComment({ ...verdict(), preview }, { marker: 'm', links });
  expect(text).toContain('by it the verdict would be fail, with 1 error, 0 warnings, 0 notes.');
  expect(text).not.toMatch(/@org\/x(?!.*`)|<!-- @/);
});
