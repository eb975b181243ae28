import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { toPlain } from '../source/data.ts';
import { readData } from '../source/read.ts';
import { checkSchema } from '../source/schema.ts';

/** Where the baseline of a repository is. */
export const BASELINE_PATH = '.github/model-card-baseline.json';

/** Rules whose findings are never accepted as known: with nothing to judge, nothing can be new. */
const NEVER_KNOWN: readonly string[] = [
  'missing-card',
  'unreadable-card',
  'expired-waiver',
  'removed-card',
  'invalid-policy',
];

/** The one definition of a baseline file. */
export const baselineSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        card: z
          .string()
          .describe(
            'Path of the card, with `#name` where its file holds several; absent for what is found about the repository.',
          )
          .optional(),
        about: z.string().describe('What the finding is about; its line does not matter.'),
        count: z.number().int().min(1).describe('How many such findings are known.'),
        level: z
          .number()
          .describe('How much there was of what must not get less, such as statements; with less it is new.')
          .optional(),
      }),
    ),
  })
  .describe('Findings of Model Card Gate that are known and do not fail, written by `check --update-baseline`.');

type Entry = z.infer<typeof baselineSchema>['findings'][number];

/** The findings of an earlier day. */
export type Baseline = readonly Entry[];

/** Which cards were judged: what was not judged is neither known nor fixed. */
export interface Judged {
  readonly everything: boolean;
  readonly cards: readonly string[];
}

/** @throws UserError with file and line when it is not a valid baseline: a gate must not take everything for new, or known */
export function readBaseline(text: string, path: string): Baseline {
  const again = 'Or delete it and run `check --update-baseline`.';
  const { data, problems } = readData(text, path);
  const [broken] = data ? [...problems, ...checkSchema(data, baselineSchema)] : problems;
  if (broken) {
    throw new UserError(`The baseline cannot be read. ${broken.message}`, `${broken.fix} ${again}`, broken.location);
  }
  return (toPlain(data as NonNullable<typeof data>) as { findings: Baseline }).findings;
}

/** Marks the findings that a baseline has as known, and counts those that it has and that are gone. */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  judged: Judged,
): { findings: Finding[]; fixed: number } {
  const left = new Map<string, number>();
  const levels = new Map<string, number>();
  for (const entry of baseline) {
    const key = keyOf(entry);
    left.set(key, (left.get(key) ?? 0) + entry.count);
    if (entry.level !== undefined) levels.set(key, least(levels.get(key), entry.level));
  }
  const marked = findings.map((finding) => {
    const key = keyOf(entryOf(finding));
    const number = left.get(key) ?? 0;
    if (number === 0 || !canBeKnown(finding)) return finding;
    // What got worse is new, and what was known of it is not fixed.
    left.set(key, number - 1);
    const worse = finding.level !== undefined && finding.level < (levels.get(key) ?? finding.level);
    return worse ? finding : { ...finding, isNew: false };
  });
  const gone = new Map(baseline.filter((entry) => wasJudged(entry, judged)).map((entry) => [keyOf(entry), 0]));
  let fixed = 0;
  for (const key of gone.keys()) fixed += left.get(key) ?? 0;
  return { findings: marked, fixed };
}

/** The baseline of today's findings; what was not judged stays as it was. */
export function nextBaseline(findings: readonly Finding[], before: Baseline, judged: Judged): Baseline {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => {
    const key = keyOf(entry);
    const other = entries.get(key);
    entries.set(key, {
      ...entry,
      count: entry.count + (other?.count ?? 0),
      ...(entry.level !== undefined && { level: least(other?.level, entry.level) }),
    });
  };
  for (const entry of before) if (!wasJudged(entry, judged)) add(entry);
  for (const finding of findings) if (canBeKnown(finding)) add(entryOf(finding));
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** The text of a baseline file: the same findings always give the same text, one line for each. */
export function baselineText(baseline: Baseline): string {
  const lines = baseline.map(
    ({ rule, card, about, count, level }) => `    ${JSON.stringify({ rule, card, about, count, level })}`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}

function canBeKnown({ rule, waived }: Finding): boolean {
  return waived === null && !NEVER_KNOWN.includes(rule);
}

function wasJudged({ card }: Entry, { everything, cards }: Judged): boolean {
  return everything || (card !== undefined && cards.some((path) => card === path || card.startsWith(`${path}#`)));
}

function entryOf({ rule, card, key, message, level }: Finding): Entry {
  const about = key ?? stable(message);
  return { rule, ...(card !== null && { card }), about, count: 1, ...(level !== undefined && { level }) };
}

function least(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}

/** What tells a finding from others wherever its lines move: its rule, its card and what it is about. */
export function fingerprint(finding: Finding): string {
  return keyOf(entryOf(finding));
}

/** A message without what changes when lines move. */
function stable(message: string): string {
  return message
    .replace(/\bline \d+/g, 'line …')
    .replace(/:\d+(?::\d+)?\b/g, ':…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

function keyOf({ rule, card, about }: Entry): string {
  return JSON.stringify([card ?? '', rule, about]);
}
