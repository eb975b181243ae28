import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { runBaseModel } from '../../src/rules/run-base-model.ts';
import type { CardSubject } from '../../src/rules/subject.ts';
import { blankRun } from '../../src/runs/run.ts';

async function found(text: string, base: string): Promise<number[]> {
  const [card] = (await cardReader(['MODEL_CARD.md'])).read(text, 'MODEL_CARD.md') as [Card];
  const baseModel = { value: base, file: 'adapter_config.json', key: 'base_model_name_or_path', location: null };
  const subject = { card, run: { ...blankRun('adapter_config.json', 'peft'), baseModel } } as unknown as CardSubject;
  if (runBaseModel.scope !== 'card') throw new Error('The rule is one of cards.');
  return [...runBaseModel.check(subject, {})].map(({ location }) => location.line);
}

test.each<[string, string, number[]]>([
  ['- **Base model:** acme/orca-7b', 'acme/whale-7b', [3]],
  ['- **Finetuned from model [optional]:** acme/orca-7b', 'acme/whale-7b', [3]],
  ['| Base model | acme/orca-7b |\n|---|---|', 'acme/whale-7b', [3]],
  ['- **Base model:** acme/orca-7b', 'fastlora/orca-7b-bnb-4bit', []],
  ['- **Base model:** meta/Llama-9.1-8B', 'fastlora/Meta-Llama-9.1-8B-unsloth-bnb-4bit', []],
  ['- **Base model:** Orca, the one with seven billion weights', 'acme/whale-7b', []],
  ['- **Base model:** acme/orca-7b', './models/whale-7b', []],
  ['- **Base model:** acme/orca-7b, merged with acme/whale-7b', 'acme/whale-7b', []],
  ['Nothing of the base model.', 'acme/whale-7b', []],
])('%j beside %s', async (line, base, lines) => {
  expect(await found(`# A model\n\n${line}\n`, base)).toEqual(lines);
});
