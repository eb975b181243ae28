import * as z from 'zod';
import { isPresent } from '../cards/card.ts';
import { IDENTITY_KEYS, NATIVE_KEYS } from '../cards/native-schema.ts';
import { sectionOfField } from '../cards/native-sections.ts';
import { standingOf } from '../cards/substance.ts';
import { cardRule } from './rule.ts';
import { linesOf } from './text/prose.ts';

const options = z.strictObject({
  fields: z
    .array(z.enum(NATIVE_KEYS as [string, ...string[]]))
    .describe('Fields of the native format that must be filled in.'),
});

export const requiredField = cardRule<z.infer<typeof options>>({
  id: 'required-field',
  title: 'Identifying fields are filled in',
  why: 'Without name, version, type, base model and developer nobody can tell which model the card describes.',
  fix: 'Fill the field in; for a model trained from scratch, say so as `base_model`.',
  severity: 'warning',
  options,
  defaults: { fields: [...IDENTITY_KEYS] },
  *check({ card, required }, { fields }) {
    if (!card.fields) return;
    for (const field of fields) {
      const value = card.fields[field as 'model_name'];
      const text = Array.isArray(value) ? value.join(' ') : value;
      if (standingOf(typeof text === 'string' ? text : 'given') === 'substantive') continue;
      // A field that is all of a required section is the business of `required-section`.
      const section = sectionOfField(field);
      if (field === 'model_name' && required.includes('model-details')) continue;
      if (section && required.includes(section) && !isPresent(card.sections.get(section))) continue;
      const location = card.placeForField(field);
      const stands = linesOf(card)[location.line - 1]?.text.includes(field);
      yield {
        message: `The field \`${field}\` is ${text ? 'a placeholder' : stands ? 'empty' : 'missing'}.`,
        location,
      };
    }
  },
  examples: {
    bad: { of: 'fields', text: 'base_model:' },
    good: { of: 'fields', text: 'base_model: none, trained from scratch' },
  },
});
