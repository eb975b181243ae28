import { powerOfTen } from '../../numbers.ts';
import type { CrossCheck, Sourced, TrainingRun } from '../../runs/run.ts';
import type { Location } from '../../source/location.ts';
import { startOf } from '../../source/location.ts';

/** "`training-run.yaml` (`energy_kwh`)": where a value of a run was read. */
export function placeOf({ file, key }: Pick<Sourced<unknown>, 'file' | 'key'>): string {
  return `\`${file}\` (\`${key}\`)`;
}

/** The place of a value of a run, else the start of its file. */
export function locationOf({ location, file }: Sourced<unknown>): Location {
  return location ?? startOf(file);
}

/** Four significant digits: enough to find the value in its file. Long ones as a power of ten: `5.0 × 10¹⁹`. */
export function shown(value: number): string {
  if (Math.abs(value) >= 1e12 && Number.isFinite(value)) return powerOfTen(value, 4);
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumSignificantDigits: 4 });
}

/** A time with its unit: "4 hours", "1 accelerator-hour". */
export function inHours(value: number, unit: 'hour' | 'accelerator-hour'): string {
  return `${shown(value)} ${unit}${value === 1 ? '' : 's'}`;
}

/** Every value of a quantity that the sources of a run give, the used one first. */
export function valuesOf(
  run: TrainingRun,
  quantity: CrossCheck['quantity'],
  used: Sourced<number> | null,
): Sourced<number>[] {
  const others = run.crossChecks
    .filter((check) => check.quantity === quantity)
    .map(({ other }) => other)
    .filter((other): other is Sourced<number> => typeof other.value === 'number');
  return used ? [used, ...others] : others;
}
