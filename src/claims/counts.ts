import type { ClaimLine } from './lines.ts';
import { numberAtStart, type Quantity } from './quantity.ts';

const WORDS: readonly string[] = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen'],
];
const NUMBER = String.raw`(?<![\w.,/])(\d{1,3},\d{3}|\d{1,6}|single|${WORDS.slice(1).join('|')})`;

/** What accelerators are called; "x256" of "256x256" and "e21" of "10e21" are none. */
const DEVICE = String.raw`(?:[abhkpv]\d{2,4}[a-z]?|[tlp]4|l40s?|l20|gb\d{2,3}|gh\d{3}|mi\d{2,3}[a-z]?|titan|quadro|tpus?|gpus?|gaudi|trainium|rtx|gtx)`;
const MAKER = String.raw`(?:nvidia|amd|intel|google|cloud|tesla|geforce|aws|volta|ampere|hopper)\s`;
const MEMORY = String.raw`\d{1,3}\s?gi?b\s`;
/** Hours and days of accelerators are no number of them. */
const NOT_HOURS = String.raw`(?![\da-z]|(?:\s?gpus?)?[-\s·]{1,2}(?:hours?|hrs?|h|days?|years?|memory|ram)(?![a-z]))`;

/** "8 x A100", "4× NVIDIA H100", "64 GPUs", "384 A100 80GB GPUs", "8 16 GB V100", "eight H100s", "2x3090". */
const COUNTED = new RegExp(
  `${NUMBER}(?![\\d,])\\s?(?:[x×*]\\s?)?(?:${MAKER}){0,3}(?:${MEMORY})?(?:${MAKER}){0,2}${DEVICE}s?${NOT_HOURS}` +
    `|(?<![\\w.,/])(\\d{1,4})\\s?[x×*]\\s?[1-5]0[5-9]0(?!\\d)`,
  'giu',
);

/** What every match of the two forms below has in it; they take long to compile, and few lines need them. */
const MAY_NAME = /gpu|tpu|rtx|gtx|titan|quadro|gaudi|trainium|(?:[abhkpv]|g[bh]|mi|l)\d{2}|[tlp]4|0[5-9]0/i;

/** "A100 x 8", "A100 (x8)", "H100 80GB × 8". */
const COUNT_BEHIND = new RegExp(
  `(?<![\\w-])${DEVICE}(?:[-\\s]\\w{1,8}){0,2}?(?:[-\\s]\\d{1,3}\\s?gb)?\\s?\\(?[x×*]\\s?(\\d{1,5})(?![\\d.]|\\s?(?:gb|[x×*]|[a-z]))`,
  'giu',
);

/** Names of consumer cards are numbers too: "RTX 8000 GPUs", "a single Nvidia 2080 GPU". */
const NAME_BEFORE = /(?:rtx|gtx|quadro|titan|nvidia|geforce|tesla|radeon|rx|v[2-6]-|[a-z]-)\s?$/i;

/** What a model needs or may be run on is not what it was trained on. */
const POSSIBLE =
  /\b(?:can|could|may|must|should|requires?|needs?|at least|minimum|recommend\w*|fits?|up to)\b[^.;]{0,40}$/i;

/** "16 nodes with 8", "2 nodes of", "32 x 8 x". */
const NODES = new RegExp(
  `${NUMBER}\\s(?:[\\w-]{1,20}\\s){0,2}?(?:nodes?|machines?|servers?|hosts?|instances?)\\s?(?:,?\\s?each\\s)?(?:with|of|having|x|×|\\*)\\s(?:a total of\\s)?$`,
  'iu',
);
const TIMES = /(?<![\w.,/])(\d{1,5})\s?[x×*]\s?$/;
const EACH = /^[^.;,]{0,24}?\b(?:each|(?:per|\/)\s?(?:node|machine|server|host))\b/i;

const LABEL =
  /^(?:(?:total )?(?:number|no\.?|num|count) (?:of )?|#\s?)?(?:gpus?|tpus?|accelerators?|devices?|gpu count)(?: (?:count|used))?$/i;

/**
 * How many accelerators a line names, each number once: "8 x A100", "A100 (x8)", "GPUs: 8", "16 nodes with 8 GPUs each".
 * A number per node without the number of nodes is none.
 */
export function countsIn(line: ClaimLine): readonly Quantity[] {
  const { label, text } = line;
  if (LABEL.test(label)) {
    const rest = text.slice(label.length).replace(/^\s*[:：|=]\s*/, '');
    const number = /^[≈~\s]*\d{1,6}\s*(?:\||$|\()/.test(rest) ? numberAtStart(rest) : null;
    if (number) return [{ ...number, written: `${number.written} GPUs`, index: 0 }];
  }
  if (!MAY_NAME.test(text)) return [];
  const found = [...Array.from(text.matchAll(COUNTED), (match) => counted(text, match))];
  for (const match of text.matchAll(COUNT_BEHIND)) {
    const { index } = match;
    if (found.some((one) => one && index < one.index + one.written.length && one.index <= index)) continue;
    found.push({ value: Number(match[1]), step: 1, written: match[0], unit: '', index });
  }
  const distinct = new Map<number, Quantity>();
  for (const one of found) if (one && one.value > 0 && !distinct.has(one.value)) distinct.set(one.value, one);
  return [...distinct.values()];
}

function counted(text: string, match: RegExpExecArray): Quantity | null {
  const [written, first = '', other] = match;
  const { index } = match;
  const before = text.slice(Math.max(0, index - 60), index);
  if (NAME_BEFORE.test(before) || POSSIBLE.test(before)) return null;
  const nodes = NODES.exec(before)?.[1] ?? TIMES.exec(before)?.[1];
  const value = numberOf(first || other || '');
  const isEach = EACH.test(text.slice(index + written.length, index + written.length + 40));
  if (nodes === undefined) return isEach ? null : { value, step: 1, written, unit: '', index };
  const start = index - (before.length - (before.lastIndexOf(nodes) < 0 ? before.length : before.lastIndexOf(nodes)));
  return {
    value: value * numberOf(nodes),
    step: 1,
    written: text.slice(start, index) + written,
    unit: '',
    index: start,
  };
}

function numberOf(text: string): number {
  const word = text.toLowerCase();
  return word === 'single' ? 1 : WORDS.includes(word) ? WORDS.indexOf(word) : Number(text.replace(',', ''));
}
