import { expect, test } from '@jest/globals';
import { type Card, isPresent } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { SECTION_IDS, sectionTitle } from '../../src/cards/sections.ts';
import { ruleById } from '../../src/rules/index.ts';
import type { CardRule, Violation } from '../../src/rules/rule.ts';

const reader = await cardReader(['MODEL_CARD.md']);
const TOP = '# Whales\n\nFinds the song of whales in the recordings of buoys.\n';

function violations(id: string, card: Card, options?: unknown): Violation[] {
  const rule = ruleById(id) as CardRule;
  const subject = {
    card,
    run: null,
    impact: null,
    runCandidates: [],
    runChoice: null,
    required: [],
    cards: [card],
    exists: () => true,
    filesIn: () => [],
  };
  return [...rule.check(subject, options ?? rule.defaults)];
}

const cardOf = (text: string): Card => reader.read(text, 'MODEL_CARD.md')[0] as Card;

test.each(SECTION_IDS)('whoever writes %s where a message says to has written it', (id) => {
  const sections = { sections: [id] };
  const [missing] = violations('required-section', cardOf(TOP), sections);
  // What the impact of a card is, a run says.
  const heading = /`(## [^`]+)`/.exec(missing?.fix ?? '')?.[1] ?? `## ${sectionTitle(id)}`;
  const text = `${TOP}\n${heading}\n\nForty buoys of the outer harbour, heard by two people each: 12 kWh, 3.1 kg CO2eq.\n`;
  const card = cardOf(text);
  expect(isPresent(card.sections.get(id))).toBe(true);
  expect(violations('required-section', card, sections)).toEqual([]);
  expect(violations('misspelt-heading', card)).toEqual([]);
});
