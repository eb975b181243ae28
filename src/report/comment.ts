import type { Impact } from '../impact/impact.ts';
import { comment } from '../render/escape.ts';
import { render } from '../render/template.ts';
import type { CardVerdict, Verdict } from '../verdict.ts';
import { changed, previewed } from './change.ts';
import { largestFitting } from './fit.ts';
import {
  clipPath,
  comparisonView,
  findingView,
  groupFindings,
  headline,
  ICONS,
  impactDetails,
  impactRow,
  type Links,
  openFindings,
  policyView,
  uncounted,
} from './view.ts';
import { plural } from './words.ts';

export interface CommentOptions {
  /** What tells this comment from others, without the HTML comment around it. */
  readonly marker: string;
  readonly links: Links;
  /** Whether one line is all to say when nothing is wrong; without it the impact follows. */
  readonly brief?: boolean;
}

/** GitHub takes 65,536 characters; the rest is for what else must stand in the comment. */
export const COMMENT_LIMIT = 60_000;

/** Characters: a row has a place, the name of a rule and sentences. */
const SHORTEST_ROW = 50;

/** How much besides the findings is shown: everything, then no inputs, then ever fewer figures and waived findings. */
const IMPACT_LEVELS = [
  { rows: 25, comparisons: 10, details: 10, waived: 25 },
  { rows: 25, comparisons: 3, details: 0, waived: 25 },
  { rows: 10, comparisons: 0, details: 0, waived: 10 },
  { rows: 0, comparisons: 0, details: 0, waived: 0 },
];

/** Rows that stand in the open; further ones are folded away, so that what follows is seen. */
const OPEN = { findings: 20, impacts: 10 };

/** So few rows are not worth folding. */
const FEW = 5;

/** The first line of a comment with this marker. */
export function markerLine(marker: string): string {
  return comment(marker.replace(/^<!--|-->$/g, ''));
}

/**
 * The comment on a pull request: the verdict in its first line, then what to fix, then the impact. It is never longer
 * than GitHub takes: the details of the impact go first, then whole findings from the end, and it says how many.
 */
export function renderComment(verdict: Verdict, options: CommentOptions): string {
  // More rows than fit are not even tried.
  const open = Math.min(openFindings(verdict.findings).length, COMMENT_LIMIT / SHORTEST_ROW);
  for (const level of IMPACT_LEVELS.slice(0, -1)) {
    const body = renderWith(verdict, options, open, level);
    if (body.length <= COMMENT_LIMIT) return body;
  }
  const fitting = (level: (typeof IMPACT_LEVELS)[number]): string | null => {
    const shown = largestFitting(open, (count) => renderWith(verdict, options, count, level).length <= COMMENT_LIMIT);
    return shown === null ? null : renderWith(verdict, options, shown, level);
  };
  return fitting(IMPACT_LEVELS[2]!) ?? fitting(IMPACT_LEVELS[3]!) ?? renderWith(verdict, options, 0, IMPACT_LEVELS[3]!);
}

function renderWith(
  verdict: Verdict,
  { marker, links, brief = false }: CommentOptions,
  shown: number,
  level: (typeof IMPACT_LEVELS)[number],
): string {
  const open = openFindings(verdict.findings);
  const ordered = groupFindings(open).flatMap(({ findings }) => findings);
  const groups = groupFindings(ordered.slice(0, shown));
  const measured = verdict.cards.filter((each): each is CardVerdict & { impact: Impact } => each.impact !== null);
  const compared = verdict.cards.flatMap(({ card, comparison }) =>
    comparison ? [comparisonView(card, comparison)] : [],
  );
  const waived = verdict.findings.filter((finding) => finding.waived !== null);
  const left = ordered.length - Math.min(shown, ordered.length);
  let room = ordered.length > OPEN.findings + FEW ? OPEN.findings : ordered.length;
  const impacts = measured.slice(0, level.rows).map(impactRow);
  const leftImpacts = measured.length - impacts.length;
  return render(
    'comment',
    {
      marker: markerLine(marker),
      brief: brief && verdict.conclusion === 'pass' && open.length === 0,
      icon: ICONS[verdict.conclusion],
      headline: headline(verdict),
      groups: groups.map(({ path, findings }) => {
        const rows = findings.map((finding) => findingView(finding, links));
        const tables = folded(rows, room, 'finding');
        room -= Math.min(room, rows.length);
        return {
          named: groups.length > 1 || path !== null,
          path: path === null ? '' : clipPath(path),
          url: path === null ? null : links.blob(path, 1),
          tables,
        };
      }),
      passing:
        open.length > 0
          ? []
          : verdict.cards.slice(0, 5).map(({ card }) => ({ path: clipPath(card.path), url: links.blob(card.path, 1) })),
      more: verdict.cards.length > 5 ? `${verdict.cards.length - 5} more` : '',
      cut: left === 0 ? '' : `${plural(left, 'more finding')} ${left === 1 ? 'is' : 'are'} not shown here.`,
      impacts: folded(impacts, OPEN.impacts, 'model'),
      ranged: impacts.some(({ energyRange, emissionsRange }) => energyRange !== '' || emissionsRange !== ''),
      impactsCut:
        leftImpacts === 0
          ? ''
          : `The impact of ${plural(leftImpacts, impacts.length > 0 ? 'more card' : 'card')} is in the job summary.`,
      comparisons: compared.slice(0, level.comparisons),
      manyDetails: Math.min(measured.length, level.details) > 2,
      details: measured.slice(0, level.details).map((each) => impactDetails(each, links)),
      uncounted: uncounted(verdict),
      changed: changed(verdict),
      previewed: previewed(verdict),
      waived: waived.slice(0, level.waived).map((finding) => findingView(finding, links)),
      waivedCut: waived.length > level.waived ? `${waived.length - level.waived} more in the job summary.` : '',
      policy: policyView(verdict),
      summary: links.summary ?? '',
    },
    'thread',
  );
}

/** A table of the first rows and a folded one of the rest. */
function folded<T>(rows: readonly T[], open: number, noun: string): { folded: string; rows: readonly T[] }[] {
  const first = rows.length <= open + FEW && open > 0 ? rows.length : open;
  const [shown, rest] = [rows.slice(0, first), rows.slice(first)];
  return [
    ...(shown.length > 0 ? [{ folded: '', rows: shown }] : []),
    ...(rest.length > 0 ? [{ folded: plural(rest.length, shown.length > 0 ? `more ${noun}` : noun), rows: rest }] : []),
  ];
}
