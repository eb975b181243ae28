import type { Location } from '../source/location.ts';
import { covered as coveredSecret, withoutSecrets } from '../source/secrets.ts';
import { visibleLine } from './log.ts';

/** Longer lines are cut; a card may hold a paragraph in one line. */
const WIDTH = 100;

/**
 * The line that a location starts on, with the one before it, and a marker under what is meant.
 *
 * @param lines of the file
 * @returns lines without line breaks; empty when the file has no such line
 */
export function codeFrame(lines: readonly string[], location: Location): string[] {
  const { line, column, endLine, endColumn } = location;
  const meant = lines[line - 1];
  if (meant === undefined || meant.trim() === '') return [];
  const gutter = String(line).length;
  const row = (number: number, content: string) =>
    `${String(number).padStart(gutter)} │ ${cut(visibleLine(covered(content)))}`;
  const end = endLine === line ? endColumn : meant.length + 1;
  const start = Math.min(column, WIDTH);
  const length = Math.max(1, Math.min(end, WIDTH) - start);
  const before = lines[line - 2];
  return [
    ...(before?.trim() ? [row(line - 1, before)] : []),
    row(line, meant),
    `${' '.repeat(gutter)} │ ${' '.repeat(start - 1)}${'^'.repeat(length)}`,
  ];
}

/** A line in which secrets are covered, and all of a line of a key; columns stay. */
function covered(line: string): string {
  if (/^\s*[A-Za-z0-9+/=]{40,}\s*$/.test(line)) return line.replace(/[A-Za-z0-9+/=]/g, '•');
  return withoutSecrets(line, coveredSecret);
}

function cut(line: string): string {
  const characters = [...line];
  return characters.length <= WIDTH ? line : `${characters.slice(0, WIDTH - 1).join('')}…`;
}
