import borders from './catalogue/borders.json' with { type: 'json' };
import { COUNTRIES } from './catalogue.ts';
import { findPlace } from './place.ts';

/** A point on the globe in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Borders are simplified, and places that are found by a network address are off by tens of kilometres: 100 km. */
const NEAR = 0.9;

/** Where coordinates lie in place of the country that is named with them. */
export interface Whereabouts {
  /** The country that is named, in English. */
  readonly named: string;
  /** The country that the coordinates lie in, in English; null at sea or where its name is not known. */
  readonly actual: string | null;
}

/**
 * Compares the country or cloud region that a run names with its coordinates.
 *
 * @returns null where they agree within 100 km, and where the place is not known
 */
export function misplaced(region: string, at: Coordinates): Whereabouts | null {
  const code = findPlace(region)?.iso2;
  const { latitude, longitude } = at;
  if (!code || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return null;
  const own = polygonsOf(code);
  if (own.length === 0 || own.some((polygon) => isNear(polygon, at))) return null;
  const actual = countryAt(at);
  return { named: nameOf(code) ?? region, actual: actual === null ? null : nameOf(actual) };
}

/** The ISO 3166 alpha-2 code of the country that a point lies in; null at sea. */
export function countryAt(at: Coordinates): string | null {
  const rows = borders.rows as [string, string, string][];
  // Territories lie in their country's outline too; of both the smaller one tells more.
  const around = rows.filter(([code]) => polygonsOf(code).some((polygon) => isInside(polygon, at)));
  return around.sort(([, a], [, b]) => a.length - b.length)[0]?.[0] ?? null;
}

/**
 * The countries that a text and a run name, in English, where they are different ones; null where they agree and where
 * either names none. What may be a state of the USA, "CA" in a text and "Georgia", is no other country than these.
 */
export function differentCountries(said: string, ofRun: string): readonly [string, string] | null {
  const [first, second] = [countryIn(said), countryIn(ofRun)];
  if (!first || !second || first.code === second.code) return null;
  const isGeorgia = ({ text }: { text: string }) => /^georgia$/i.test(text);
  if (second.code === 'US' && (first.text.length === 2 || isGeorgia(first))) return null;
  if (first.code === 'US' && isGeorgia(second)) return null;
  return [nameOf(first.code) ?? first.text, nameOf(second.code) ?? second.text];
}

/** The country of a place in a text; null where none is known, and where the text names several countries. */
function countryIn(text: string): { readonly code: string; readonly text: string } | null {
  const place = findPlace(text);
  return place?.iso2 ? { code: place.iso2, text: text.replace(/\s*[([].*$/, '').trim() } : null;
}

function nameOf(code: string): string | null {
  return COUNTRIES.find(([iso2]) => iso2 === code)?.[2] ?? null;
}

type Polygon = readonly (readonly [x: number, y: number])[];

const KNOWN = new Map<string, readonly Polygon[]>();

/** The outlines of a country in degrees; none for an unknown code. */
function polygonsOf(code: string): readonly Polygon[] {
  const known = KNOWN.get(code);
  if (known) return known;
  const row = (borders.rows as [string, string, string][]).find(([iso2]) => iso2 === code);
  const polygons = (row?.[1].split(';') ?? []).map((polygon) =>
    polygon.split(' ').map((point): [number, number] => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x / 10, y / 10];
    }),
  );
  KNOWN.set(code, polygons);
  return polygons;
}

function isInside(polygon: Polygon, { latitude, longitude }: Coordinates): boolean {
  let inside = false;
  for (const [i, [x, y]] of polygon.entries()) {
    const [px, py] = polygon.at(i - 1) as readonly [number, number];
    if (y > latitude !== py > latitude && longitude < ((px - x) * (latitude - y)) / (py - y) + x) inside = !inside;
  }
  return inside;
}

function isNear(polygon: Polygon, at: Coordinates): boolean {
  return isInside(polygon, at) || polygon.some((point, i) => distance(at, point, polygon.at(i - 1) ?? point) < NEAR);
}

/** From a point to a stretch of a border, in degrees of latitude. */
function distance(
  { latitude, longitude }: Coordinates,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const scale = Math.cos((latitude * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * scale, by - ay];
  const [px, py] = [(longitude - ax) * scale, latitude - ay];
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}
