import type { Card } from '../cards/card.ts';
import type { Block } from '../cards/markdown/block.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { Location } from '../source/location.ts';
import type { Claim, Footprint } from './claim.ts';
import { acceleratorHoursIn, energiesIn, massesInKg, numberAtStart, powersIn, unitOfHeading } from './quantity.ts';

type Column = 'hours' | 'watts' | 'energy' | 'mass';

/** The tables of a card that give what training cost, row by row. */
export function footprintTables(card: Card, baseModels: readonly string[] = []): Footprint[] {
  const bases = baseModels.map((id) => plainName(id.slice(id.lastIndexOf('/') + 1))).filter((name) => name.length > 3);
  return tablesIn(card.body?.blocks ?? []).flatMap(({ head, rows }) => {
    const headings = head.map((cell) => plainText(cell).replace(/[₂²]/g, '2'));
    const columns = headings.map(columnOf);
    if (columns.filter(Boolean).length < 2) return [];
    return rows.flatMap(({ cells, location }): Footprint[] => {
      const of = (column: Column) => claimOf(cells, headings, columns.indexOf(column), column, location);
      const row = {
        subject: plainText(cells[0] ?? ''),
        isBase: isNamed(plainText(cells[0] ?? ''), bases),
        acceleratorHours: of('hours'),
        watts: of('watts'),
        energyKwh: of('energy'),
        emissionsKg: of('mass'),
        location,
      };
      return row.acceleratorHours || row.energyKwh || row.emissionsKg ? [row] : [];
    });
  });
}

/** Whether a row is about one of the base models: "Llama 3.1 8B" is `meta-llama/Llama-3.1-8B-Instruct`. */
function isNamed(subject: string, bases: readonly string[]): boolean {
  const name = plainName(subject);
  return name.length > 3 && bases.some((base) => base.startsWith(name) || name.startsWith(base));
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Market-based emissions are contracts, not physics; they are no claim about what training emitted where it ran. */
function columnOf(heading: string): Column | null {
  if (/market/i.test(heading)) return null;
  if (/\b(?:gpu|tpu|accelerator|chip)[\s-]?hours?\b|\btime\b.{0,20}\bhours?\b/i.test(heading)) return 'hours';
  if (/\bco_?2|carbon|emission|greenhouse/i.test(heading)) return 'mass';
  if (/\b[kmg]?wh\b/i.test(heading)) return 'energy';
  if (/\bpower\b.{0,30}\(k?w\)|\btdp\b|\bwatts?\b/i.test(heading)) return 'watts';
  return null;
}

function claimOf(
  cells: readonly string[],
  headings: readonly string[],
  index: number,
  column: Column,
  location: Location,
): Claim | null {
  const text = plainText(cells[index] ?? '').replace(/[₂²]/g, '2');
  if (index < 0 || text === '') return null;
  const own = { hours: acceleratorHoursIn, watts: powersIn, energy: energiesIn, mass: massesInKg }[column](text)[0];
  if (own) return { value: own.value, step: own.step, written: own.written, location };
  const number = numberAtStart(text);
  if (!number) return null;
  const heading = headings[index] ?? '';
  const unit = column === 'energy' || column === 'mass' ? unitOfHeading(heading, column) : { factor: 1, unit: '' };
  if (!unit) return null;
  const written = [number.written, column === 'watts' ? 'W' : unit.unit].filter(Boolean).join(' ');
  return { value: number.value * unit.factor, step: number.step * unit.factor, written, location };
}

function tablesIn(blocks: readonly Block[]): (Block & { kind: 'table' })[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    return block.kind === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : [];
  });
}
