import { describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT, markerLine, renderComment } from '../../src/report/comment.ts';
import { unknownImpact } from '../fixtures/impacts.ts';
import { card, cardVerdict, failing, finding, hardware, links, verdict } from '../fixtures/verdicts.ts';
import { expectGolden } from '../golden.ts';

const options = { marker: 'model-card-gate:default', links };

describe('golden comments', () => {
  test('pass', () => {
    expectGolden('comment-pass.md', renderComment(verdict([cardVerdict({ comparison: hardware })], 'pass'), options));
  });

  test('fail', () => {
    expectGolden('comment-fail.md', renderComment(failing(), options));
  });

  test('unknown impact', () => {
    expectGolden(
      'comment-unknown.md',
      renderComment(verdict([cardVerdict({ impact: unknownImpact })], 'pass'), options),
    );
  });

  test('300 findings', () => {
    expectGolden('comment-300.md', renderComment(manyFindings(300), options));
  });
});

function manyFindings(count: number) {
  const findings = Array.from({ length: count }, (_, index) =>
    finding({
      message: `Statement ${index} says nothing. It is repeated from before.`.repeat(3),
      location: { ...finding().location, line: index + 1 },
    }),
  );
  return verdict([cardVerdict({ conclusion: 'fail', findings })], 'fail');
}

describe('limit', () => {
  test('cuts whole findings and says how many', () => {
    const body = renderComment(manyFindings(300), options);
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const rows = body.match(/^\| ❌ \|/gm)!.length;
    expect(body).toContain(`**${300 - rows} more findings are not shown here.** All of them are in the [job summary](`);
    expect(
      body
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .every((line) => line.endsWith('|')),
    ).toBe(true);
  });

  test.each([
    [
      'many cards with impact',
      verdict(
        Array.from({ length: 400 }, (_, i) =>
          cardVerdict({ card: card({ path: `m/${i}/model-card.yaml`, name: '@a'.repeat(500) }) }),
        ),
        'pass',
      ),
    ],
    [
      'long values',
      verdict(
        [
          cardVerdict({
            conclusion: 'fail',
            findings: Array.from({ length: 50 }, () =>
              finding({
                message: '@a'.repeat(9000),
                fix: '\u202e'.repeat(9000),
                why: '*'.repeat(9000),
                rule: '|'.repeat(5000),
                location: { ...finding().location, file: `${'é('.repeat(2000)}.md` },
              }),
            ),
          }),
        ],
        'fail',
      ),
    ],
    [
      'a policy of long names',
      {
        ...verdict([], 'fail', [finding({ card: null })]),
        policy: {
          source: '@a/'.repeat(9000),
          revision: 'f'.repeat(9000),
          presets: Array.from({ length: 900 }, () => '@a'.repeat(900)),
        },
      },
    ],
  ])('%s', (_, each) => {
    const body = renderComment(each, options);
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0);
  });
});

test('the marker stands first, whichever way it is given', () => {
  for (const marker of ['x:y', '<!-- x:y -->']) {
    expect(renderComment(failing(), { ...options, marker }).split('\n')[0]).toBe('<!-- x:y -->');
  }
  expect(markerLine('a --> <b> --')).toBe('<!-- a - b  -->');
});
