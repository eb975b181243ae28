import { describe } from '../source/data.ts';
import type { Reading } from '../source/problem.ts';
import type { Card, CardProblem } from './card.ts';
import { cycloneDxCard, isCycloneDx } from './cyclonedx.ts';
import { isToolkitCard, toolkitCard } from './model-card-toolkit.ts';
import { nativeCard } from './native.ts';
import { unreadableCard } from './unreadable.ts';

/** Makes a card of a YAML or JSON document: native, of the Model Card Toolkit, or of a CycloneDX bill of materials. */
export function structuredCard(reading: Reading, path: string): Card {
  const problems: CardProblem[] = reading.problems.map(({ kind, message, fix, location }) => ({
    kind: kind === 'duplicate-key' ? kind : 'unreadable',
    message,
    fix,
    location,
  }));
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
