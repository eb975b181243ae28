import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isPresent } from '../../src/cards/card.ts';
import type { GateOptions } from '../../src/gate.ts';
import { PRESET_FORMS } from '../../src/policy/presets.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

async function judge(card: string, policy: string, options: Partial<GateOptions> = {}) {
  const rules = policy ? `@ .github/model-card-policy.yml\n${policy}` : '';
  const { folder } = plant(`@ MODEL_CARD.md\n${card}${rules}`);
  try {
    return await gate(folder, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a policy gives sections further names in Markdown cards', async () => {
  const card = '# Whale song\n\nTranscribes whales.\n\n## Where it lets you down\n\n- Fails when ships are near\n';
  const present = async (policy: string) => {
    const { cards } = await judge(card, policy);
    return isPresent(cards[0]?.card.sections.get('limitations'));
  };
  expect(await present('')).toBe(false);
  expect(await present('aliases: { limitations: ["Where it lets you down"] }\n')).toBe(true);
});

test('a comment in Markdown suppresses what the policy lists, and stays in the report', async () => {
  const card = `# Whale song

Transcribes whales.

## Limitations

- Fails when ships are near
<!-- model-card-gate-ignore placeholder: decided in June -->
- TBD
`;
  const policy = 'extends: [mitchell-2019]\nrules: { placeholder: error }\n';
  const of = async (more: string) =>
    (await judge(card, policy + more)).findings
      .filter(({ rule }) => rule === 'placeholder' || rule === 'suppression')
      .map(({ rule, location, waived }) => [rule, location.line, waived]);
  expect(await of('suppressible: [placeholder]\n')).toEqual([['placeholder', 9, 'decided in June']]);
  expect(await of('')).toEqual([
    ['placeholder', 9, null],
    ['suppression', 8, null],
  ]);
});

test('a Markdown card meets a preset by its headings and metadata', async () => {
  const card = `---
license: mit
base_model: whale-base
---
# Whale song

## Acceptable use policy

None: it is for anyone who listens to whales.

## Model inputs and outputs

- Mono audio of at most 30 seconds
`;
  const missing = (await judge(card, '', { preset: 'eu-ai-act-gpai:downstream' })).findings.map(({ key }) => key);
  for (const met of ['license', 'acceptable-use-policy', 'inputs-and-outputs']) expect(missing).not.toContain(met);
  for (const unmet of ['distribution', 'training-data', 'copyright-policy']) expect(missing).toContain(unmet);
});

test.each(PRESET_FORMS)('headings without content meet no demand of %s', async (preset) => {
  const headings = [
    'Limitations',
    'Intended uses',
    'Out-of-scope uses',
    'Bias',
    'Training data',
    'Evaluation',
    'License',
  ];
  const card = `# Whale song\n\n${headings.map((title) => `## ${title}\n\n[More Information Needed]\n\n`).join('')}`;
  const { conclusion } = await judge(card, '', { preset, failOn: 'warning' });
  expect(conclusion).toBe('fail');
  const suggests = preset === 'draft';
  expect((await judge(card, '', { preset })).conclusion).toBe(suggests ? 'warn' : 'fail');
});

test('a misspelt key of the metadata is an error where what it says is required and absent, else a warning', async () => {
  const card = (details: string) => `---
licence: mit
tags: [audio]
---
# Whale song

Transcribes whales.
${details}`;
  const severities = async (text: string) =>
    (
      await judge(
        text,
        'extends: [hugging-face]\nrules: { unknown-key: warning, required-section: [error, { sections: [license] }] }\n',
      )
    ).findings
      .filter(({ rule }) => rule === 'unknown-key')
      .map(({ severity, suggestion }) => [severity, suggestion?.replacement]);
  expect(await severities(card(''))).toEqual([['error', 'license']]);
  expect(await severities(card('\n## License\n\nUnder the MIT licence of the harbour.\n'))).toEqual([
    ['warning', 'license'],
  ]);
});
