import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
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
