import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { painter, renderText } from '../../src/report/text.ts';
import type { Verdict } from '../../src/verdict.ts';
import { finding, verdict } from '../verdicts.ts';

const links = { blob: () => null, rule: () => 'https://example.org' };
const repository = { card: null, location: { file: 'p.yml', line: 3, column: 1, endLine: 3, endColumn: 2 } };
const excepted: Verdict = {
  ...verdict([
    finding({ message: 'Waived in the card.', waived: 'retired in March' }),
    finding({ ...repository, message: 'Waived in the repository.', waived: 'until the move' }),
    finding({ message: 'Known since long.', isNew: false }),
  ]),
  baseline: { path: '.github/model-card-baseline.json', fixed: 2, update: null },
};

describe('findings that do not count', () => {
  test('the text lists what is waived with its reason, and counts what is known and fixed', () => {
    const text = renderText(excepted, { paint: painter(false), source: () => null });
    expect(text).toContain('Waived in the card. Reason: retired in March');
    expect(text).toContain('Waived in the repository. Reason: until the move');
    expect(text).not.toContain('Known since long.');
    expect(text).toContain('known   1 finding of .github/model-card-baseline.json');
    expect(text).toContain('fixed   2 findings of .github/model-card-baseline.json');
    expect(text).toMatch(/✔ pass {2}0 cards, 0 errors, 0 warnings, 0 notes, 2 waived, 1 known/);
  });

  test('the comment folds what is waived, and counts the rest', () => {
    const text = renderComment(excepted, { marker: 'x', links });
    expect(text).toMatch(/<summary>Waived findings<\/summary>[\s\S]*Waived in the card[\s\S]*retired in March/);
    expect(text).toContain('until the move');
    expect(text).not.toContain('Known since long');
    expect(text).toContain(
      'Not counted: 2 findings waived, 1 finding known from before. 2 findings of the baseline are fixed.',
    );
  });

  test('a comment with very many of them still fits, and says how many are left out', () => {
    const many = Array.from({ length: 400 }, () => finding({ message: 'm'.repeat(400), waived: 'w'.repeat(150) }));
    const text = renderComment(verdict(many), { marker: 'x', links });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/375 more in the job summary/);
  });

  test('the summary shows those of the repository too', () => {
    const text = renderSummary(excepted, { links, renderedCards: new Map() });
    expect(text).toMatch(/Findings that do not count[\s\S]*Waived in the repository[\s\S]*until the move/);
  });

  test('without any, nothing is said of them', () => {
    const none = verdict([]);
    expect(renderText(none, { paint: painter(false), source: () => null })).not.toContain('Not counted');
    expect(renderComment(none, { marker: 'x', links })).not.toMatch(/waived/i);
  });
});
