import { startOf } from '../source/location.ts';
import { readData } from '../source/read.ts';
import type { Card } from './card.ts';
import type { Aliases } from './markdown/names.ts';
import { identified } from './several.ts';
import { structuredCard, structuredCards } from './structured.ts';
import { unreadableCard } from './unreadable.ts';

/**
 * Reads one structured card from its text.
 *
 * @param path relative to the working directory, `/`-separated; its ending chooses between JSON and YAML
 */
export function readCard(text: string, path: string): Card {
  return structuredCard(readData(text, path), path);
}

/** Reads the cards of a file from its text, or, when it could not be read, makes one of the reason. */
export interface CardReader {
  /**
   * One card, or several with an `id` each: documents or a list of cards in YAML and JSON, titles "Model Card: X" in
   * Markdown, components with a `modelCard` in CycloneDX.
   *
   * @param path relative to the working directory, `/`-separated; its ending chooses the format
   */
  read(text: string, path: string): Card[];
  refuse(reason: { readonly problem: string; readonly fix: string }, path: string): Card;
}

/** Whether a path names Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
}

/**
 * Makes a reader for the cards at the given paths. The Markdown parser is loaded only when one of them is Markdown.
 *
 * @param aliases further names of sections in Markdown cards
 */
export async function cardReader(paths: readonly string[], aliases: Aliases = {}): Promise<CardReader> {
  const markdown = paths.some(isMarkdown) ? await (await import('./markdown/card.ts')).markdownReader(aliases) : null;
  return {
    read: (text, path) => identified(markdown && isMarkdown(path) ? markdown(text, path) : structuredCards(text, path)),
    refuse({ problem, fix }, path) {
      const location = startOf(path);
      return unreadableCard(path, isMarkdown(path) ? 'markdown' : 'structured', [
        { kind: 'unreadable', message: problem, fix, location },
      ]);
    },
  };
}
