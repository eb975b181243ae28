import type { Card } from '../cards/card.ts';
import { type MapData, numberIn } from '../source/data.ts';
import type { Claim, Claims, EmissionsClaim } from './claim.ts';
import { countsIn } from './counts.ts';
import { acceleratorHours, hoursIn } from './hours.ts';
import { EMISSION_ABROAD, HARDWARE_ABROAD, INTENSITY_ABROAD } from './languages.ts';
import { type ClaimLine, claimLines, textBehind } from './lines.ts';
import { energiesIn, massesInKg, numberAtStart, powersIn, type Quantity, unitOfHeading } from './quantity.ts';
import { trainingPart } from './scope.ts';
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
  const lines = claimLines(card).flatMap((line) => trainingPart(line, bases.length > 0) ?? []);
  const footprints = footprintTables(card, bases);
  const of = (read: (line: ClaimLine) => readonly Quantity[]): Claim[] =>
    lines.flatMap((line) => read(line).map((quantity) => claim(quantity, line)));
  const inRows = (key: 'energyKwh' | 'emissionsKg' | 'acceleratorHours') =>
    footprints.flatMap((row) => (row.isBase ? [] : (row[key] ?? [])));
  return {
    energies: [...of(energyIn), ...inRows('energyKwh')],
    emissions: [
      ...inMetadata(metadata),
      ...lines.flatMap(emissionsIn),
      ...inRows('emissionsKg').map((row): EmissionsClaim => ({ ...row, unit: 'written' })),
    ],
    hours: of(hoursIn),
    acceleratorHours: [...of(acceleratorHours), ...inRows('acceleratorHours')],
    hardware: [...metadataTexts(metadata, 'hardware_used'), ...lines.flatMap(hardwareIn)],
    acceleratorCounts: of((line) => (line.aboutTraining || HARDWARE_LABEL.test(line.label) ? countsIn(line) : [])),
    ratedWatts: of(({ text }) => (/\btdp\b|\brated\b|\bthermal design\b/i.test(text) ? powersIn(text) : [])),
    places: [...metadataTexts(metadata, 'geographical_location'), ...lines.flatMap(placesIn)],
    providers: lines.flatMap(providersIn),
    pues: of(({ text }) => pueIn(text)),
    intensities: of(intensitiesIn),
    footprints,
  };
}

function claim({ value, low, step, written }: Quantity, { location }: ClaimLine): Claim {
  return { value, ...(low !== undefined && { low }), step, written: written.trim(), location };
}

/** "52.4 kWh" anywhere, and "Energy consumption (kWh): 52.4". */
function energyIn(line: ClaimLine): readonly Quantity[] {
  const { label, text } = line;
  const found = apart(energiesIn(text), text);
  if (found.length > 0 || !/\b(?:energy|electricity|power|consum\w*)\b/i.test(label)) return found;
  const unit = /co2|carbon|emission|\/|\bper\b/i.test(label) ? null : unitOfHeading(label, 'energy');
  const number = unit && numberAtStart(textBehind(line));
  return unit && number ? [inUnit(number, unit)] : [];
}

/** A number in the unit that its label names. */
function inUnit(number: Quantity, { factor, unit }: { factor: number; unit: string }): Quantity {
  const written = `${number.written} ${unit}`;
  return { ...number, value: number.value * factor, step: number.step * factor, written, unit };
}

/** Rates such as "0.432 kg CO2eq/kWh" hold a unit of energy and are none. */
function apart(quantities: readonly Quantity[], text: string): Quantity[] {
  return quantities.filter(({ index }) => !/\/\s?$/.test(text.slice(0, index)));
}

function emissionsIn(line: ClaimLine): EmissionsClaim[] {
  const { text } = line;
  if (!/\bco\s?_?2|co2|carbon|emission|emitted/i.test(text) && !EMISSION_ABROAD.test(text)) return [];
  const written = massesInKg(text).filter(({ index, written }) => !isRate(text, index + written.length));
  if (written.length > 0) return written.map((quantity) => ({ ...claim(quantity, line), unit: 'written' }));
  // "CO2 emissions: 0.00333", "Carbon emitted (kg CO2eq): 30.16"
  const [, label = '', rest = ''] = /^(.{2,80}?)\s*[:：|=]\s*(\S.{0,40})$/.exec(text) ?? [];
  const isMass = /\bco\s?_?2|carbon|emission/i.test(label) || EMISSION_ABROAD.test(label);
  const number = isMass ? numberAtStart(rest) : null;
  if (!number || /%|tracker|intensity|\/\s?k?wh/i.test(text) || INTENSITY_ABROAD.test(label)) return [];
  const unit = unitOfHeading(label, 'mass');
  return [{ ...claim(unit ? inUnit(number, unit) : number, line), unit: unit ? 'written' : 'unstated' }];
}

function isRate(text: string, end: number): boolean {
  return /^\s?(?:of\s)?(?:co_?2|\$?_?2?\$?|carbon(?:\sdioxide)?|equivalents?|eq|e|-|\s(?=eq))*\s?(?:\/|per\b)/i.test(
    text.slice(end, end + 40),
  );
}

const HARDWARE_LABEL = /\b(?:hardware|gpus?|tpus?|accelerators?|devices?|compute)\b/i;

function hardwareIn({ label, text, location, aboutTraining }: ClaimLine): Claim<string>[] {
  if (
    !HARDWARE_LABEL.test(label) &&
    !HARDWARE_ABROAD.test(label) &&
    !(aboutTraining && /\btrain|\bhardware|\bgpu|\btpu|\bfine-?tun/i.test(text))
  )
    return [];
  return [{ value: text, step: 0, written: text.slice(0, 80), location }];
}

const PLACE_LABEL = /\b(?:compute region|region|country|location|geographical location|data ?cent(?:re|er))\b/i;

/** "trained on the LUMI supercomputer"; without the flag for case, under which all letters cost 15 ms to compile. */
const SUPERCOMPUTER = /(?<![\p{L}\d-])([\p{L}\d-]{3,20}(?: \d)?) [Ss]upercomputer(?![\p{L}\d])/u;

function placesIn(line: ClaimLine): Claim<string>[] {
  if (!line.aboutTraining) return [];
  if (PLACE_LABEL.test(line.label)) return labelled(line);
  const machine = line.text.includes('upercomputer') ? SUPERCOMPUTER.exec(line.text)?.[1] : undefined;
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

/** "0.432 kgCO2eq/kWh", "57 g of CO2 per kilowatt-hour", "Carbon intensity (gCO2/kWh): 57". */
function intensitiesIn(line: ClaimLine): Quantity[] {
  const { label, text } = line;
  if (!/kwh|kilowatt/i.test(text)) return [];
  const inGrams = (quantity: Quantity) => ({ ...quantity, value: quantity.value * 1000, step: quantity.step * 1000 });
  const found = massesInKg(text).filter(({ index, written }) =>
    /^(?:[^/\d]|(?<=co_?)2){0,28}?(?:\/|per)\s?(?:kwh|kilowatt)/i.test(
      text.slice(index + written.length, index + written.length + 40),
    ),
  );
  if (found.length > 0) return found.map(inGrams);
  const unit = /\b(k?g)\s?(?:of\s)?CO_?2[a-z]{0,3}\s?(?:\/|per\s)kwh/i.exec(label)?.[1]?.toLowerCase();
  const number = unit === undefined ? null : numberAtStart(textBehind(line));
  return number ? [inGrams(inUnit(number, { factor: unit === 'kg' ? 1 : 1e-3, unit: `${unit} CO2/kWh` }))] : [];
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
