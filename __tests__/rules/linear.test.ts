import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { RULES } from '../../src/rules/index.ts';
import { blankRun, type TrainingRun } from '../../src/runs/run.ts';
import { processorTime } from '../cost.ts';

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
  '1,000 ',
  '1.000',
  '1,1',
  '10-',
  '1 day ',
  '1h 1',
  '1:00:',
  ' 8 x A100',
  '1 GPU ',
  'PUE ',
  '\nPUE: 1.1\n',
  '\nTraining took 3 hours and emitted 5 kg CO2 with 4 kWh on 8 A100 GPUs.\n',
  '\n- learning_rate: 1e-4\n',
  '\nlr = 1 × 10',
  '\n| Epochs | 3 |',
  '\n| Model | GPU hours | Power (W) | Emissions (t) |\n|---|---|---|---|\n| a | 1M | 400 | 5 |\n',
  '\n```\nTrainingArguments(learning_rate=1e-4, num_train_epochs=3)\n```\n',
  '| ',
  '= ',
];
const METADATA = '---\nlicense: mit\nlanguage: en\nbase_model: a/b\ndatasets: [a/b]\nco2_eq_emissions: 5\n---\n# A\n';
const SECTIONS = ['', '\n## Environmental Impact\n', '\n## Evaluation\n', '\n## Training Data\n\n- '];

/** A run that has what any rule compares. */
const RUN: TrainingRun = (() => {
  const of = <T>(value: T) => ({ value, file: 'run.yaml', key: 'k', location: null });
  return {
    ...blankRun('run.yaml', 'native'),
    durationHours: of(36),
    acceleratorCount: of(4),
    acceleratorModel: of('NVIDIA A100'),
    flops: of(1e21),
    energies: [{ ...of(52), scope: null, includedPue: null, caveat: null }],
    reportedEmissionsKg: of(19),
    region: of('DE'),
    coordinates: of({ latitude: 41, longitude: -95 }),
    baseModel: of('a/c'),
    datasets: [of('a/c')],
    hyperparameters: new Map([
      ['learning_rate', of(1e-3)],
      ['num_train_epochs', of(7)],
    ]),
    metrics: new Map([['accuracy', [{ ...of(0.3), role: 'final' as const }]]]),
  };
})();

test.each(UNITS)('no rule takes long over %j', async (unit) => {
  const reader = await cardReader(['MODEL_CARD.md']);
  for (const section of SECTIONS) {
    const text = `${METADATA}${section}${unit.repeat(Math.floor(200_000 / unit.length))}\n`;
    const [card] = reader.read(text, 'MODEL_CARD.md') as [Card];
    const start = processorTime();
    for (const rule of RULES) {
      if (rule.scope !== 'card') continue;
      const subject = {
        card,
        run: RUN,
        impact: null,
        runCandidates: [],
        runChoice: null,
        required: [],
        cards: [card],
        exists: () => false,
        filesIn: () => [],
      };
      for (const _ of rule.check(subject, rule.defaults));
    }
    // A hundred times what it takes; squares take minutes.
    expect(processorTime() - start).toBeLessThan(10_000);
  }
});
