import type { TrainingRun } from '../../runs/run.ts';
import type { Impact } from '../impact.ts';
import { workloadOf } from '../workload.ts';
import type { Disclosed } from './disclosure.ts';

/** Accelerator-hours that the run states, or of its hours and count; null when they are only estimated. */
export function statedAcceleratorHours(run: TrainingRun): number | null {
  const { hours } = workloadOf(run);
  return hours && hours.basis !== 'flops' ? hours.best : null;
}

/** A number with so many significant digits and no exponent up to 10^21. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const shown = Number(value.toPrecision(digits));
  const size = Math.floor(Math.log10(Math.abs(shown)));
  return shown.toFixed(Math.min(100, Math.max(0, digits - 1 - size)));
}

/** The operations that the run states, else 6 × parameters × tokens; null when neither is known. */
export function operationsOf(run: TrainingRun): { readonly value: number; readonly estimated: boolean } | null {
  if (run.flops) return { value: run.flops.value, estimated: false };
  if (!run.parameters || !run.trainedTokens) return null;
  const value = 6 * run.parameters.value * run.trainedTokens.value;
  return Number.isFinite(value) ? { value, estimated: true } : null;
}

/** The accelerators in words: "8 × NVIDIA H100"; null when the run names none. */
export function hardwareText({ acceleratorCount: count, acceleratorModel: model }: TrainingRun): string | null {
  if (!model) return null;
  return count ? `${count.value} × ${oneLine(model.value)}` : oneLine(model.value);
}

/** Text from outside on one line, without characters that reorder or hide what is around it, and not too long. */
export function oneLine(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim();
  const points = [...line];
  return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}

/** What the figures cover; a figure that is not known, or that somebody declared, has no boundary that we know of. */
export function boundaryText({ method, energyKwh, emissionsKg, boundary }: Impact): string {
  if (energyKwh.value !== null) return boundary;
  return method === 'declared' && emissionsKg.value !== null ? 'not stated: what somebody declared' : 'not known';
}

/** How the figures were found, in one sentence for a field that takes a text. */
export function sourceText({ run, impact }: Disclosed, version: string): string {
  const { method, intensity, grade, emissionsKg } = impact;
  const start = `Model Card Gate ${version}, method ${method}, ${boundaryText(impact)}`;
  const end = `evidence grade ${grade}`;
  if (emissionsKg.value === null) return `${start}, ${end}`;
  if (method === 'declared' && run.reportedEmissionsKg) {
    return `${start}, emissions as ${oneLine(run.reportedEmissionsKg.file)} declares them, ${end}`;
  }
  const origin = [intensity.region, intensity.source, intensity.year].filter(Boolean).join(', ');
  const grid =
    intensity.basis === 'stated'
      ? `${intensity.gPerKwh} g CO2e per kWh as stated by the run`
      : `${intensity.gPerKwh} g CO2e per kWh (${origin})`;
  return `${start}, location-based with ${grid}, ${end}`;
}

/** A figure without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
