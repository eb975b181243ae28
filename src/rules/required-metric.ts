import * as z from 'zod';
import { plainText } from '../cards/markdown/inline.ts';
import { figuresOf } from './figures/figures.ts';
import { nameOf, spellingsOf } from './figures/metrics.ts';
import { cardRule, quote } from './rule.ts';

const options = z.strictObject({
  metrics: z.array(z.string().min(1)).describe('Metrics that every card must give a value for, such as `F1`.'),
});

export const requiredMetric = cardRule<z.infer<typeof options>>({
  id: 'required-metric',
  title: 'Required metrics have a value',
  why: 'Models can be compared only by metrics that all of their cards give.',
  fix: 'Measure it and write the value among the evaluation results.',
  severity: 'warning',
  options,
  defaults: { metrics: [] },
  *check({ card }, { metrics }) {
    if (metrics.length === 0 || !card.readable) return;
    const known = new Set(figuresOf(card).flatMap(({ metric, type }) => [metric, type]));
    const statements = ['evaluation', 'safety-evaluation'].flatMap(
      (id) => card.sections.get(id as 'evaluation')?.statements ?? [],
    );
    const told = statements.filter(({ text }) => /\d/.test(text)).map(({ text }) => ` ${nameOf(plainText(text))} `);
    for (const metric of metrics) {
      const name = nameOf(metric);
      if (known.has(name)) continue;
      // A value in a sentence or in a table that is read otherwise is a value.
      const spellings = spellingsOf(name).map((each) => ` ${each} `);
      if (told.some((text) => spellings.some((spelling) => text.includes(spelling)))) continue;
      yield { message: `The card gives no value for ${quote(metric)}.`, location: card.placeFor('evaluation') };
    }
  },
  examples: {
    bad: {
      of: 'policy',
      text: `extends: [recommended]
rules:
  required-metric: [warning, { metrics: [Songs counted twice] }]`,
    },
    good: {
      of: 'policy',
      text: `extends: [recommended]
rules:
  required-metric: [warning, { metrics: [Songs found] }]`,
    },
  },
});
