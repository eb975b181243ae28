import type { Point } from './mlflow-series.ts';
import { integrate } from './power-series.ts';
import type { MeasuredEnergy, Sourced, TrainingRun } from './run.ts';
import { lineOf } from './table.ts';

/** A metric that MLflow's monitor of the machine logged. */
export interface SystemSeries {
  readonly file: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** What the monitor knows of one accelerator. */
interface Device {
  watts?: SystemSeries;
  share?: SystemSeries;
  busy?: SystemSeries;
}

/** An accelerator that was never busier than this did not train. */
const IDLE_PERCENT = 5;

const CAVEAT = 'It is the sum over all accelerators of the machine, those of other jobs too';

/** Whether a metric is the machine's and not the model's; older copies lack the prefix. */
export function isSystemMetric(name: string): boolean {
  return name.startsWith('system/') || deviceIn(name) !== null;
}

/**
 * The energy and the accelerators that the monitor of the machine saw. `gpu_0_power_usage_watts` is the mean over the
 * time since the value before, of every accelerator that the driver shows, whatever the run may see
 * (`mlflow/system_metrics/metrics/gpu_monitor.py`).
 *
 * @param startMs when the run began, null when unknown
 */
export function powerOf(
  series: readonly SystemSeries[],
  startMs: number | null,
): Pick<
  TrainingRun,
  'energies' | 'acceleratorCount' | 'acceleratorWatts' | 'acceleratorTdpWatts' | 'utilisation' | 'notes'
> {
  const devices = [...devicesIn(series).values()];
  const measured = devices.flatMap((device) => {
    const integral = device.watts && integrate(device.watts.points.map(sampleOf), startMs);
    return device.watts && integral ? [{ ...device, watts: device.watts, integral }] : [];
  });
  const used = measured.filter((device) => isUsed(device));
  const [first] = used;
  const notes = devices.length > 0 && measured.length === 0 ? ['The power of no accelerator was logged.'] : [];
  if (!first) {
    return {
      energies: [],
      acceleratorCount: null,
      acceleratorWatts: null,
      acceleratorTdpWatts: null,
      utilisation: null,
      notes,
    };
  }
  const sourced = (value: number, { file, name }: SystemSeries): Sourced<number> => ({
    value,
    file,
    key: name,
    location: lineOf(file, 1),
  });
  const watts = mean(used.map(({ integral }) => (integral.kWh * 1000) / integral.hours));
  const shares = used.flatMap(({ share }) => averageOf(share) ?? []);
  const gap = Math.max(...measured.map(({ integral }) => integral.gapHours));
  const idle = measured.length - used.length;
  const energy: MeasuredEnergy = {
    ...sourced(sum(measured.map(({ integral }) => integral.kWh)), first.watts),
    scope: 'accelerators',
    includedPue: null,
    caveat: [
      idle > 0 ? `${CAVEAT}: ${idle} of ${measured.length} did no work` : CAVEAT,
      gap > 0 ? `nothing was sampled for ${gap.toFixed(2)} hours, which are left out` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
  };
  return {
    energies: energy.value > 0 ? [energy] : [],
    acceleratorCount: sourced(used.length, first.watts),
    acceleratorWatts: watts > 0 ? sourced(watts, first.watts) : null,
    acceleratorTdpWatts: capOf(first.watts, first.share),
    utilisation: first.share && shares.length > 0 ? sourced(mean(shares) / 100, first.share) : null,
    notes,
  };
}

function sampleOf({ time, value }: Point): { time: number; watts: number } {
  return { time, watts: value };
}

/** Where no one looked, it counts as used. */
function isUsed({ busy }: Device): boolean {
  return (
    !busy || busy.points.every(({ value }) => !(value >= 0)) || busy.points.some(({ value }) => value > IDLE_PERCENT)
  );
}

/** The power cap that a power and its share of the cap stand for, in watts. Both are rounded to a tenth. */
function capOf(watts: SystemSeries, share: SystemSeries | undefined): Sourced<number> | null {
  const power = averageOf(watts);
  const percent = averageOf(share);
  if (
    power === null ||
    percent === null ||
    percent < 10 ||
    percent > 150 ||
    watts.points.length !== share?.points.length
  )
    return null;
  const key = `${watts.name} / ${share.name}`;
  return { value: Math.round((power / percent) * 100), file: share.file, key, location: lineOf(share.file, 1) };
}

function averageOf(series: SystemSeries | undefined): number | null {
  const values = (series?.points ?? []).map(({ value }) => value).filter((value) => value >= 0 && value < 1e5);
  return values.length > 0 ? mean(values) : null;
}

function devicesIn(series: readonly SystemSeries[]): Map<string, Device> {
  const devices = new Map<string, Device>();
  for (const one of series) {
    const found = deviceIn(one.name);
    if (!found) continue;
    const device = devices.get(found.id) ?? {};
    devices.set(found.id, device);
    device[found.kind] = one;
  }
  return devices;
}

/** Which accelerator of which node a metric is about: `system/node_0/gpu_3_power_usage_watts`. */
function deviceIn(name: string): { id: string; kind: keyof Device } | null {
  const [, node = '', index, what] =
    /^(?:system\/)?(?:([^/]+)\/)?gpu_(\d{1,4})_(power_usage_watts|power_usage_percentage|utilization_percentage)$/.exec(
      name,
    ) ?? [];
  if (index === undefined) return null;
  const kind = what === 'power_usage_watts' ? 'watts' : what === 'power_usage_percentage' ? 'share' : 'busy';
  return { id: `${node}/${index}`, kind };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
