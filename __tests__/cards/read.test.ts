import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader, isMarkdown } from '../../src/cards/read.ts';

test('the ending chooses the format', async () => {
  const reader = await cardReader(['a.yaml', 'b.MD'], { limitations: ['known gaps'] });
  expect(reader.read('model_name: whale', 'a.yaml').map(({ format }) => format)).toEqual(['structured']);
  const [card] = reader.read('## Known gaps\n\nFails in storms.\n', 'b.MD') as [Card];
  expect(card.format).toBe('markdown');
  expect(card.sections.has('limitations')).toBe(true);
  expect(['a.md', 'a.markdown', 'a.Md'].every(isMarkdown)).toBe(true);
  expect(['a.yaml', 'md', 'a.md.json'].some(isMarkdown)).toBe(false);
});

test('a file that cannot be read is a card of its format', async () => {
  const reader = await cardReader(['a.md']);
  const card = reader.refuse({ problem: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' }, 'a.md');
  expect(card).toMatchObject({ format: 'markdown', readable: false, path: 'a.md' });
  expect(card.problems[0]).toMatchObject({ kind: 'unreadable', location: { file: 'a.md', line: 1 } });
});
