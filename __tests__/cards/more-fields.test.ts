import { describe, expect, test } from '@jest/globals';
import { isPresent, substantive } from '../../src/cards/card.ts';
import { MORE_KEYS } from '../../src/cards/native-schema.ts';
import { readCard } from '../../src/cards/read.ts';
import { isSectionId, type SectionId } from '../../src/cards/sections.ts';
import { renderCard } from '../../src/render/card.ts';

const read = (text: string) => readCard(`model_name: whale-song\n${text}`, 'model-card.yaml');

describe('fields for what standards ask for and `DetailedModelCard` has no field for', () => {
  test.each(MORE_KEYS)('%s is the section of its name, as a text and as a list', (key) => {
    const id = key.replaceAll('_', '-') as SectionId;
    expect(isSectionId(id)).toBe(true);
    for (const value of ['Said in a text', '[Said in a list, Said again in other words]']) {
      const card = read(`${key}: ${value}\n`);
      expect(card.problems).toEqual([]);
      expect(isPresent(card.sections.get(id))).toBe(true);
    }
    expect(isPresent(read(`${key}: TBD\n`).sections.get(id))).toBe(false);
  });

  test('the list gives one statement for each item', () => {
    const card = read('factors:\n  - Rain on the hydrophone\n  - Ships nearby\n');
    expect(substantive(card.sections.get('factors'))).toHaveLength(2);
  });

  test('what is neither is a finding', () => {
    expect(read('contact: { mail: a@example.org }\n').problems.map(({ kind }) => kind)).toEqual(['field-type']);
  });

  test('they are rendered after the others, in the order of the format', () => {
    const { fields } = read(
      'contact: whales@example.org\nfactors:\n  - Rain\n  - "# Ships"\nrecommendations: [Listen]\n',
    );
    expect(renderCard(fields as NonNullable<typeof fields>)).toMatch(
      /## Recommendations\n\n- Listen\n\n## Factors\n\n- Rain\n- \\# Ships\n\n## Contact\n\nwhales.*example\.org\n/,
    );
  });
});
