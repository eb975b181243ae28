import { describe, expect, test } from '@jest/globals';
import type { Impact } from '../../src/impact/impact.ts';
import { COMMENT_LIMIT, markerLine, renderComment } from '../../src/report/comment.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { sparkImpact, unknownImpact } from '../fixtures/impacts.ts';
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

describe('the line below the impacts', () => {
  const bodyOf = (...impacts: Impact[]) =>
    renderComment(
      verdict(
        impacts.map((impact) => cardVerdict({ impact })),
        'pass',
      ),
      options,
    );
  const BRACKETS = 'In brackets: the range of the best estimate for the whole facility.';
  const figure = (value: number | null) => ({ value, low: null, high: null, missing: [] });

  test('explains brackets where any row has some', () => {
    expect(bodyOf(unknownImpact, sparkImpact)).toContain(`${BRACKETS} Evidence: from A (metered) to F`);
  });

  test.each([
    ['unknown', unknownImpact],
    ['declared', { ...unknownImpact, method: 'declared' as const, emissionsKg: figure(3.2) }],
  ])('and none where the figures are %s', (_, impact) => {
    const body = bodyOf(impact);
    expect(body).not.toContain('In brackets');
    expect(body).toContain('\nEvidence: from A (metered) to F (unknown or contradicted).\n');
  });

  test('a known figure whose evidence is an F is contradicted, not unknown', () => {
    expect(bodyOf({ ...sparkImpact, grade: 'F' })).toContain('| F (contradicted) |');
    expect(bodyOf(unknownImpact)).toContain('| F (unknown) |');
  });
});

test('an input has the digits that its file has, and a large one a power of ten', () => {
  const input = (name: string, value: number) => ({ ...sparkImpact.inputs[0]!, name, label: name, unit: null, value });
  const inputs = [input('hours', 9540.2 / 3600), input('watts', 318.39), input('flops', 1.23e17)];
  const body = renderComment(verdict([cardVerdict({ impact: { ...sparkImpact, inputs } })], 'pass'), options);
  expect(body).toContain('| hours | 2.6500556 |');
  expect(body).toContain('| watts | 318.39 |');
  expect(body).toContain('| flops | 1.23 × 10¹⁷ |');
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

  test('takes no longer for more findings than fit', () => {
    const many = manyFindings(40_000);
    const start = performance.now();
    expect(renderComment(many, options).length).toBeGreaterThan(COMMENT_LIMIT / 2);
    const { length } = renderSummary(many, { links, renderedCards: new Map() });
    expect(length).toBeGreaterThan(SUMMARY_LIMIT / 2);
    // What it takes four times; with all of them tried it is half a minute.
    expect(performance.now() - start).toBeLessThan(15_000);
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

describe('brief', () => {
  const brief = { ...options, brief: true };

  test('a pass is one green line', () => {
    expect(renderComment(verdict([cardVerdict()], 'pass'), brief)).toBe(
      '<!-- model-card-gate:default -->\n✅ **Model cards:** 1 card passes. [Full report](https://github.com/acme/models/actions/runs/1).\n',
    );
  });

  test('anything that counts is said in full', () => {
    expect(renderComment(failing(), brief)).toBe(renderComment(failing(), options));
    const warned = verdict([cardVerdict({ findings: [finding({ severity: 'note' })] })], 'pass');
    expect(renderComment(warned, brief)).toBe(renderComment(warned, options));
  });
});

test('of one severity, what the change brought comes first', () => {
  const findings = [
    finding({ message: 'old error', remains: true }),
    finding({ message: 'new error' }),
    finding({ message: 'new warning', severity: 'warning' }),
  ];
  const body = renderComment(verdict([cardVerdict({ conclusion: 'fail', findings })], 'fail'), options);
  expect(body.match(/(?:new|old) (?:error|warning)/g)).toEqual(['new error', 'old error', 'new warning']);
});

describe('the impact against the base', () => {
  const figure = (value: number | null) => ({ value, low: null, high: null, missing: [] });
  const row = (energy: number | null, emissions: number | null) => {
    const baseImpact = { ...sparkImpact, energyKwh: figure(energy), emissionsKg: figure(emissions) };
    const body = renderComment(verdict([cardVerdict({ baseImpact })], 'pass'), options);
    return body.split('\n').find((line) => line.startsWith('| customer'));
  };

  test.each([
    [0.2, 0.32, '▲ 100% from 0.20 kWh', '▼ 50% from 0.32 kg'],
    [0.4, 0.16, 'as before', 'as before'],
    [0.39, 0.0001, '▲ 2.6% from 0.39 kWh', '▲ from 0.10 g'],
    [0, 0.15, '▲ from 0 kWh', '▲ 6.7% from 0.15 kg'],
  ])('%d kWh and %d kg before', (energy, emissions, first, second) => {
    expect(row(energy, emissions)).toContain(`(0.30–0.70) ${first} |`);
    expect(row(energy, emissions)).toContain(`(0.10–0.40) ${second} |`);
  });

  test('an unknown base says nothing', () => {
    expect(row(null, null)).not.toMatch(/▲|▼|from|before/);
  });
});
