import type { Card } from '../cards/card.ts';
import { isPresent, substantive } from '../cards/card.ts';
import { isParticular, SECTION_IDS, sectionTitle } from '../cards/sections.ts';
import type { Finding } from '../finding.ts';
import type { Figure } from '../impact/impact.ts';
import { clip, toThread } from '../render/escape.ts';
import { type Quantity, told } from '../render/figures.ts';
import { renderImpact } from '../render/impact.ts';
import { render } from '../render/template.ts';
import type { CardVerdict, Conclusion, Verdict } from '../verdict.ts';
import { changed, previewed } from './change.ts';
import { largestFitting } from './fit.ts';
import {
  cardTitle,
  clipPath,
  counted,
  findingView,
  groupFindings,
  headline,
  ICONS,
  inputRows,
  type Links,
  openFindings,
  policyView,
  uncounted,
} from './view.ts';
import { plural } from './words.ts';

export interface SummaryOptions {
  readonly links: Links;
  /** The Markdown of cards that were rendered, by path. */
  readonly renderedCards: ReadonlyMap<string, string>;
  readonly maxBytes?: number;
}

/** GitHub refuses a summary of more than 1 MiB as a whole; a byte is left for the line break that ends the file. */
export const SUMMARY_LIMIT = 1024 * 1024 - 1;

/** Bytes: a row has a place, the name of a rule, and what is wrong, why, and what to do. */
const SHORTEST_ROW = 100;

/** How much of the cards is shown, next to the findings. */
interface Extent {
  readonly findings: number;
  readonly rendered: ReadonlySet<string>;
  /** How many cards are shown with sections and impact. */
  readonly cards: number;
}

/**
 * The job summary: every card with its findings, sections, impact and rendered text. It never exceeds `maxBytes`:
 * rendered cards go first, then whole findings, then the parts of cards; it says what is missing.
 */
export function renderSummary(verdict: Verdict, options: SummaryOptions): string {
  const limit = options.maxBytes ?? SUMMARY_LIMIT;
  const cards = verdict.cards.length;
  // More rows than fit are not even tried.
  const findings = Math.min(openFindings(verdict.findings).length, Math.floor(limit / SHORTEST_ROW));
  const bare = (extent: Partial<Extent>) =>
    renderWith(verdict, options, { findings, cards, rendered: new Set(), ...extent });
  const all = bare({});
  if (bytes(all) <= limit) {
    const rendered = affordable(verdict, options.renderedCards, limit - bytes(all));
    return rendered.size === 0 ? all : bare({ rendered });
  }
  const shown = largestFitting(findings, (count) => bytes(bare({ findings: count })) <= limit);
  if (shown !== null) return bare({ findings: shown });
  const few = largestFitting(cards, (count) => bytes(bare({ findings: 0, cards: count })) <= limit);
  return bare({ findings: 0, cards: few ?? 0 });
}

/** The rendered cards that fit into what is left, in the order of the cards. */
function affordable(verdict: Verdict, renderedCards: ReadonlyMap<string, string>, left: number): Set<string> {
  const folded = bytes('<details>\n<summary>The rendered card</summary>\n\n\n\n</details>\n\n');
  const taken = new Set<string>();
  let room = left;
  for (const { card } of verdict.cards) {
    const markdown = renderedCards.get(card.id);
    if (markdown === undefined) continue;
    const size = bytes(toThread(markdown)) + folded;
    if (size > room) continue;
    room -= size;
    taken.add(card.id);
  }
  return taken;
}

