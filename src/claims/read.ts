import type { Card } from '../cards/card.ts';
import { type MapData, numberIn } from '../source/data.ts';
import type { Claim, Claims, EmissionsClaim } from './claim.ts';
import { type ClaimLine, claimLines } from './lines.ts';
import { acceleratorHoursIn, energiesIn, massesInKg, numberAtStart, type Quantity, timesIn } from './quantity.ts';
import { footprintTables } from './tables.ts';

const KNOWN = new WeakMap<Card, Claims>();

/** What a card says of the training of its model: in its metadata, its tables, its labels and its sentences. */
export function claimsOf(card: Card): Claims {
  const known = KNOWN.get(card);
  if (known) return known;
  const claims = collect(card);
  KNOWN.set(card, claims);
  return claims;
}

function collect(card: Card): Claims {
  const lines = claimLines(card).filter(({ text }) => !NOT_TRAINING.test(text));
  const footprints = footprintTables(card);
  const of = (read: (line: ClaimLine) => readonly Quantity[]): Claim[] =>
    lines.flatMap((line) => read(line).map((quantity) => claim(quantity, line)));
  const inRows = (key: 'energyKwh' | 'emissionsKg' | 'acceleratorHours') =>
    footprints.map((row) => row[key]).filter((value) => value !== null);
  const metadata = card.frontMatter?.kind === 'map' ? card.frontMatter : null;
  return {
    energies: [...of(({ text }) => apart(energiesIn(text), text)), ...inRows('energyKwh')],
    emissions: [
      ...inMetadata(metadata),
      ...lines.flatMap(emissionsIn),
      ...inRows('emissionsKg').map((row): EmissionsClaim => ({ ...row, unit: 'written' })),
    ],
    hours: of(hoursIn),
    acceleratorHours: [...of(({ text }) => acceleratorHoursIn(text)), ...inRows('acceleratorHours')],
    hardware: [...metadataTexts(metadata, 'hardware_used'), ...lines.flatMap(hardwareIn)],
    acceleratorCounts: of(countsIn),
    places: [...metadataTexts(metadata, 'geographical_location'), ...lines.flatMap(placesIn)],
    pues: of(({ text }) => afterName(text, /\b(?:pue|power usage effectiveness)\b/i, 1, 5)),
    intensities: of(intensitiesIn),
    footprints,
  };
}

/** Running a model, what somebody else did, what was saved and what it compares with is not its training. */
const NOT_TRAINING =
  /\b(?:inference|per (?:request|query|image|token|prompt|user|person|year|capita)|offset\w*|avoid\w*|sav(?:ed|es|ings?)|equivalent to|same as|would have|passenger|flights?|a year|annual\w*)\b/i;

function claim({ value, step, written }: Quantity, { location }: ClaimLine): Claim {
  return { value, step, written: written.trim(), location };
}

/** Rates such as "0.432 kg CO2eq/kWh" hold a unit of energy and are none. */
function apart(quantities: readonly Quantity[], text: string): Quantity[] {
  return quantities.filter(({ index }) => !/\/\s?$/.test(text.slice(0, index)));
}

