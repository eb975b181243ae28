import { readData } from '../source/read.ts';
import type { Card } from './card.ts';
import { structuredCard } from './structured.ts';

/**
 * Reads one card from its text.
 *
 * @param path relative to the working directory, `/`-separated; its ending chooses between JSON and YAML
 */
export function readCard(text: string, path: string): Card {
  return structuredCard(readData(text, path), path);
}
