import type { TrainingRun } from '../runs/run.ts';
import { calibrated, type Interval, isCalibrated, type Platform } from './catalogue.ts';
import { findPlace } from './place.ts';
import type { Workload } from './workload.ts';

const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:jean[ -]?zay|idris)\b/, 'jean-zay'],
  [/\b(?:ai2|allen institute)\b.{0,20}\bjupiter\b/, 'ai2-jupiter'],
  [/\b(?:ai2|allen institute)\b.{0,20}\baugusta\b/, 'ai2-augusta'],
  [/\b(?:google|gcp|colab|kaggle|vertex)\b/, 'google'],
  [/\b(?:aws|amazon|sagemaker|ec2)\b/, 'aws'],
  [/\b(?:azure|microsoft)\b/, 'azure'],
  [/\b(?:desk|desktop|workstation|local|home|laptop)\b/, 'desk'],
  [/\b(?:on-?prem(?:ises?)?|cluster|hpc|university|data ?cent(?:re|er))\b/, 'on-premises'],
  [/\b(?:cloud|lambda|coreweave|runpod|oracle|vast\.ai)\b/, 'cloud'],
];

const HYPERSCALERS: readonly string[] = ['google', 'aws', 'azure'];

/**
 * Who runs the machines, by what the run says or by its cloud region: an id of the catalogue's PUE, or `unknown`. A run
 * on several of the large clouds is on a `cloud` that is not known.
 */
export function providerOf(run: TrainingRun): string {
  const text = run.provider?.value.toLowerCase() ?? '';
  const named = PROVIDERS.flatMap(([pattern, id]) => (pattern.test(text) ? [id] : []));
  if (named.filter((id) => HYPERSCALERS.includes(id)).length > 1) return 'cloud';
  return named[0] ?? (run.region ? findPlace(run.region.value)?.provider : null) ?? 'unknown';
}

/** The stated PUE taken as exact, else the usual one of the provider. */
export function pueOf(run: TrainingRun, platform: Platform | null): Interval {
  if (run.pue) return exactly(run.pue.value, 'stated');
  const named = providerOf(run);
  return calibrated('pue', named === 'unknown' && platform === 'soc' ? 'desk' : named);
}

/**
 * What the rest of the machine adds to its accelerators, as a factor. Where a name leaves the platform open, the best
 * value is that of its most powerful variant, and the interval that of all platforms.
 */
export function hostOf(run: TrainingRun, { platform, likely }: Pick<Workload, 'platform' | 'likely'>): Interval {
  if (platform === 'soc' || platform === 'superchip') return calibrated('hostFactor', platform);
  if (run.acceleratorCount?.value === 1) return calibrated('hostFactor', likely === 'sxm' ? 'single-sxm' : 'single');
  const known = likely !== null && isCalibrated('hostFactor', likely) ? calibrated('hostFactor', likely) : null;
  const unknown = calibrated('hostFactor', 'unknown');
  if (platform !== null) return known ?? unknown;
  return known
    ? { ...unknown, best: known.best, label: `${known.label}, if it is the most powerful variant` }
    : unknown;
}

/** What a software meter leaves out of the machine, as a factor. */
export function restOf(run: TrainingRun, platform: Platform | null): Interval {
  if (platform === 'soc') return calibrated('hostFactor', 'soc');
  return calibrated('rest', run.acceleratorCount?.value === 1 ? 'single' : 'several');
}

export function exactly(value: number, label: string): Interval {
  return { label, best: value, low: value, high: value };
}
