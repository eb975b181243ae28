import { describe, expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { settingsIn } from '../../src/claims/settings.ts';
import { saysSetting } from '../../src/rules/run/same-setting.ts';

async function settings(text: string): Promise<string[]> {
  const [card] = (await cardReader(['MODEL_CARD.md'])).read(text, 'MODEL_CARD.md') as [Card];
  return settingsIn(card).map(({ name, written }) => `${name}=${written}`);
}

describe('settings stand', () => {
  test.each<[string, string, string]>([
    ['behind a label', '- **Learning rate:** 2e-5', 'learningrate=2e-5'],
    ['behind an equals sign', 'learning_rate = 1e-4', 'learningrate=1e-4'],
    ['in German', '- **Lernrate:** 0,0002', 'learningrate=0,0002'],
    ['in German, of batches', '- **Batch-Größe:** 16', 'batchsize=16'],
    ['in French', "- **Taux d'apprentissage :** 2e-5", 'learningrate=2e-5'],
    ['in French, of epochs', '- **Nombre d’époques :** 3', 'numtrainepochs=3'],
    ['in Spanish', '- **Tasa de aprendizaje:** 2e-5', 'learningrate=2e-5'],
    ['in Portuguese', '- **Taxa de aprendizado:** 2e-5', 'learningrate=2e-5'],
    ['in Italian', '- **Tasso di apprendimento:** 2e-5', 'learningrate=2e-5'],
    ['in Chinese', '- **学习率：** 2e-5', 'learningrate=2e-5'],
    ['in a Chinese table', '| 参数 | 值 | 说明 |\n|---|---|---|\n| 训练轮数 | 3 | 全部 |', 'numtrainepochs=3'],
    ['in Japanese', '- **バッチサイズ:** 16', 'batchsize=16'],
    ['in Korean', '- **학습률:** 2e-5', 'learningrate=2e-5'],
    ['in a numbered list', '1. Epochs: 3', 'numtrainepochs=3'],
    ['in a table of two columns', '| Parameter | Value |\n|---|---|\n| LoRA rank | 16 |', 'r=16'],
    [
      'in a table with notes',
      '| Parameter | Value | Why |\n|---|---|---|\n| LoRA alpha | 32 | twice |',
      'loraalpha=32',
    ],
    [
      'in a table of one row',
      '| Epochs | Learning rate | Batch |\n|---|---|---|\n| 3 | 1e-4 | 8 |',
      'learningrate=1e-4',
    ],
    ['in code', '```python\nargs = TrainingArguments(num_train_epochs=3, learning_rate=2e-5)\n```', 'numtrainepochs=3'],
    ['in JSON', '```json\n{\n  "num_train_epochs": 3,\n  "learning_rate": 5e-05\n}\n```', 'learningrate=5e-05'],
    ['on a command line', '```sh\npython run.py --num_train_epochs 4\n```', 'numtrainepochs=4'],
  ])('%s', async (_, text, expected) => {
    expect(await settings(`# A\n\n## Training Procedure\n\n${text}\n`)).toContain(expected);
  });

  test('and no bare letter is one of LoRA unless the card is about it', async () => {
    expect(await settings('# A\n\n## Evaluation\n\n- R: 0.92\n- Alpha: 0.5\n')).toEqual([]);
    expect(await settings('# A\n\n## Training Procedure\n\nWith LoRA:\n\n- r: 16\n')).toContain('r=16');
  });

  test('and code that only runs a model configures no training', async () => {
    expect(await settings('# A\n\n```python\nlearning_rate = 3\nmodel.generate(max_steps=5)\n```\n')).toEqual([]);
  });
});

describe('a text says a value', () => {
  test.each<[string, string, string | number | boolean, boolean | null]>([
    ['learningrate', '2e-5', 2e-5, true],
    ['learningrate', '2 × 10⁻⁵', 2e-5, true],
    ['learningrate', '$2 \\times 10^{-5}$', 2e-5, true],
    ['learningrate', '0.00002', 2e-5, true],
    ['learningrate', '0,00002', 2e-5, true],
    ['learningrate', '10^-4', 1e-4, true],
    ['learningrate', '1e-4 (cosine)', 1e-4, true],
    ['learningrate', '1e-5 to 5e-5', 3e-5, true],
    ['learningrate', '3e-5', 2e-5, false],
    ['learningrate', 'linear warm-up', 2e-5, null],
    ['numtrainepochs', '2.98', 3, true],
    ['numtrainepochs', '3 epochs', 3, true],
    ['numtrainepochs', '10', 3, false],
    ['maxsteps', '1,000', 1000, true],
    ['trainbatchsize', '64 (8 per device)', 8, true],
    ['trainbatchsize', '64', 8, true],
    ['trainbatchsize', '12', 8, false],
    ['seed', '42, 43 and 44', 43, true],
    ['seed', '42', 7, false],
    ['r', '8/16/32', 16, true],
    ['optimizer', 'AdamW with betas=(0.9,0.999)', 'adamw_torch_fused', true],
    ['optimizer', 'Adam with epsilon=1e-08', 'adamw_torch', true],
    ['optimizer', 'SGD', 'adamw_torch', false],
    ['lrschedulertype', 'cosine with warm-up', 'cosine', true],
    ['targetmodules', 'all linear layers', 'q_proj, v_proj', null],
    ['fp16', 'true', true, true],
    ['fp16', 'no', true, false],
    ['fp16', 'mixed', true, null],
  ])('%s: %j of %j', (name, written, actual, expected) => {
    expect(saysSetting(name, written, [actual])).toBe(expected);
  });

  test('when any of the right values is said', () => expect(saysSetting('maxsteps', '750', [1000, 750])).toBe(true));
});
