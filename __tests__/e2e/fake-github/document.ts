import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { ACTION } from './world.ts';

/**
 * Compares a part of `docs/events.md`, between `<!-- measured: name -->` and `<!-- end -->`, with what a test measured.
 * `UPDATE_GOLDEN=1` writes it instead.
 */
export function expectInDocument(name: string, text: string): void {
  const file = join(ACTION, 'docs/events.md');
  const document = readFileSync(file, 'utf8');
  const part = new RegExp(`(<!-- measured: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  expect(document).toMatch(part);
  const wanted = document.replace(part, (_, open, close) => `${open}\n${text}\n\n${close}`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, wanted);
  else expect(document).toBe(wanted);
}

/** A table in Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
