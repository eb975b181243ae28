import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const folder = new URL('./fixtures/golden/', import.meta.url);

/** Compares with `__tests__/fixtures/golden/<name>`. `UPDATE_GOLDEN=1` writes the files instead: look at the difference. */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, folder));
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(fileURLToPath(folder), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
