import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { runHardware } from '../../src/rules/run-hardware.ts';
import type { CardSubject } from '../../src/rules/subject.ts';
import { blankRun } from '../../src/runs/run.ts';

test('a long sentence is quoted where it names the hardware', async () => {
  const words =
    'The sounds were cut into pieces of ten seconds, mixed with the noise of the sea and of ships, and learnt';
  const text = `# A model\n\n## Training Procedure\n\n${words} in training on a Tesla T4 of the university.\n`;
  const [card] = (await cardReader(['MODEL_CARD.md'])).read(text, 'MODEL_CARD.md') as [Card];
  const acceleratorModel = { value: 'NVIDIA H100 PCIe', file: 'training-run.yaml', key: 'gpu_model', location: null };
  const run = { ...blankRun('training-run.yaml', 'native'), acceleratorModel };
  if (runHardware.scope !== 'card') throw new Error('The rule is one of cards.');
  const [violation] = [...runHardware.check({ card, run } as unknown as CardSubject, {})];
  expect(violation?.message).toBe(
    'The card says "…in training on a Tesla T4 of the university.", and `training-run.yaml` (`gpu_model`) "NVIDIA H100 PCIe".',
  );
});
