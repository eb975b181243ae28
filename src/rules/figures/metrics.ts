import { plainText } from '../../cards/markdown/inline.ts';
import { remembering } from '../../cards/remember.ts';
import { METRICS, type Metric, type MetricRange } from '../data/metrics.ts';

/** Every spelling with its metric, longer spellings first. */
const FORMS: readonly (readonly [string, Metric])[] = METRICS.flatMap((metric) =>
  [metric.name, ...metric.forms].map((form) => [form, metric] as const),
).sort(([a], [b]) => b.length - a.length);

const BY_FORM = new Map(FORMS);
/** Labels that are a spelling and nothing else; spaces do not count. */
const SPELLINGS = new Map(FORMS.map(([form, { name }]) => [form.replaceAll(' ', ''), name]));

/** The first spelling in a name that no letter or digit touches, the longest where several begin. */
const spellingIn = remembering((name: string): string | null => {
  let first: string | null = null;
  let at = name.length;
  for (const [form] of FORMS) {
    const from = standing(name, form, at);
    if (from < 0) continue;
    first = form;
    at = from;
  }
  return first;
});

/** Where a form stands by itself before a place, -1 when it does not. */
function standing(name: string, form: string, before: number): number {
  let from = name.indexOf(form);
  while (from >= 0 && from < before) {
    if (!/[\p{L}\p{N}]$/u.test(name.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(name.slice(from + form.length)))
      return from;
    from = name.indexOf(form, from + 1);
  }
  return -1;
}

/** Words that make something else of a metric: a difference, a spread, a logarithm or a sign turned round. */
const DERIVED =
  /\b(?:neg|negative|log|delta|diff|difference|gain|improvement|change|relative|drop|std|stderr|stdev|variance|p value)\b/;

/** The hits among the first k candidates: `pass@1`, `recall@10`. */
const AT: Metric = { name: '@', forms: [], range: 'share', better: 'higher', rarelyBelowOne: false };

/** The name of a metric or data set for comparison: small letters and digits, without markup, arrows and `(%)`. */
export function nameOf(label: string): string {
  const name = plainText(label)
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/[^\p{L}\p{N}@.+ ]+/gu, ' ')
    .replace(/\b(?:score|value|eval|evaluation|overall)s?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
  return SPELLINGS.get(name.replaceAll(' ', '')) ?? name;
}

/** The metric that a name, as {@link nameOf} gives it, speaks of ("macro f1" of `f1`), or null. */
export function metricIn(name: string): Metric | null {
  if (name.length >= 48 || DERIVED.test(name)) return null;
  if (/\bloss\b/.test(name)) return BY_FORM.get('loss') ?? null;
  if (/@ ?\d/.test(name)) return AT;
  const form = spellingIn(name);
  return form === null ? null : (BY_FORM.get(form) ?? null);
}

/** Whether a name, as {@link nameOf} gives it, is that of a metric. */
export function isMetric(name: string): boolean {
  return name.length < 48 && (metricIn(name) !== null || spellingIn(name) !== null);
}

/** All spellings of a name, as {@link nameOf} gives it. */
export function spellingsOf(name: string): readonly string[] {
  const metric = BY_FORM.get(name);
  return metric && metric.name === name ? [name, ...metric.forms] : [name];
}

/** The lowest and highest value of a range, as a ratio or as a percentage. */
export function boundsOf(range: MetricRange): readonly [number, number] {
  return BOUNDS[range];
}

const BOUNDS: Readonly<Record<MetricRange, readonly [number, number]>> = {
  share: [0, 100],
  correlation: [-100, 100],
  'up-to-one': [Number.NEGATIVE_INFINITY, 100],
  'from-zero': [0, Number.POSITIVE_INFINITY],
  any: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};
