import { describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT, renderComment } from '../../src/report/comment.ts';
import { planReview, type ReviewDraft } from '../../src/report/review.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { SITUATIONS } from '../fixtures/situations.ts';
import { links } from '../fixtures/verdicts.ts';
import { expectGolden } from '../golden.ts';

// `npm run preview` makes pictures of these texts.
describe.each(Object.entries(SITUATIONS))('%s', (name, situation) => {
  const { verdict, diff, renderedCards } = situation();

  test('comment', () => {
    const body = renderComment(verdict, { marker: 'model-card-gate:k', links });
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expectGolden(`picture-${name}-comment.md`, body);
  });

  test('summary', () => {
    const body = renderSummary(verdict, { links, renderedCards });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expectGolden(`picture-${name}-summary.md`, body);
  });

  test('review', () => {
    const { inline, files, left } = planReview(verdict, diff, { marker: 'model-card-gate:k:review', links });
    if (name === 'pass') return expect([...inline, ...files]).toEqual([]);
    const head = left > 0 ? [`${left} more findings are in the comment alone.\n`] : [];
    expectGolden(`picture-${name}-review.md`, [...head, ...[...inline, ...files].map(withPlace)].join('\n---\n\n'));
  });
});

/** A comment below its place in the diff, as a reader of the review sees them. */
function withPlace({ path, lines, body }: ReviewDraft): string {
  const place = lines === null ? '' : lines.from === lines.to ? `:${lines.to}` : `:${lines.from}–${lines.to}`;
  return `<kbd>${`${path}${place}`.replace(/[&<>|`[\]()]/g, (char) => `&#${char.charCodeAt(0)};`)}</kbd>\n\n${body}`;
}
