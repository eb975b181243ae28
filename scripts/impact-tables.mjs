// The tables of docs/impact.md, made from the catalogue of src/impact.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each kind of factor is, in the order of the calculation. */
const KINDS = {
  utilisation: 'load',
  hostFactor: 'host factor',
  rest: 'host factor',
  systemPower: 'system power',
  meter: 'meter',
  pue: 'PUE',
  mfu: 'MFU',
  intensity: 'grid intensity',
  embodied: 'manufacture',
  wue: 'water',
};

const SETS = ['classic', 'eu', 'us'];

/** Tables by the name of the part that they fill. */
export function impactTables(root) {
  const data = (name) => JSON.parse(readFileSync(join(root, `src/impact/catalogue/${name}.json`), 'utf8'));
  const calibration = data('calibration');
  const equivalents = data('equivalents');
  const { rows: sources } = data('sources');
  return {
    intervals: {
      head: ['Factor', 'Of', 'Best', 'Low', 'High', 'From'],
      rows: Object.entries(KINDS).flatMap(([table, kind]) =>
        calibration[table].map(([, label, best, low, high, basis]) => [kind, label, best, low, high, basis]),
      ),
    },
    equivalents: {
      head: ['Set', 'Equivalent', 'One is', 'Source', 'Year', 'Standing'],
      rows: SETS.flatMap((id) =>
        equivalents[id].map(([, label, , , , , amount, basis, standing, source]) => [
          `\`${id}\``,
          label,
          `${amount.toLocaleString('en-US')} ${basis}`,
          sources[source].title,
          sources[source].year,
          standing,
        ]),
      ),
    },
    sources: {
      head: ['Source', 'Year', 'Licence', 'Read on'],
      rows: Object.values(sources).map(({ title, url, year, licence, retrieved }) => [
        url?.startsWith('http') ? `[${title}](${url})` : title,
        year,
        licence,
        retrieved,
      ]),
    },
  };
}
