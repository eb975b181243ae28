import type { MeasuredEnergy, Sourced, TrainingRun } from '../run.ts';
import { lineOf } from '../text/lines.ts';
import { integrate, Samples } from './power-series.ts';

/** A quantity of the machine over time, as a monitor that runs beside the training logs it. */
export class SystemSeries extends Samples {
  readonly file: string;
  readonly name: string;

  constructor(file: string, name: string) {
    super();
    this.file = file;
    this.name = name;
  }
}

/** What a monitor knows of one accelerator. */
export interface Device {
  readonly watts?: SystemSeries;
  /** Power as a percentage of the power cap. */
  readonly share?: SystemSeries;
  /** Percentage of the time in which it did something. */
  readonly busy?: SystemSeries;
  /** The power cap in watts. */
  readonly cap?: SystemSeries;
}

/** An accelerator that was never busier than this did not train. */
const IDLE_PERCENT = 5;

const CAVEAT = 'It is the sum over all accelerators of the machine, those of other jobs too';

export type DevicePower = Pick<
  TrainingRun,
  'energies' | 'acceleratorCount' | 'acceleratorWatts' | 'acceleratorTdpWatts' | 'utilisation' | 'notes'
>;

const NOTHING: DevicePower = {
  energies: [],
  acceleratorCount: null,
  acceleratorWatts: null,
  acceleratorTdpWatts: null,
  utilisation: null,
  notes: [],
};

/**
 * The energy of accelerators by their sampled power. A power is the mean since the sample before it.
 *
 * @param startMs when the run began, null when unknown
 */
export function powerOf(devices: readonly Device[], startMs: number | null): DevicePower {
  const measured = devices.flatMap((device) => {
    const integral = device.watts && integrate(device.watts, startMs);
    return device.watts && integral ? [{ ...device, watts: device.watts, integral }] : [];
  });
  const [any] = measured;
  if (!any) return { ...NOTHING, notes: devices.length > 0 ? ['The power of no accelerator was logged.'] : [] };
  const used = measured.filter(isUsed);
  const energy = sourced(sum(measured.map(({ integral }) => integral.kWh)), (used[0] ?? any).watts);
  const gap = Math.max(...measured.map(({ integral }) => integral.gapHours));
  const idle = measured.length - used.length;
  const caveat =
    (idle > 0 ? `${CAVEAT}: ${idle} of ${measured.length} did no work` : CAVEAT) +
    (gap > 0 ? `; nothing was sampled for ${gap.toFixed(2)} hours, which are left out.` : '.');
  const energies: MeasuredEnergy[] =
    energy.value > 0 ? [{ ...energy, scope: 'accelerators', includedPue: null, caveat }] : [];
  const [first] = used;
  if (!first) return { ...NOTHING, energies };
  const watts = mean(used.map(({ integral }) => (integral.kWh * 1000) / integral.hours));
  const share = mean(used.flatMap((device) => averageOf(device.share) ?? []));
  return {
    energies,
    acceleratorCount: sourced(used.length, first.watts),
    acceleratorWatts: watts > 0 ? sourced(watts, first.watts) : null,
    acceleratorTdpWatts: capOf(first),
    utilisation: first.share && share > 0 && share <= 150 ? sourced(Math.min(1, share / 100), first.share) : null,
    notes: [],
  };
}

function sourced(value: number, { file, name }: Pick<SystemSeries, 'file' | 'name'>): Sourced<number> {
  return { value, file, key: name, location: lineOf(file, 1) };
}

/** Where no one looked, it counts as used. */
function isUsed({ busy }: Device): boolean {
  if (!busy) return true;
  let isKnown = false;
  for (const value of busy.values) {
    if (value > IDLE_PERCENT) return true;
    isKnown ||= value >= 0;
  }
  return !isKnown;
}

/** The power cap in watts: as it was logged, else as a power and its share of the cap tell, which are rounded to tenths. */
function capOf({ watts, share, cap }: Device): Sourced<number> | null {
  const logged = averageOf(cap);
  if (cap && logged) return sourced(logged, cap);
  const power = averageOf(watts);
  const percent = averageOf(share);
  if (!watts || !share || power === null || percent === null || watts.times.length !== share.times.length) return null;
  if (percent < 10 || percent > 150) return null;
  return sourced(Math.round((power / percent) * 100), { file: share.file, name: `${watts.name} / ${share.name}` });
}

function averageOf(series: SystemSeries | undefined): number | null {
  let total = 0;
  let count = 0;
  for (const value of series?.values ?? []) {
    if (!(value >= 0 && value < 1e5)) continue;
    total += value;
    count++;
  }
  return count > 0 ? total / count : null;
}

/** Puts series together by the accelerator that they are about. @returns null for a series about none */
export function devicesOf(
  series: readonly SystemSeries[],
  deviceIn: (name: string) => { readonly id: string; readonly kind: keyof Device } | null,
): Device[] {
  const devices = new Map<string, Device>();
  for (const one of series) {
    const found = deviceIn(one.name);
    if (found) devices.set(found.id, { ...devices.get(found.id), [found.kind]: one });
  }
  return [...devices.values()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