function renderWith(verdict: Verdict, options: SummaryOptions, extent: Extent): string {
  const groups = groupFindings(openFindings(verdict.findings));
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const byCard = shownByCard(groups, extent.findings);
  const cards = worstFirst(verdict.cards).slice(0, extent.cards);
  const judged = new Set<string | null>(verdict.cards.map(({ card }) => card.id));
  const left = total - Math.min(extent.findings, total);
  const leftCards = verdict.cards.length - cards.length;
  const cut = [
    ...(left > 0 ? [plural(left, 'finding')] : []),
    ...(leftCards > 0 ? [`the parts of ${plural(leftCards, 'card')}`] : []),
  ];
  return render(
    'summary',
    {
      icon: ICONS[verdict.conclusion],
      headline: headline(verdict),
      cut: cut.length === 0 ? '' : `Left out: ${cut.join(' and ')}. The summary would be larger than GitHub takes.`,
      general: [...byCard]
        .filter(([path]) => !judged.has(path))
        .flatMap(([, findings]) => findings.map((finding) => findingView(finding, options.links))),
      generalUncounted: uncountedViews(
        verdict.findings.filter(({ card }) => !judged.has(card)),
        options.links,
      ),
      cards: cards.map((each) => cardView(each, verdict, options, extent, byCard.get(each.card.id) ?? [])),
      uncountedText: uncounted(verdict),
      changed: changed(verdict),
      previewed: previewed(verdict),
      policy: policyView(verdict),
    },
    'thread',
  );
}

const WORST_FIRST: readonly Conclusion[] = ['error', 'fail', 'warn', 'pass'];

function worstFirst(cards: readonly CardVerdict[]): CardVerdict[] {
  const rank = ({ conclusion }: CardVerdict) => WORST_FIRST.indexOf(conclusion);
  return [...cards].sort((a, b) => rank(a) - rank(b));
}

function shownByCard(groups: ReturnType<typeof groupFindings>, count: number): Map<string | null, Finding[]> {
  const shown = new Map<string | null, Finding[]>();
  let left = count;
  for (const { path, findings } of groups) {
    shown.set(path, findings.slice(0, left));
    left = Math.max(0, left - findings.length);
  }
  return shown;
}

function cardView(
  { card, impact, comparison, conclusion }: CardVerdict,
  verdict: Verdict,
  { links, renderedCards }: SummaryOptions,
  extent: Extent,
  shown: readonly Finding[],
) {
  const own = verdict.findings.filter((finding) => finding.card === card.id);
  const rendered = renderedCards.get(card.id);
  const fits = extent.rendered.has(card.id);
  return {
    icon: ICONS[conclusion],
    path: clipPath(card.id),
    url: links.blob(card.path, 1),
    name: card.name === null ? '' : cardTitle(card),
    found: counted(openFindings(own)) || 'none',
    energy: impact === null ? '' : figure(impact.energyKwh, 'energy'),
    emissions: impact === null ? '' : figure(impact.emissionsKg, 'mass'),
    findings: shown.map((finding) => findingView(finding, links)),
    uncounted: uncountedViews(own, links),
    ...sections(card, links),
    impact:
      impact === null
        ? ''
        : renderImpact(impact, { comparison, inputs: inputRows(impact, links.blob), surface: 'thread', level: 3 }),
    // Of many cards, what each used would hide the next one.
    impactFolded: verdict.cards.length > 2 ? 'Training impact' : '',
    rendered: fits && rendered !== undefined ? toThread(rendered) : '',
    renderedLeft: !fits && rendered !== undefined,
  };
}

/** Waived findings first: someone answers for them. */
function uncountedViews(findings: readonly Finding[], links: Links) {
  const waived = findings.filter((finding) => finding.waived !== null);
  const known = findings.filter((finding) => finding.waived === null && !finding.isNew);
  return [...waived, ...known].slice(0, 50).map((finding) => findingView(finding, links));
}

function sections(card: Card, links: Links) {
  const common = SECTION_IDS.filter((id) => !isParticular(id));
  const rows = common.flatMap((id) => {
    const section = card.sections.get(id);
    if (!section) return [];
    const { file, line } = section.location;
    return [
      {
        title: section.title,
        present: isPresent(section) ? '✅' : '❌',
        statements: String(substantive(section).length),
        line: String(line),
        url: links.blob(file, line),
      },
    ];
  });
  const absent = common.filter((id) => !card.sections.has(id)).map(sectionTitle);
  return { sections: rows, absent: clip(absent.join(', '), 1000) };
}

function figure(each: Figure, quantity: Quantity): string {
  return told(each, quantity) ?? 'unknown';
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