function emissionsIn(line: ClaimLine): EmissionsClaim[] {
  const { text } = line;
  if (!/\bco\s?_?2|co2|carbon|emission|emitted/i.test(text)) return [];
  const written = massesInKg(text).filter(({ index, written }) => !isRate(text, index + written.length));
  if (written.length > 0) return written.map((quantity) => ({ ...claim(quantity, line), unit: 'written' }));
  // "CO2 emissions: 0.00333", "Carbon emitted (kg CO2eq): 30.16"
  const [, label = '', rest = ''] = /^(.{2,80}?)\s*[:：|=]\s*(\S.{0,40})$/.exec(text) ?? [];
  const number = /\bco\s?_?2|carbon|emission/i.test(label) ? numberAtStart(rest) : null;
  if (!number || /%|tracker|intensity|\/\s?k?wh/i.test(text)) return [];
  const unit = /\(\s?(k?g|t|tons?|tonnes?)\b/i.exec(label)?.[1]?.toLowerCase();
  const factor = unit === undefined || unit === 'kg' ? 1 : unit === 'g' ? 1e-3 : 1e3;
  const inKg = { ...number, value: number.value * factor, step: number.step * factor };
  return [{ ...claim(inKg, line), unit: unit === undefined ? 'unstated' : 'written' }];
}

function isRate(text: string, end: number): boolean {
  return /^\s?(?:of\s)?(?:co_?2|\$?_?2?\$?|eq|e|-)*\s?(?:\/|per\b)/i.test(text.slice(end, end + 24));
}

/** Shorter times in a sentence on training are of clips, steps and saves: three minutes. */
const SHORTEST = 0.05;

const HOURS_LABEL =
  /\b(?:hours used|training (?:time|duration|hours|runtime)|train(?:ed|ing)? for|wall[- ]?(?:clock|time)|duration|runtime|compute time)\b/i;

function hoursIn({ label, text, aboutTraining }: ClaimLine): readonly Quantity[] {
  if (HOURS_LABEL.test(label)) {
    const found = timesIn(text.slice(label.length));
    if (found.length > 0) return found;
    const number = /\bhours?\b/i.test(label)
      ? numberAtStart(text.slice(label.length).replace(/^\s*[:：|]\s*/, ''))
      : null;
    return number ? [number] : [];
  }
  return aboutTraining && /\btrain|\bcomput|\bfine-?tun/i.test(text)
    ? timesIn(text).filter(({ value }) => value >= SHORTEST)
    : [];
}

const HARDWARE_LABEL = /\b(?:hardware|gpus?|tpus?|accelerators?|devices?|compute)\b/i;

function hardwareIn({ label, text, location, aboutTraining }: ClaimLine): Claim<string>[] {
  if (!HARDWARE_LABEL.test(label) && !(aboutTraining && /\btrain|\bhardware|\bgpu|\btpu|\bfine-?tun/i.test(text)))
    return [];
  return [{ value: text, step: 0, written: text.slice(0, 80), location }];
}

/** "8 x A100", "4× NVIDIA H100", "64 A100 GPUs", "384 A100 80GB GPUs". */
function countsIn({ label, text, aboutTraining }: ClaimLine): readonly Quantity[] {
  if (!aboutTraining && !HARDWARE_LABEL.test(label)) return [];
  const match =
    /(?<![\w.,])(\d{1,6})\s?(?:[x×*]\s?)?(?:nvidia |amd |google |cloud |tesla |geforce )*(?:[a-z]{1,3}\d{2,4}[a-z]?|rtx \d{4}|tpu|gpu)/i.exec(
      text,
    );
  if (!match) return [];
  return [{ value: Number(match[1]), step: 1, written: match[0], unit: '', index: match.index }];
}

const PLACE_LABEL = /\b(?:compute region|region|country|location|geographical location|data ?cent(?:re|er))\b/i;

function placesIn({ label, text, location, aboutTraining }: ClaimLine): Claim<string>[] {
  if (!aboutTraining || !PLACE_LABEL.test(label)) return [];
  const value = text
    .slice(label.length)
    .replace(/^\s*[:：|]\s*/, '')
    .slice(0, 80);
  return value ? [{ value, step: 0, written: value, location }] : [];
}

/** A number between two bounds that stands soon after a name. */
function afterName(text: string, name: RegExp, low: number, high: number): Quantity[] {
  const at = name.exec(text);
  if (!at) return [];
  const match = /^[^\d.;]{0,24}(\d\.\d{1,3})(?![\d.]*\s?%)/.exec(text.slice(at.index + at[0].length, at.index + 60));
  const value = Number(match?.[1] ?? Number.NaN);
  return value >= low && value <= high
    ? [
        {
          value,
          step: 10 ** -((match?.[1] ?? '').length - 2),
          written: `${at[0]} ${match?.[1]}`,
          unit: '',
          index: at.index,
        },
      ]
    : [];
}

/** "0.432 kgCO2eq/kWh", "57 gCO2eq/kWh". */
function intensitiesIn({ text }: ClaimLine): Quantity[] {
  if (!/kwh/i.test(text)) return [];
  return massesInKg(text)
    .filter(({ index, written }) =>
      /^[^/]{0,14}(?:\/|per)\s?kwh/i.test(text.slice(index + written.length, index + written.length + 24)),
    )
    .map((quantity) => ({ ...quantity, value: quantity.value * 1000, step: quantity.step * 1000 }));
}

/** `co2_eq_emissions` of the Hub's metadata, in grams, as a number or as a map. */
function inMetadata(metadata: MapData | null): EmissionsClaim[] {
  const value = metadata?.entries.get('co2_eq_emissions')?.value;
  const amount = value?.kind === 'map' ? value.entries.get('emissions')?.value : value;
  const grams = numberIn(amount ?? null);
  if (!amount || grams === null || grams <= 0 || amount.kind !== 'scalar') return [];
  const decimals = /\.(\d+)/.exec(amount.written)?.[1]?.length ?? 0;
  const step = 10 ** -decimals / 1000;
  return [{ value: grams / 1000, step, written: `${amount.written} g`, location: amount.location, unit: 'metadata' }];
}

function metadataTexts(metadata: MapData | null, key: string): Claim<string>[] {
  const emissions = metadata?.entries.get('co2_eq_emissions')?.value;
  const value = emissions?.kind === 'map' ? emissions.entries.get(key)?.value : null;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '') return [];
  return [{ value: value.value.trim(), step: 0, written: value.written, location: value.location }];
}
