import { ACCELERATORS, type Platform, type Standing } from './catalogue.ts';

/** An accelerator of the catalogue. */
export interface Accelerator {
  readonly name: string;
  readonly tdpWatts: number | null;
  /** Where the figure comes from. */
  readonly basis: string;
  readonly standing: Standing;
  /** The kind of machine it sits in; null when its name does not tell. */
  readonly platform: Platform | 'tpu-v2' | 'tpu-v3' | null;
}

const VARIANT_WORDS = [...new Set(ACCELERATORS.flatMap(([, , , variant]) => variant))];

/**
 * The accelerators that a model name may mean. Variants of different power stay apart: "NVIDIA A100" means four,
 * "NVIDIA A100-SXM4-80GB" one.
 */
export function findAccelerators(model: string): readonly Accelerator[] {
  const text = ` ${words(model)} `;
  const family = ACCELERATORS.filter(([, , families]) => families.some((name) => text.includes(` ${name} `)));
  const given = VARIANT_WORDS.filter((word) => text.includes(` ${word} `));
  return family
    .filter(([, , , variant]) => variant.length === 0 || given.every((word) => variant.includes(word)))
    .map(([vendor, name, , , platform, tdpWatts, basis, standing]) => ({
      name: `${vendor} ${name}`,
      tdpWatts,
      basis,
      standing,
      platform,
    }));
}

/** The kind of machine that all candidates agree on, else null. A stated power tells variants apart. */
export function platformOf(candidates: readonly Accelerator[], tdpWatts: number | null): Accelerator['platform'] {
  const byPower = candidates.filter((one) => one.tdpWatts === tdpWatts);
  const [first, ...others] = byPower.length > 0 ? byPower : candidates;
  return first && others.every(({ platform }) => platform === first.platform) ? first.platform : null;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d)\s+gb\b/g, '$1gb')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
