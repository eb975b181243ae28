import { findAccelerators } from './accelerators.ts';
import { calibrated } from './catalogue.ts';

/** Why a figure cannot be, with the slip that would explain it; null when it can be. */
export interface Implausible {
  /** The implied value and its bounds, in words. */
  readonly what: string;
  /** What would explain it; null when nothing simple does. */
  readonly slip: string | null;
  /** What the emissions or the energy would have to be multiplied by, where a slip explains it; 1 where none does. */
  readonly factor: number;
  /** Whether the implied value is too low, else it is too high. */
  readonly isLow: boolean;
}

/** Grid intensities in kg CO2e per kWh below and above those of any grid, losses and life cycle counted. */
const INTENSITY = { low: 0.005, high: 1.5 };

/**
 * CodeCarbon counts the water power of Canadian provinces as free, so that Québec comes out at 3.9 g (0.2 % gas at 743 g
 * and 0.3 % oil at 816 g; `canada_energy_mix.json` of version 3.2) and Newfoundland at 4.8 g.
 */
const NEARLY_FREE = { low: 0.0005, places: /\b(?:qu[eé]bec|manitoba|newfoundland)/i };

/** Whether a text names a place whose electricity is counted with less than any whole country's. */
export function isNearlyFree(text: string): boolean {
  return NEARLY_FREE.places.test(text);
}

/**
 * Whether an energy can have been drawn by accelerators in their hours: 10 to 125 % of the rated power each (see
 * `catalogue/calibration.json`), and where more than the accelerators may be counted, as much again as machine and
 * facility can add.
 *
 * @param acceleratorHours accelerators × hours
 * @param acceleratorsOnly whether the meter saw nothing else
 */
export function implausibleEnergy(
  energyKwh: number,
  acceleratorHours: number,
  tdpWatts: number,
  { count = 1, acceleratorsOnly = false }: { count?: number; acceleratorsOnly?: boolean } = {},
): Implausible | null {
  const share = calibrated('plausible', 'power-share');
  const around = acceleratorsOnly ? 1 : calibrated('hostFactor', 'unknown').high * calibrated('pue', 'unknown').high;
  const low = share.low * tdpWatts;
  const high = share.high * around * tdpWatts;
  const watts = (energyKwh * 1000) / acceleratorHours;
  const isPossible = (value: number) => value >= low && value <= high;
  if (isPossible(watts)) return null;
  const slips: [number, string][] = [
    [count, 'the hours are those of all accelerators already and were multiplied by their number again'],
    [1 / count, 'the hours are those of the clock, so the number of accelerators is missing'],
    [1e-3, 'Wh were taken for kWh'],
    [1e3, 'MWh were taken for kWh'],
  ];
  const [factor, slip] = slips.find(([by]) => by !== 1 && isPossible(watts * by)) ?? [1, null];
  return {
    what: `${words(watts)} W per accelerator, where one of ${words(tdpWatts)} W draws ${words(low)} to ${words(high)} W`,
    slip,
    // A slip of the hours leaves the energy as it is.
    factor: factor === 1e3 || factor === 1e-3 ? factor : 1,
    isLow: watts < low,
  };
}

/**
 * Whether emissions can come from an energy: 0.005 to 1.5 kg CO2e per kWh.
 *
 * @param rated whether the energy is the rated one of the accelerators, so that load, machine and facility come on top
 * @param nearlyFree whether the place may emit less, see `isNearlyFree`
 */
export function implausibleIntensity(
  emissionsKg: number,
  energyKwh: number,
  { rated = false, nearlyFree = false }: { rated?: boolean; nearlyFree?: boolean } = {},
): Implausible | null {
  const low = nearlyFree ? NEARLY_FREE.low : INTENSITY.low;
  const high =
    INTENSITY.high * (rated ? calibrated('hostFactor', 'unknown').high * calibrated('pue', 'unknown').high : 1);
  const intensity = emissionsKg / energyKwh;
  const isPossible = (value: number) => value >= low && value <= high;
  if (isPossible(intensity)) return null;
  const slips: [number, string][] = [
    [1e3, 'kg were taken for g, or Wh for kWh'],
    [1e-3, 'g were taken for kg, or MWh for kWh'],
    [1e6, 't were taken for g'],
  ];
  // A slip explains it where an ordinary grid comes out, not merely a possible one.
  const isUsual = (value: number) => value >= Math.max(low, 0.02) && value <= Math.min(high, 1.2);
  const [factor, slip] = slips.find(([by]) => isUsual(intensity * by)) ?? [1, null];
  return {
    what: `${words(intensity)} kg CO2e per kWh, where grids give ${low} to ${INTENSITY.high}`,
    slip,
    factor,
    isLow: intensity < low,
  };
}

/**
 * Whether a number of operations can have been done in accelerator-hours: 1 to 65 % of the dense peak.
 *
 * @param peaks dense peaks of the accelerators that may be meant, in 10^12 operations per second
 * @param adapter whether most weights were frozen: the Trainer counts their operations in full, and a third was not done
 */
export function implausibleCompute(
  flops: number,
  acceleratorHours: number,
  peaks: readonly number[],
  adapter = false,
): Implausible | null {
  const { low, high } = calibrated('plausible', 'mfu');
  const done = adapter ? (flops * 2) / 3 : flops;
  const shareOf = (peak: number) => done / (peak * 1e12 * 3600 * acceleratorHours);
  const [least, most] = [shareOf(Math.max(...peaks)), shareOf(Math.min(...peaks))];
  if (!(least > high) && !(most < low)) return null;
  const isLow = most < low;
  const share = isLow ? most : least;
  const peak = isLow ? Math.min(...peaks) : Math.max(...peaks);
  return {
    what:
      `${words(share * 100)} % of the ${words(peak)} TFLOP/s that the accelerators reach at most, ` +
      `where training uses ${words(low * 100)} to ${words(high * 100)} %`,
    slip: null,
    factor: 1,
    isLow,
  };
}

/** The rated power that all variants of a named model share, in W; null when they differ or it is not known. */
export function ratedWatts(model: string): number | null {
  const watts = new Set(findAccelerators(model).map(({ tdpWatts }) => tdpWatts));
  const [only] = watts;
  return watts.size === 1 ? (only ?? null) : null;
}

function words(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
}
