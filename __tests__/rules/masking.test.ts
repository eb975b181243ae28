import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { NativeFields } from '../../src/cards/native-fields.ts';
import { readCard } from '../../src/cards/read.ts';
import { renderCard } from '../../src/render/card.ts';
import { toReport } from '../../src/report/json.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { painter, renderText } from '../../src/report/text.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

test('no report shows a secret that stands in the card', async () => {
  const token = ['hf', 'qWzRtLpKjHgFdSaMnBvCxYuIoPeTrEwQaZ'].join('_');
  const text = `recommendations:
  - Log in with ${token} first
  - Log in with ${token} first
`;
  const { folder } = plant(`@ model-card.yaml + complete/model-card.yaml
${text}@ training-run.yaml = complete/training-run.yaml
`);
  try {
    const verdict = await gate(folder);
    expect(verdict.findings.map(({ rule }) => rule).sort()).toEqual(['repeated-statement', 'secret', 'secret']);
    const log = renderText(verdict, { paint: painter(false), source: () => text.repeat(40).split('\n') });
    expect(`${log}${JSON.stringify(verdict.findings)}`).not.toContain(token.slice(0, 6));
    expect(log).toContain('hf_q… (37 characters)');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nor does the rendered card', async () => {
  const key = ['4e1c7a90d25b38f6a1e0', '4c9d7b62f58310acde97'].join('');
  const token = ['hf', 'qWzRtLpKjHgFdSaMnBvCxYuIoPeTrEwQaZ'].join('_');
  const fields = `model_name: Whales ${token}
summary: |
  Log in first:
  wandb login ${key}
recommendations:
  - Set password="Wh4le!Song#27"
training_hyperparameters:
  wandb_api_key: ${key}
  epochs: 40
`;
  const card = readCard(fields, 'model-card.yaml').fields as NativeFields;
  const text = renderCard(card);
  for (const secret of [key, token, 'Wh4le!Song']) expect(text).not.toContain(secret);
  expect(text).toContain('4e1c… (40 characters)');
  expect(text).toMatch(/epochs.*40/);
});

test('nor do names of the card and of its run', async () => {
  const token = ['hf', 'qWzRtLpKjHgFdSaMnBvCxYuIoPeTrEwQaZ'].join('_');
  const { folder } = plant(`@ model-card.yaml + complete/model-card.yaml
model_name: Whales ${token}
@ training-run.yaml + complete/training-run.yaml
gpu_model: ${token}
`);
  try {
    const verdict = await gate(folder);
    const texts = [
      renderText(verdict, { paint: painter(false), source: () => [] }),
      JSON.stringify(toReport(verdict)),
      renderSummary(verdict, { links: { blob: () => null, rule: () => '' }, renderedCards: new Map() }),
    ];
    for (const text of texts) {
      expect(text).not.toContain(token.slice(0, 8));
      expect(text).toContain('hf_q… (37 characters)');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
