import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { RULES } from '../../src/rules/index.ts';

/** What makes careless patterns and loops take time that grows with the square of the text. */
const UNITS: readonly string[] = [
  '[',
  '](',
  '](a(b)',
  '<img src="',
  '<!-- AI: a ',
  '` ',
  'license: ',
  '\nlicense: ',
  '3 kg CO2 ',
  '1 000 ',
  'ignore ',
  'you must ',
  'sk-aaaaaaaaaaaaaaaa',
  'eyJaaaaaaaaaa.',
  'eyJ',
  'a://b:',
  'password: ',
  'api_key=a1',
  'password: aB1!cD2?\n',
  'x://u:aB1cD2eF@h ',
  '-----BEGIN PRIVATE KEY-----\n',
  'a\u200db',
  '\u{1f3f4}\u{e0067}',
  '\n- accuracy: 0.5',
  '\n| accuracy | 0.5 |',
  '\n\n| m | accuracy |\n|---|---|\n| a | 0.5 |\n\n# T\n',
  ' an accuracy of 0.9 on A',
  '\nThe accuracy on A is 0.9.\n',
  '\n| a | b | c |\n|---|---|---|\n| MMLU | accuracy | 0.5 |\n',
  '\nFor evaluation we used MMLU:\n- MMLU\n',
  '\n# Citaton ',
  '\n# Limtations and ',
  '\n---\n',
  '\n---\nlicense: mit\n',
  '[a](#b) ',
  '\n# A\n[a](#b)',
  '<a name="',
  '\n## Training Data\nMMLU\n',
];
const METADATA = '---\nlicense: mit\nlanguage: en\nbase_model: a/b\ndatasets: [a/b]\nco2_eq_emissions: 5\n---\n# A\n';
const SECTIONS = ['', '\n## Environmental Impact\n', '\n## Evaluation\n', '\n## Training Data\n\n- '];

test.each(UNITS)('no rule takes long over %j', async (unit) => {
  const reader = await cardReader(['MODEL_CARD.md']);
  for (const section of SECTIONS) {
    const text = `${METADATA}${section}${unit.repeat(Math.floor(200_000 / unit.length))}\n`;
    const [card] = reader.read(text, 'MODEL_CARD.md') as [Card];
    const start = performance.now();
    for (const rule of RULES) {
      if (rule.scope !== 'card') continue;
      const subject = {
        card,
        run: null,
        impact: null,
        runCandidates: [],
        required: [],
        cards: [card],
        exists: () => false,
        filesIn: () => [],
      };
      for (const _ of rule.check(subject, rule.defaults));
    }
    // A hundred times what it takes; squares take minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  }
});
