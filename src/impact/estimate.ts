import type { TrainingRun } from '../runs/run.ts';
import { findAccelerators, platformOf } from './accelerators.ts';
import { calibrated, type Interval } from './catalogue.ts';
import { nameplateKwh } from './energy.ts';
import { findPlace } from './place.ts';
import { productRange, type Range } from './range.ts';

/** The calibrated estimate of a run's energy at the facility's meter, in kWh, and the factors it is made of. */
export interface Estimate {
  readonly range: Range;
  readonly factors: readonly Factor[];
  /** The factors in words. */
  readonly text: string;
}

export interface Factor extends Interval {
  readonly of: 'load' | 'host' | 'pue';
}

/**
 * What a run most likely drew: accelerators at their usual share of the rated power, the rest of the machine and the
 * facility around it. Null without duration, count and power. The intervals are those of `catalogue/calibration.json`.
 */
export function estimateEnergy(run: TrainingRun): Estimate | null {
  const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: tdp } = run;
  if (!hours || !count || !tdp) return null;
  const platform = platformOf(findAccelerators(run.acceleratorModel?.value ?? ''), tdp.value);
  const pue: Factor = { of: 'pue', ...pueOf(run, platform) };
  if (platform === 'tpu-v2' || platform === 'tpu-v3') {
    const power = calibrated('systemPower', platform);
    const best = nameplateKwh(hours.value, count.value, power.best, pue.best);
    const factors: Factor[] = [{ of: 'load', ...power }, pue];
    return { range: productRange(best, factors), factors, text: `${power.best} ${power.label}, ${pueText(pue)}` };
  }
  const load: Factor = { of: 'load', ...calibrated('utilisation', 'mean-load') };
  const host: Factor = { of: 'host', ...calibrated('hostFactor', hostOf(platform, count.value)) };
  const factors = [load, host, pue];
  const best = nameplateKwh(hours.value, count.value, tdp.value, load.best * host.best * pue.best);
  const text = `mean load ${load.best * 100} % of TDP, host factor ${host.best} (${host.label}), ${pueText(pue)}`;
  return { range: productRange(best, factors), factors, text };
}

function hostOf(platform: string | null, count: number): string {
  if (platform === 'soc') return 'soc';
  if (count === 1) return 'single';
  return platform ?? 'unknown';
}

/** The stated PUE taken as exact, else the usual one of the provider. */
function pueOf(run: TrainingRun, platform: string | null): Interval {
  if (run.pue) {
    const { value } = run.pue;
    return { label: 'stated', best: value, low: value, high: value };
  }
  const named = providerOf(run);
  return calibrated('pue', named === 'unknown' && platform === 'soc' ? 'desk' : named);
}

const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:google|gcp|colab|kaggle|vertex)\b/, 'google'],
  [/\b(?:aws|amazon|sagemaker|ec2)\b/, 'aws'],
  [/\b(?:azure|microsoft)\b/, 'azure'],
  [/\b(?:desk|desktop|workstation|local|home|laptop)\b/, 'desk'],
  [/\b(?:on-?prem(?:ises?)?|cluster|hpc|university|data ?cent(?:re|er))\b/, 'on-premises'],
  [/\b(?:cloud|lambda|coreweave|runpod|oracle|vast\.ai)\b/, 'cloud'],
];

function providerOf(run: TrainingRun): string {
  const text = run.provider?.value.toLowerCase() ?? '';
  const named = PROVIDERS.find(([pattern]) => pattern.test(text))?.[1];
  return named ?? (run.region ? findPlace(run.region.value)?.provider : null) ?? 'unknown';
}

function pueText({ best, label }: Interval): string {
  return `PUE ${best} (${label})`;
}
