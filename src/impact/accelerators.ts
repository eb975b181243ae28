import { ACCELERATORS, type Platform, SOURCES, type Standing } from './catalogue.ts';

/** An accelerator of the catalogue. */
export interface Accelerator {
  readonly name: string;
  readonly tdpWatts: number | null;
  /** Where the power comes from. */
  readonly basis: string;
  readonly standing: Standing;
  /** The kind of machine it sits in; null when its name does not tell. */
  readonly platform: Platform | null;
  /** Operations per second in BF16 or FP16 without sparsity, in 10^12; null when the catalogue has none. */
  readonly denseTflops: number | null;
  readonly flopsStanding: Standing;
  /** The credit that the licence of the row asks for. */
  readonly attribution: string | null;
}

const VARIANT_WORDS = [...new Set(ACCELERATORS.flatMap(([, , , variant]) => variant))];

/**
 * The accelerators that a model name may mean. Variants of different power stay apart: "NVIDIA A100" means four,
 * "NVIDIA A100-SXM4-80GB" one. The longest name wins: "RTX 3080 Ti" is no RTX 3080.
 */
export function findAccelerators(model: string): readonly Accelerator[] {
  const text = ` ${words(model)} `;
  const matches = ACCELERATORS.flatMap((row) => {
    const named = row[2].filter((name) => text.includes(` ${name} `)).sort((a, b) => b.length - a.length)[0];
    return named === undefined ? [] : [{ row, named }];
  });
  const given = VARIANT_WORDS.filter((word) => text.includes(` ${word} `));
  return matches
    .filter(({ named }) => !matches.some(({ named: other }) => other !== named && ` ${other} `.includes(` ${named} `)))
    .map(({ row }) => row)
    .filter(([, , , variant]) => variant.length === 0 || given.every((word) => variant.includes(word)))
    .map(([vendor, name, , , platform, tdpWatts, basis, standing, denseTflops, flopsStanding, source]) => ({
      name: `${vendor} ${name}`,
      tdpWatts,
      basis,
      standing,
      platform,
      denseTflops,
      flopsStanding,
      attribution: SOURCES[source].attribution ?? null,
    }));
}

/** The kind of machine that all candidates agree on, else null. A stated power tells variants apart. */
export function platformOf(candidates: readonly Accelerator[], tdpWatts: number | null): Platform | null {
  const byPower = candidates.filter((one) => one.tdpWatts === tdpWatts);
  const [first, ...others] = byPower.length > 0 ? byPower : candidates;
  return first && others.every(({ platform }) => platform === first.platform) ? first.platform : null;
}

/** Their rated power in words: "250 W for NVIDIA A100 PCIe 40GB and …"; null when the catalogue has none. */
export function ratedText(candidates: readonly Accelerator[]): string | null {
  const rated = candidates
    .filter(({ tdpWatts }) => tdpWatts !== null)
    .map(({ name, tdpWatts, standing }) => {
      return `${tdpWatts} W for ${name}${standing === 'verified' ? '' : ` (${standing})`}`;
    });
  if (rated.length < 2) return rated[0] ?? null;
  return `${rated.slice(0, -1).join(', ')} and ${rated.at(-1)}`;
}

function words(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/(\d)\s+gb\b/g, '$1gb')
      // "RTX3080Ti" is RTX 3080 Ti.
      .replace(/\b(rtx|gtx|quadro|gaudi|tpu)(?=v?\d)/g, '$1 ')
      .replace(/\b(\d{4})(ti|super)\b/g, '$1 $2')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}
