import { describe } from '../source/data.ts';
import { nearestTerm } from '../source/nearest.ts';
import { hubMetadata, listOf, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';

const RELATIONS = ['adapter', 'finetune', 'merge', 'quantized'];
/** A name on the Hub: letters, digits, `-`, `_` and `.`, not doubled and not at an end. */
const NAME = /^[a-z0-9](?:[a-z0-9._-]{0,94}[a-z0-9_])?$/i;

export const hubBaseModel = cardRule({
  id: 'hub-base-model',
  title: 'The base model is named by its id on the Hub',
  why: 'The Hub refuses a base model that cannot be an id, and without the id nobody finds where the model comes from.',
  fix: 'Write the id, such as `owner/name`.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const metadata = hubMetadata(card);
    const entry = metadata?.entries.get('base_model');
    if (entry) {
      for (const value of listOf(entry.value)) {
        const location = value === entry.value ? placeOf(entry) : value.location;
        const id = textOf(value);
        if (value.kind !== 'scalar' || id === '') {
          yield { message: `A base model must be an id, but is ${describe(value)}.`, location };
        } else if (!isId(id)) {
          yield { message: `The base model ${quote(id)} is not an id of the Hub.`, location, ...meantBy(id) };
        }
      }
    }
    const relation = metadata?.entries.get('base_model_relation');
    if (relation && !RELATIONS.includes(textOf(relation.value))) {
      const meant = nearestTerm(textOf(relation.value), RELATIONS);
      yield {
        message: `The relation to the base model must be one of ${RELATIONS.join(', ')}, but is ${describe(relation.value)}.`,
        why: 'The Hub shows a model among the descendants of its base only when it knows how it descends.',
        fix: meant ? `Did you mean \`${meant}\`?` : 'Write one of them, or remove the key.',
        location: placeOf(relation),
        atMost: 'warning',
        ...(meant && { suggestion: meant }),
      };
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
base_model: ./checkpoints/humpback base
---`,
    },
    good: {
      of: 'markdown',
      text: `---
base_model: harbour-acoustics/humpback-base
base_model_relation: finetune
---`,
    },
  },
});

function isId(id: string): boolean {
  const parts = id.split('/');
  return parts.length <= 2 && !/\.\.|--/.test(id) && parts.every((part) => NAME.test(part));
}

/** The id inside of the address of a model's page. */
function meantBy(written: string): Pick<Violation, 'fix' | 'suggestion'> {
  const id = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]{1,96}\/[\w.-]{1,96})\/?$/.exec(
    written,
  )?.[1];
  return id && isId(id) ? { fix: `Write \`${id}\`, the id without the address.`, suggestion: id } : {};
}
