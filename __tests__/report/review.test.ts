import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import type { Finding } from '../../src/finding.ts';
import { planReview, type ReviewPlan } from '../../src/report/review.ts';
import { type Diff, readPatch } from '../../src/source/patch.ts';
import { card, cardVerdict, finding, links, verdict } from '../fixtures/verdicts.ts';
import { HOSTILE, mixtures } from '../render/hostile.ts';

const PATH = 'models/support/model-card.yaml';
const TEXT = ['model_name: a', 'license: Apache 2.0', 'limitations:', '  - one', '  - two', 'biases: []', ''].join(
  '\n',
);

/** A diff that shows lines 2 to 5 of the card. */
const DIFF: Diff = new Map([
  [PATH, readPatch('@@ -2,2 +2,4 @@\n-license: x\n+license: Apache 2.0\n limitations:\n+  - one\n+  - two')],
  ['large.md', null],
]);

const at = (line: number, endLine = line, column = 1, endColumn = 5, file = PATH) => ({
  location: { file, line, column, endLine, endColumn },
});

function plan(findings: readonly Finding[], options: Partial<Parameters<typeof planReview>[2]> = {}): ReviewPlan {
  const judged = verdict([cardVerdict({ card: card({ text: TEXT }), conclusion: 'fail', findings })], 'fail');
  return planReview(judged, DIFF, { marker: 'model-card-gate:k:review', links, ...options });
}

const places = ({ inline, files }: ReviewPlan) => [
  ...inline.map(({ lines }) => lines),
  ...files.map(({ path }) => path),
];

describe('a finding', () => {
  test('in a hunk is said at its lines, with a marker in front', () => {
    const { inline } = plan([finding({ ...at(2), severity: 'error' })]);
    expect(inline).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        path: PATH,
        lines: { from: 2, to: 2 },
        body: expect.any(String),
      },
    ]);
    const [first, second] = inline[0]!.body.split('\n');
    expect(first).toBe(`<!-- model-card-gate:k:review:${inline[0]!.id} -->`);
    expect(second).toMatch(
      /^❌ \*\*Limitations has 3 statements; 5 are required\.\*\* \[`minimum-statements`\]\(https:/,
    );
    expect(inline[0]!.body).toContain('Users can only avoid failures that they are told about.');
    expect(inline[0]!.body).toContain('Add 2 more to');
  });

  test.each([
    ['over lines that a hunk shows: all of them', at(3, 5), { from: 3, to: 5 }],
    ['that ends before the first character of a line: not that line', at(3, 5, 1, 1), { from: 3, to: 4 }],
    ['that goes on below the hunk: its first line', at(4, 6), { from: 4, to: 4 }],
  ])('%s', (_, place, lines) => {
    expect(places(plan([finding(place)]))).toEqual([lines]);
  });

  test.each([
    ['above the hunks', at(1)],
    ['that begins above a hunk', at(1, 3)],
    ['below the hunks', at(6)],
    ['in a file whose patch is not known', at(9, 9, 1, 5, 'large.md')],
  ])('%s is said on the file', (_, place) => {
    expect(places(plan([finding(place)]))).toEqual([place.location.file]);
  });

  test('in a file that the pull request does not touch is left to the comment', () => {
    const { inline, files, due, left } = plan([finding(at(1, 1, 1, 2, 'other.yaml'))]);
    expect([inline, files, due.size, left]).toEqual([[], [], 0, 0]);
  });

  test('that does not count is not said', () => {
    expect(places(plan([finding({ ...at(2), waived: 'x' }), finding({ ...at(2), isNew: false })]))).toEqual([]);
  });

  test('where the diff shows another text than the one that was judged is said on the file', () => {
    const moved = cardVerdict({ card: card({ text: `new line\n${TEXT}` }), findings: [finding(at(3))] });
    const options = { marker: 'm', links };
    expect(places(planReview(verdict([moved], 'fail'), DIFF, options))).toEqual([PATH]);
  });
});

describe('a suggestion', () => {
  const suggested = (place: Pick<Finding, 'location'>, replacement: string) =>
    plan([finding({ ...place, suggestion: { replacement } })]).inline[0]?.body ?? '';

  test('is the whole line with the replacement in it', () => {
    expect(suggested(at(2, 2, 10, 20), 'apache-2.0')).toContain('\n\n```suggestion\nlicense: apache-2.0\n```\n');
  });

  test('has a fence longer than any in it', () => {
    expect(suggested(at(2, 2, 10, 20), '`````')).toContain('\n``````suggestion\nlicense: `````\n``````\n');
  });

  test('replaces several lines when the location spans them', () => {
    expect(suggested(at(4, 5, 5, 8), 'both')).toContain('```suggestion\n  - both\n```');
  });

  test('is left out where only a part of its lines can be commented on', () => {
    expect(suggested(at(4, 6, 5, 3), 'x')).not.toContain('suggestion');
    expect(suggested(at(4, 4, 5, 8), 'x')).toContain('suggestion');
  });
});

describe('limits', () => {
  const many = (count: number, part: (index: number) => Partial<Finding>) =>
    Array.from({ length: count }, (_, index) => finding({ key: `${index}`, ...part(index) }));

  test('the worst are said, and how many are left; what is left is due all the same', () => {
    const findings = [...many(25, () => ({ ...at(2), severity: 'warning' })), finding({ ...at(5), message: 'worst' })];
    const { inline, left, due } = plan(findings);
    expect(inline).toHaveLength(20);
    expect(inline[0]!.body).toContain('worst');
    expect([left, due.size]).toEqual([6, 26]);
  });

  test('what is outside the hunks of a file is one comment, which says how much it leaves out', () => {
    const { inline, files, left } = plan(many(14, () => at(6)));
    expect([inline.length, files.length, left]).toEqual([0, 1, 0]);
    expect(files[0]!.body.match(/^- /gm)).toHaveLength(10);
    expect(files[0]!.body).toContain('4 more findings are in the comment.');
  });

  test('files have a limit of their own', () => {
    const { files, left } = plan([...many(3, () => at(6)), finding(at(1, 1, 1, 1, 'large.md'))], {
      most: { inline: 20, files: 1 },
    });
    expect([files.map(({ path }) => path), left]).toEqual([['large.md'], 3]);
  });
});

describe('hostile text', () => {
  const reader = new MarkdownIt({ html: true, linkify: true });
  /** The kinds of blocks and inline tokens: what a text may not change. */
  const shape = (markdown: string) =>
    reader
      .parse(markdown, {})
      .flatMap(({ type, children }) => [
        type,
        ...(children ?? []).map((child) => child.type).filter((kind) => !/^(text|code_inline|softbreak)/.test(kind)),
      ]);
  const body = (text: string, place: Pick<Finding, 'location'>) => {
    const { inline, files } = plan([finding({ ...place, message: text, why: text, fix: text })]);
    return [...inline, ...files][0]!.body;
  };

  test.each([...HOSTILE, ...mixtures(100)].map((text) => [`x ${text} x`]))(
    '%j changes nothing but the words',
    (text) => {
      for (const place of [at(2), at(6)]) {
        const written = body(text, place);
        expect(shape(written)).toEqual(shape(body('plain', place)));
        expect(written.match(/<!--/g)).toHaveLength(1);
        expect(written).not.toMatch(/@[\w-]/);
      }
    },
  );
});
