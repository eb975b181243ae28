import { isCycloneDx } from './cards/cyclonedx.ts';
import { looksLikeCard } from './cards/markdown/recognise.ts';
import { isToolkitCard } from './cards/model-card-toolkit.ts';
import { NATIVE_KEYS as CARD_KEYS } from './cards/native-schema.ts';
import { isMarkdown } from './cards/read.ts';
import { NATIVE_KEYS as RUN_KEYS } from './runs/native/schema.ts';
import type { Data } from './source/data.ts';
import { readData } from './source/read.ts';

/** Fields that only one of the two native formats has. */
const OF_CARDS = CARD_KEYS.filter((key) => !(RUN_KEYS as readonly string[]).includes(key));
const OF_RUNS = RUN_KEYS.filter((key) => !(CARD_KEYS as readonly string[]).includes(key));

/**
 * What a file is that was named as a training run and cannot be one: "a model card", "a Markdown text". Null where it
 * may be a run.
 */
export function insteadOfRun(text: string, path: string): string | null {
  if (isMarkdown(path)) {
    return /model[-_ ]?card/i.test(path) || looksLikeCard(text) ? 'a model card' : 'a Markdown text';
  }
  const { data } = readData(text, path);
  return data !== null && isCard(data) ? 'a model card' : null;
}

function isCard(data: Data): boolean {
  if (data.kind === 'list') return data.items[0]?.kind === 'map' && isCard(data.items[0]);
  if (data.kind !== 'map') return false;
  if (isToolkitCard(data) || isCycloneDx(data)) return true;
  const { entries } = data;
  return OF_CARDS.some((key) => entries.has(key)) && !OF_RUNS.some((key) => entries.has(key));
}
