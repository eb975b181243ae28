import type { Data } from '../source/data.ts';
import type { Statement } from './card.ts';
import { splitProse } from './compose.ts';
import type { NativeKey } from './native-schema.ts';
import { standingOf, standingOfSentence } from './substance.ts';

/** Fields of running text. */
const PROSE: readonly NativeKey[] = ['summary', 'training_data_summary', 'training_procedure'];

/** The statements of a field's value, one for each item, entry, or paragraph. */
export function statementsOf(value: Data, key: NativeKey): Statement[] {
  if (value.kind === 'list')
    return value.items.map((item) => (key === 'language' ? codeStatement(item) : itemStatement(item)));
  if (value.kind === 'map') {
    return [...value.entries.values()].map(({ key, keyLocation, value }) => ({
      text: `${key}: ${textOf(value)}`,
      kind: 'row',
      standing: rowStanding(value),
      location: { ...value.location, line: keyLocation.line, column: keyLocation.column },
    }));
  }
  if (value.value === null) return [];
  const parts = splitProse(value.written);
  if (parts.length === 0) return [{ text: '', kind: 'value', standing: 'empty', location: value.location }];
  return parts.map((part) => {
    const standing = PROSE.includes(key) ? standingOfSentence(part.text) : standingOf(part.text);
    return { text: part.text, kind: parts.length === 1 ? 'value' : part.kind, standing, location: value.location };
  });
}

/** A language is a code, not a sentence. */
function codeStatement(item: Data): Statement {
  const text = textOf(item);
  return { text, kind: 'item', standing: standingOf(text), location: item.location };
}

/** An entry such as `{type, description, mitigation}` stands or falls with what it is about. */
function itemStatement(item: Data): Statement {
  if (item.kind !== 'map') {
    const text = textOf(item);
    return { text, kind: 'item', standing: standingOfSentence(text), location: item.location };
  }
  const { entries, location } = item;
  const lead = entries.get('use') ?? entries.get('type') ?? [...entries.values()][0];
  const standing = standingOfSentence(lead ? textOf(lead.value) : '');
  const gaps = [...entries.values()]
    .map(({ value }) => ({ text: textOf(value), location: value.location }))
    .filter(({ text }) => standing !== 'placeholder' && standingOf(text) === 'placeholder');
  return { text: textOf(item), kind: 'item', standing, location, ...(gaps.length > 0 && { gaps }) };
}

/** Numbers say something whatever they are; "Scheduler: none" is an answer where the row names the question. */
function rowStanding(value: Data): Statement['standing'] {
  if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string') return 'substantive';
  const text = textOf(value);
  return /^(?:none|n\/?a|not applicable)$/i.test(text) ? 'substantive' : standingOf(text);
}

/** The text of a value on one line; the values of a map joined, without their keys. */
export function textOf(data: Data): string {
  if (data.kind === 'scalar') return data.value === null ? '' : data.written.trim();
  const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
  return parts.map(textOf).filter(Boolean).join(' — ');
}
