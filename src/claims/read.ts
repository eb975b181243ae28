import type { Card } from '../cards/card.ts';
import { type MapData, numberIn } from '../source/data.ts';
import type { Claim, Claims, EmissionsClaim } from './claim.ts';
import { type ClaimLine, claimLines, textBehind } from './lines.ts';
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
  const metadata = card.frontMatter?.kind === 'map' ? card.frontMatter : null;
  const bases = baseModelsOf(metadata);
  const lines = claimLines(card).filter(
    ({ text }) => !NOT_TRAINING.test(text) && !(bases.length > 0 && /\bpre-?train/i.test(text)),
  );
  const footprints = footprintTables(card, bases);
  const of = (read: (line: ClaimLine) => readonly Quantity[]): Claim[] =>
    lines.flatMap((line) => read(line).map((quantity) => claim(quantity, line)));
  const inRows = (key: 'energyKwh' | 'emissionsKg' | 'acceleratorHours') =>
    footprints.flatMap((row) => (row.isBase ? [] : (row[key] ?? [])));
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
    providers: lines.flatMap(providersIn),
    pues: of(({ text }) => pueIn(text)),
    intensities: of(intensitiesIn),
    footprints,
  };
}

/** Running a model, what somebody else did, what was saved and what it compares with is not its training. */
const NOT_TRAINING =
  /\b(?:inference|per (?:request|query|image|token|prompt|user|person|year|capita)|offset\w*|avoid\w*|sav(?:ed|es|ings?)|equivalent to|same as|would have|passenger|flights?|a year|annual\w*|(?:the|of) (?:base|original|teacher|upstream|parent|foundation) model)\b/i;

function claim({ value, low, step, written }: Quantity, { location }: ClaimLine): Claim {
  return { value, ...(low !== undefined && { low }), step, written: written.trim(), location };
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
    const found = wholeTimes(text.slice(label.length));
    if (found.length > 0) return found;
    const number = /\bhours?\b/i.test(label)
      ? numberAtStart(text.slice(label.length).replace(/^\s*[:：|]\s*/, ''))
      : null;
    return number ? [number] : [];
  }
  return aboutTraining && /\btrain|\bcomput|\bfine-?tun/i.test(text)
    ? wholeTimes(text).filter(({ value }) => value >= SHORTEST)
    : [];
}

/** Times of the whole training: those per epoch and step, of data and of saving are of something else. */
function wholeTimes(text: string): readonly Quantity[] {
  return timesIn(text).filter(({ index, written }) => {
    const after = text.slice(index + written.length, index + written.length + 40);
    return !/^\s?(?:\/|per\b|each\b|an?\s(?:epoch|step)|(?:of\s)?(?:\w+\s){0,2}(?:audio|speech|video|recordings?|data|footage|clips?)\b)/i.test(
      after,
    );
  });
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
    /(?<![\w.,])(\d{1,6})\s?(?:[x×*]\s?)?(?:nvidia |amd |google |cloud |tesla |geforce )*(?:[a-z]{1,3}\d{2,4}[a-z]?|rtx \d{4}|tpus?|gpus?)(?![\da-z]|[-\s]{1,2}(?:hours?|hrs?|h|days?)\b)/i.exec(
      text,
    );
  if (!match) return [];
  return [{ value: Number(match[1]), step: 1, written: match[0], unit: '', index: match.index }];
}

const PLACE_LABEL = /\b(?:compute region|region|country|location|geographical location|data ?cent(?:re|er))\b/i;

/** "trained on the LUMI supercomputer" */
const SUPERCOMPUTER = /(?<![\p{L}\d-])([\p{L}\d-]{3,20}(?: \d)?) supercomputer(?![\p{L}\d])/iu;

function placesIn(line: ClaimLine): Claim<string>[] {
  if (!line.aboutTraining) return [];
  if (PLACE_LABEL.test(line.label)) return labelled(line);
  const machine = SUPERCOMPUTER.exec(line.text)?.[1];
  return machine ? [{ value: machine, step: 0, written: machine, location: line.location }] : [];
}

function providersIn(line: ClaimLine): Claim<string>[] {
  return line.aboutTraining && /\bprovider\b/i.test(line.label) ? labelled(line) : [];
}

/** What stands behind the label. */
function labelled(line: ClaimLine): Claim<string>[] {
  const value = textBehind(line).slice(0, 80);
  return value ? [{ value, step: 0, written: value, location: line.location }] : [];
}

/** The number soon after "PUE", whatever it is: "PUE of 1.1", "PUE = 1,12", "PUE: 110 %". */
function pueIn(text: string): Quantity[] {
  const at = /\b(?:pue|power usage effectiveness(?:\s?\(pue\))?)(?![\p{L}\d])/iu.exec(text);
  if (!at) return [];
  const after = text.slice(at.index + at[0].length, at.index + at[0].length + 40);
  const match = /^[^\d.;]{0,24}(\d{1,3}(?:[.,]\d{1,3})?)(?![\d.]*\d)(\s?%)?/.exec(after);
  const [whole = '', digits = '', percent] = match ?? [];
  const number = Number(digits.replace(',', '.'));
  // "PUE 2023" is a year, and a number that stands far behind the name is of something else.
  if (!match || /\d/.test(after.slice(whole.length, whole.length + 1)) || number === 0) return [];
  const step = 10 ** -(/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
  const factor = percent && number >= 100 ? 0.01 : 1;
  const written = `${at[0]} ${digits}${percent ?? ''}`;
  return [{ value: number * factor, step: step * factor, written, unit: '', index: at.index }];
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

function baseModelsOf(metadata: MapData | null): string[] {
  const value = metadata?.entries.get('base_model')?.value;
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []));
}

function metadataTexts(metadata: MapData | null, key: string): Claim<string>[] {
  const emissions = metadata?.entries.get('co2_eq_emissions')?.value;
  const value = emissions?.kind === 'map' ? emissions.entries.get(key)?.value : null;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '') return [];
  return [{ value: value.value.trim(), step: 0, written: value.written, location: value.location }];
}
