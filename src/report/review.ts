import { compareFindings, type Finding } from '../finding.ts';
import { codeBlockOf, comment } from '../render/escape.ts';
import { render } from '../render/template.ts';
import type { Location } from '../source/location.ts';
import { type Diff, type Hunk, linesOf } from '../source/patch.ts';
import type { Verdict } from '../verdict.ts';
import { digest, fingerprints } from './fingerprint.ts';
import { suggestedLines } from './suggestion.ts';
import { findingView, type Links, openFindings } from './view.ts';
import { plural } from './words.ts';

/** A comment of the review as it should be. */
export interface ReviewDraft {
  /** What tells it from the others: its marker holds it. */
  readonly id: string;
  readonly path: string;
  /** The lines of the file after the change, both included; null for the file as a whole. */
  readonly lines: { readonly from: number; readonly to: number } | null;
  readonly body: string;
}

export interface ReviewPlan {
  /** Comments on lines, worst first. */
  readonly inline: readonly ReviewDraft[];
  /** One comment for each file with findings outside what the pull request shows of it. */
  readonly files: readonly ReviewDraft[];
  /** The ids of all comments that have a reason to be there, those too that the caps left out. */
  readonly due: ReadonlySet<string>;
  /** How many findings the caps left out. */
  readonly left: number;
}

export interface ReviewOptions {
  /** What the marker of each comment says before its id. */
  readonly marker: string;
  readonly links: Links;
  readonly most?: { readonly inline: number; readonly files: number };
}

/** More comments than this bury a pull request; reviewdog stops at 30 for that reason. */
const MOST = { inline: 20, files: 5 };

/** Findings that the comment on a file lists. */
const MOST_OF_A_FILE = 10;

/** The first line of a comment of the review: what its id is looked for by. */
export function reviewMarker(marker: string, id: string): string {
  return comment(`${marker}:${id}`);
}

/**
 * What to say at the lines of a pull request's diff. A finding belongs to its first line when a hunk shows it, else to
 * its file when that is in the diff, else to the main comment alone.
 */
export function planReview(verdict: Verdict, diff: Diff, options: ReviewOptions): ReviewPlan {
  const most = options.most ?? MOST;
  const names = fingerprints(verdict.findings);
  const texts = new Map(verdict.cards.map(({ card }) => [card.path, card.text.split('\n')]));
  const inline: ReviewDraft[] = [];
  const outside = new Map<string, Finding[]>();
  for (const finding of openFindings(verdict.findings).sort(compareFindings)) {
    const { file } = finding.location;
    const hunks = diff.get(file);
    if (hunks === undefined) continue;
    const lines = hunks && shownLines(hunks, finding.location, texts.get(file));
    if (lines) inline.push(lineComment(finding, names.get(finding) as string, lines, hunks, options));
    else outside.set(file, [...(outside.get(file) ?? []), finding]);
  }
  const files = [...outside].map(([path, findings]) => fileComment(path, findings, options));
  const shown = { inline: inline.slice(0, most.inline), files: files.slice(0, most.files) };
  return {
    ...shown,
    due: new Set([...inline, ...files].map(({ id }) => id)),
    left:
      inline.length -
      shown.inline.length +
      [...outside.values()].slice(most.files).reduce((sum, findings) => sum + findings.length, 0),
  };
}

/**
 * The lines to comment on: those of the location when one hunk shows all of them and they are few, else the first.
 * Null when the hunks do not show it, or show another text there than the one that was judged.
 */
function shownLines(
  hunks: readonly Hunk[],
  location: Location,
  judged: readonly string[] | undefined,
): { from: number; to: number } | null {
  const from = location.line;
  const last = location.endLine > from && location.endColumn === 1 ? location.endLine - 1 : location.endLine;
  const to = last - from < 10 && linesOf(hunks, from, last) ? last : from;
  const shown = linesOf(hunks, from, to);
  const same = judged === undefined || shown?.every(({ text }, index) => text === judged[from - 1 + index]);
  return shown && same ? { from, to } : null;
}

function lineComment(
  finding: Finding,
  id: string,
  lines: { readonly from: number; readonly to: number },
  hunks: readonly Hunk[],
  { marker, links }: ReviewOptions,
): ReviewDraft {
  const { location, suggestion } = finding;
  const whole = location.line === lines.from && location.endLine === lines.to;
  const now = linesOf(hunks, lines.from, lines.to)?.map(({ text }) => text) ?? [];
  const then = suggestion && whole ? suggestedLines(now, location, suggestion.replacement) : null;
  const view = {
    ...findingView(finding, links),
    marker: reviewMarker(marker, id),
    suggestion: then === null ? '' : codeBlockOf(then, 'suggestion'),
  };
  return { id, path: location.file, lines, body: render('review', view, 'thread') };
}

function fileComment(path: string, findings: readonly Finding[], { marker, links }: ReviewOptions): ReviewDraft {
  const id = `file-${digest(path)}`;
  const left = findings.length - MOST_OF_A_FILE;
  const view = {
    marker: reviewMarker(marker, id),
    findings: findings.slice(0, MOST_OF_A_FILE).map((finding) => findingView(finding, links)),
    more: left > 0 ? `${plural(left, 'more finding')} ${left === 1 ? 'is' : 'are'} in the comment.` : '',
  };
  return { id, path, lines: null, body: render('review-file', view, 'thread') };
}
