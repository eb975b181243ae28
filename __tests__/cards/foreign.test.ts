import { describe, expect, test } from '@jest/globals';
import { isPresent, substantive } from '../../src/cards/card.ts';
import { structuredCard } from '../../src/cards/structured.ts';
import { readData } from '../../src/source/read.ts';

const read = (document: object) => {
  const path = 'card.json';
  return structuredCard(readData(JSON.stringify(document, null, 2), path), path);
};
const present = (document: object) => [...read(document).sections.values()].filter(isPresent).map(({ id }) => id);

describe('Model Card Toolkit', () => {
  const first = {
    schema_version: '0.0.1',
    model_details: {
      name: 'Whale song',
      overview: 'Tells whales apart.',
      owners: [{ name: 'Whale Lab' }],
      license: 'MIT',
    },
    model_parameters: { data: { train: { description: 'Ten hours from the fjord.' }, eval: { graphics: {} } } },
    quantitative_analysis: { performance_metrics: [{ type: 'accuracy', value: 0.9 }] },
    considerations: {
      users: ['Biologists'],
      limitations: ['Fails in storms.', 'Fails near ships.'],
      ethical_considerations: [{ name: 'Hunters may listen.', mitigation_strategy: 'Positions are left out.' }],
    },
  };
  const sections = [
    'model-details',
    'authorship',
    'model-description',
    'intended-users',
    'limitations',
    'evaluation',
    'training-data',
  ];

  test('schema 0.0.1', () => {
    expect(present(first)).toEqual([...sections, 'ethical-considerations']);
    expect(substantive(read(first).sections.get('limitations'))).toHaveLength(2);
    expect(read(first).name).toBe('Whale song');
    expect(read(first).sections.get('limitations')?.location.line).toBeGreaterThan(1);
  });

  test('schema 0.0.2: lists of objects, numbers as texts, data in a list', () => {
    const second = {
      model_details: {
        name: 'Whale song',
        overview: 'Tells whales apart.',
        owners: [{ name: 'Whale Lab' }],
        licenses: [{ identifier: 'MIT' }],
      },
      model_parameters: {
        data: [
          { name: 'Training Set', description: 'Ten hours.' },
          { name: 'Test Set', graphics: {} },
        ],
      },
      quantitative_analysis: { performance_metrics: [{ type: 'accuracy', value: '0.9' }] },
      considerations: { use_cases: [{ description: 'Counting' }], limitations: [{ description: 'Fails in storms.' }] },
    };
    expect(present(second)).toEqual(sections.map((id) => (id === 'intended-users' ? 'intended-uses' : id)));
  });

  test('values that are names of fields, and measurements without a number, say nothing', () => {
    const text = {
      model_details: { overview: 'overview' },
      model_parameters: { data: [{ name: 'data name', description: 'description' }] },
      quantitative_analysis: { performance_metrics: [{ type: 'accuracy', value: 'The value' }] },
      considerations: { use_cases: [{ description: 'use_cases' }], limitations: [] },
    };
    expect(present(text)).toEqual([]);
  });
});

describe('CycloneDX', () => {
  const bom = (component: object) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      { type: 'library', name: 'torch' },
      { type: 'machine-learning-model', name: 'whale', ...component },
    ],
  });

  test('users are no uses, and a question is answered by the entry behind it', () => {
    const uses = (...useCases: string[]) => present(bom({ modelCard: { considerations: { useCases } } }));
    expect(uses('Counting whales')).toContain('intended-uses');
    expect(uses('What is the model for?', 'Counting whales')).toContain('intended-uses');
    const people = uses('Who are the people that listen?', 'Marine biologists');
    expect(people).toContain('intended-users');
    expect(people).not.toContain('intended-uses');
    expect(uses('Who listens?', 'Marine biologists', 'Counting whales')).toContain('intended-uses');
  });

  test('the model card of the first component that has one', () => {
    const document = bom({
      modelCard: {
        modelParameters: { datasets: [{ type: 'dataset', name: 'Fjord recordings' }] },
        quantitativeAnalysis: { performanceMetrics: [{ type: 'wer', value: '0.2' }] },
        considerations: {
          useCases: ['Counting whales'],
          technicalLimitations: ['What are the known technical limitations of the model?', 'Fails in storms'],
          fairnessAssessments: [{ groupAtRisk: 'Quiet animals', harms: 'They are missed' }],
          environmentalConsiderations: {
            energyConsumptions: [{ activity: 'training', activityEnergyCost: { value: 3.5, unit: 'kWh' } }],
          },
        },
      },
    });
    expect(present(document)).toEqual([
      'model-details',
      'intended-uses',
      'limitations',
      'bias',
      'evaluation',
      'training-data',
      'environmental-impact',
    ]);
    expect(substantive(read(document).sections.get('limitations')).map((s) => s.text)).toEqual(['Fails in storms']);
    expect(read(document).name).toBe('whale');
  });

  test('a bill without a model card cannot be judged', () => {
    const card = read(bom({}));
    expect(card.readable).toBe(false);
    expect(card.problems[0]).toMatchObject({ kind: 'unreadable', location: { line: 2 } });
  });
});

test('a native card stays one', () => {
  const card = read({ model_name: 'whale', technical_limitations: ['Fails in storms'] });
  expect(card.fields?.model_name).toBe('whale');
});
