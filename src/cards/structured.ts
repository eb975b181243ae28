import { type Data, describe } from '../source/data.ts';
import { type Location, startOf } from '../source/location.ts';
import { MAX_BYTES, type Reading } from '../source/problem.ts';
import { readData } from '../source/read.ts';
import { readYamlDocuments } from '../source/yaml.ts';
import type { Card, CardProblem } from './card.ts';
import { componentCard, componentsWithCard, cycloneDxCard, isCycloneDx } from './cyclonedx.ts';
import { isToolkitCard, toolkitCard } from './model-card-toolkit.ts';
import { nativeCard } from './native.ts';
import { NATIVE_KEYS } from './native-schema.ts';
import { MAX_CARDS, type Place, partOf } from './several.ts';
import { unreadableCard } from './unreadable.ts';

/** Makes a card of a YAML or JSON document: native, of the Model Card Toolkit, or of a CycloneDX bill of materials. */
export function structuredCard(reading: Reading, path: string): Card {
  const problems = problemsOf(reading);
  const { data } = reading;
  if (!data) return unreadableCard(path, 'structured', problems);
  if (data.kind !== 'map') {
    const message = `The card must be a map of fields, but is ${describe(data)}.`;
    const fix = 'Write fields such as `model_name: …` at the top level.';
    return unreadableCard(path, 'structured', [
      ...problems,
      { kind: 'unreadable', message, fix, location: data.location },
    ]);
  }
  if (data.entries.size === 0) {
    const message = 'The card is empty: it has no field at all.';
    const fix = 'Fill in the fields of a model card, starting with `model_name`.';
    return unreadableCard(path, 'structured', [
      ...problems,
      { kind: 'unreadable', message, fix, location: data.location },
    ]);
  }
  if (isCycloneDx(data)) return cycloneDxCard(data, path, problems);
  if (isToolkitCard(data)) return toolkitCard(data, path, problems);
  return nativeCard(data, path, problems);
}

/**
 * The cards of a YAML or JSON file: of each of its documents, of each item of a list of cards, of each component with a
 * `modelCard` of a bill of materials; mostly one.
 */
export function structuredCards(text: string, path: string): Card[] {
  const parts = partsIn(text, path);
  if (parts.length > MAX_CARDS) {
    const message = `The file holds ${parts.length} cards; at most ${MAX_CARDS} are read.`;
    const problem = {
      kind: 'unreadable' as const,
      message,
      fix: 'Put them into several files.',
      location: startOf(path),
    };
    return [{ ...unreadableCard(path, 'structured', [problem]), text }];
  }
  return parts.map(({ card }, i) => {
    const from = i === 0 ? { line: 1, column: 1 } : (parts[i] as Part).start;
    return { ...card, text: parts.length === 1 ? text : partOf(text, from, parts[i + 1]?.start ?? null) };
  });
}

function problemsOf({ problems }: Reading): CardProblem[] {
  return problems.map(({ kind, message, fix, location }) => ({
    kind: kind === 'duplicate-key' ? kind : 'unreadable',
    message,
    fix,
    location,
  }));
}

interface Part {
  readonly card: Card;
  readonly start: Place;
}

function partsIn(text: string, path: string): Part[] {
  const documents = /\.json$/i.test(path) || !/^---/m.test(text) ? [] : documentsIn(text, path);
  if (documents.length > 1) {
    return documents.flatMap(({ start, ...reading }) => cardsOf(reading, path, start));
  }
  return cardsOf(readData(text, path), path, startOf(path));
}

/** The documents of a YAML file that hold anything; none when the file as a whole is refused. */
function documentsIn(text: string, path: string) {
  if (text.length > MAX_BYTES || Buffer.byteLength(text) > MAX_BYTES || text.includes('\0')) return [];
  return readYamlDocuments(text, path).filter(
    ({ data, problems }) => problems.length > 0 || (data && !(data.kind === 'scalar' && data.value === null)),
  );
}

function cardsOf(reading: Reading, path: string, start: Location): Part[] {
  const { data, problems } = reading;
  if (data?.kind === 'list' && data.items.length > 0 && data.items.every(isCard)) {
    return data.items.map((item, i) => ({
      card: structuredCard({ data: item, problems: i === 0 ? problems : [] }, path),
      start: item.location,
    }));
  }
  if (data?.kind === 'map' && isCycloneDx(data)) {
    const components = componentsWithCard(data).sort(
      (a, b) => a.location.line - b.location.line || a.location.column - b.location.column,
    );
    if (components.length > 1) {
      const found = problemsOf(reading);
      return components.map((each, i) => ({
        card: componentCard(each, path, i === 0 ? found : []),
        start: each.location,
      }));
    }
  }
  return [{ card: structuredCard(reading, path), start }];
}

/** Whether an item of a list is a card: it has a field of the native format, or the shape of a foreign one. */
function isCard(data: Data): boolean {
  return (
    data.kind === 'map' &&
    (NATIVE_KEYS.some((key) => data.entries.has(key)) || isToolkitCard(data) || isCycloneDx(data))
  );
}
