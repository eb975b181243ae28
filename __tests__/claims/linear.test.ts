import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { declaredRun } from '../../src/claims/declared.ts';
import { claimsOf } from '../../src/claims/read.ts';
import { impactBudget } from '../../src/rules/impact-budget.ts';

/** What makes careless patterns take time that grows with the square of a line or a cell. */
const UNITS = [
  ...['111 ', '1 000 ', '1 ', '1,000', '1_000 ', '1.1 ', '1.', '.5.', '1/', '1e9 ', '9 k ', '1 a-', '1 aa aa aa '],
  ...['3 kg CO2 ', '3 kWh ', '1 kw h ', '1 kg co2/', '7 GPU-hours ', '8 x A100 ', '8 nvidia ', 'gpu hours '],
  ...['a: ', '：', 'pue ', 'per ', 'training time ', '$_{2}$', '<sub>2</sub>', '&#49;', '[1](', '(kg ', '~≈'],
  ...[
    '16 nodes with ',
    'one nvidia ',
    '1 x ',
    'A100 x 8 ',
    'A100 80 gb ',
    'offset ',
    'two weeks ',
    '. It ',
    'of the ',
    '1d ',
  ],
  ...[
    '1小时',
    '1 Stunde und ',
    'half an hour ',
    '1 hours of a a a ',
    'pro epoche ',
    '学習に',
    '1千克',
    'training dauerte ',
  ],
];
const HEAD = '# M\n## Environmental Impact\n';
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a line': (text) => `${HEAD}${text}\n`,
  'what follows a label': (text) => `${HEAD}CO2 emissions: ${text}\n`,
  'many lines': (text) => `${HEAD}${(text.match(/[\s\S]{1,2900}/g) ?? []).join('\n')}\n`,
  'a cell': (text) =>
    `${HEAD}| a | Energy (kWh) | CO2 (kg) | GPU hours |\n|--|--|--|--|\n| a | ${text} | ${text} | ${text} |\n`,
  'a heading of a table': (text) => `${HEAD}| ${text} kWh | CO2 (kg) ${text} |\n|--|--|\n| 5 | 5 |\n`,
};

test.each(UNITS)('claims are read in time that grows with the text, of %j', async (unit) => {
  const reader = await cardReader(['MODEL_CARD.md']);
  for (const [place, write] of Object.entries(PLACES)) {
    const text = write(unit.repeat(Math.floor(100_000 / unit.length)));
    const [card] = reader.read(text, 'MODEL_CARD.md') as [Card];
    const start = performance.now();
    claimsOf(card);
    declaredRun(card);
    // Ten times what it takes; squares take half a minute.
    expect([place, performance.now() - start < 3000]).toEqual([place, true]);
  }
});

test('more claims than a call takes arguments are compared with a budget', async () => {
  const reader = await cardReader(['MODEL_CARD.md']);
  const line = `CO2 ${'1g co '.repeat(480)}\n`;
  const [card] = reader.read(`---\nlicense: mit\n---\n${HEAD}${line.repeat(340)}`, 'MODEL_CARD.md') as [Card];
  expect(claimsOf(card).emissions.length).toBeGreaterThan(130_000);
  const subject = {
    ...{ card, run: null, impact: null, runCandidates: [], runChoice: null, required: [], cards: [card] },
    exists: () => false,
    filesIn: () => [],
  };
  expect([...impactBudget.check(subject, { 'emissions-kg': 0.0005 })]).toMatchObject([{ key: 'emissions-kg' }]);
});
