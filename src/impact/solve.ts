/** A pair of assumptions behind a published figure. */
export interface Assumption {
  readonly pue: number;
  /** In kg CO2e per kWh. */
  readonly intensity: number;
  /** Who calculates with it. */
  readonly source: string;
}

/** PUEs and intensities that authors are known to have calculated with. */
const PUES: readonly (readonly [number, string])[] = [
  [1, 'no facility overhead'],
  [1.1, 'LLaMA, arXiv:2302.13971'],
  [1.12, 'Patterson et al. 2021, arXiv:2104.10350'],
  [1.2, 'OLMo 2, arXiv:2501.00656'],
  [1.58, 'Strubell et al. 2019, arXiv:1906.02243'],
];
const INTENSITIES: readonly (readonly [number, string])[] = [
  [0.385, 'LLaMA, arXiv:2302.13971'],
  [0.432, 'the ML CO2 Impact calculator, Lacoste et al. 2019, arXiv:1910.09700'],
  [0.4327, 'Strubell et al. 2019, arXiv:1906.02243'],
  [0.429, 'Patterson et al. 2021, arXiv:2104.10350'],
  [0.475, 'the world average of CodeCarbon'],
  [0.057, 'BLOOM, arXiv:2211.02001'],
  [0.332, 'OLMo 2, arXiv:2501.00656'],
];

/** What a figure of emissions assumes per kWh of rated energy, and the known pair that it is the product of. */
export interface Solution {
  /** PUE × intensity, in kg CO2e per kWh of the accelerators. */
  readonly factor: number;
  readonly assumption: Assumption | null;
}

/**
 * Solves emissions = energy × PUE × intensity for the product that a figure hides, and names the assumptions behind it
 * where exactly one known pair gives it as exactly as the figure is written.
 *
 * @param energyKwh the rated energy of the accelerators
 * @param relativeStep how exactly the emissions are written: the weight of their last digit ÷ their value
 */
export function solveFactor(emissionsKg: number, energyKwh: number, relativeStep: number): Solution {
  const factor = emissionsKg / energyKwh;
  const tolerance = Math.max(relativeStep / 2, 0.0005);
  const fits = PUES.flatMap(([pue, of]) =>
    INTENSITIES.filter(([intensity]) => Math.abs(pue * intensity - factor) <= tolerance * factor).map(
      ([intensity, source]): Assumption => ({ pue, intensity, source: pue === 1 ? source : `${of}; ${source}` }),
    ),
  );
  return { factor, assumption: fits.length === 1 ? (fits[0] as Assumption) : null };
}
