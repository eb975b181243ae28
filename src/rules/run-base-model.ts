import type { Card } from '../cards/card.ts';
import { claimLines, textBehind } from '../claims/lines.ts';
import type { Location } from '../source/location.ts';
import { hubMetadata, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { placeOf } from './run/told.ts';

export const runBaseModel = cardRule({
  id: 'run-base-model',
  title: 'The card names the base model that the run fine-tuned',
  why: 'Licence, limitations and biases are inherited from the base model; a wrong one leads to the wrong ones.',
  fix: 'Correct `base_model` of the card, or commit the adapter configuration that belongs to it.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const base = run?.baseModel;
    // A folder on the machine that trained says nothing about the model in it.
    if (!base || /^(?:[./~\\]|[A-Za-z]:)/.test(base.value)) return;
    const name = nameOf(base.value);
    const metadata = hubMetadata(card);
    const stated = metadata
      ? textsOf(metadata, 'base_model')
      : card.fields?.base_model
        ? [{ text: card.fields.base_model, location: card.placeForField('base_model') }]
        : [];
    const given = stated.length > 0 ? stated : labelled(card);
    const [first] = given;
    if (!first || given.some(({ text }) => nameOf(text) === name || text.toLowerCase().includes(name))) return;
    // A merge or a chain names its models in the text.
    if (nameOf(card.text).includes(name)) return;
    yield {
      message: `The card says that the base model is ${first.text}, and ${placeOf(base)} ${base.value}.`,
      location: first.location,
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
base_model: harbour-acoustics/humpback-base
---
@ adapter_config.json
{ "base_model_name_or_path": "harbour-acoustics/orca-base", "peft_type": "LORA", "r": 16 }
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
base_model: harbour-acoustics/humpback-base
---
@ adapter_config.json
{ "base_model_name_or_path": "harbour-acoustics/humpback-base", "peft_type": "LORA", "r": 16 }
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

/** "Base model: acme/orca-7b", by its full name alone: what else stands there is prose. */
function labelled(card: Card): { text: string; location: Location }[] {
  return claimLines(card).flatMap((line) => {
    const text = textBehind(line).trim();
    const isNamed = /^[\w-][\w.-]{0,95}\/[\w.-]{1,96}$/.test(text);
    return isNamed && LABEL.test(line.label) ? [{ text, location: line.location }] : [];
  });
}

const LABEL = /^(?:base[- ]?models?|fine-?tuned from(?: model)?|parent model)(?: \[optional\]| \(.{1,20}\))?$/i;

/** How weights are stored, and for which library: the same model. */
const STORED = /[-_.](?:unsloth|bnb|[48]-?bits?|int[48]|fp(?:8|16)|bf16|gptq|awq|gguf|hf|mlx|quantized)(?=$|[-_.])/g;

/** Owners change, separators and storage too; the name of a model stays. */
function nameOf(id: string): string {
  return id
    .slice(id.length > 200 ? 0 : id.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(STORED, '')
    .replace(/^meta[-_]/, '')
    .replace(/[-_.\s]/g, '');
}
