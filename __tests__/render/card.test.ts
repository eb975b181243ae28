import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import type { NativeFields } from '../../src/cards/native-fields.ts';
import { renderCard } from '../../src/render/card.ts';
import { sparkImpact } from '../fixtures/impacts.ts';
import { supportAssistant } from '../fixtures/support-assistant.ts';
import { hardware } from '../fixtures/verdicts.ts';
import { expectGolden } from '../golden.ts';
import { HOSTILE, mixtures } from './hostile.ts';

const empty: NativeFields = {
  model_name: '',
  model_version: '',
  model_type: '',
  base_model: '',
  developed_by: '',
  funded_by: '',
  shared_by: '',
  license: '',
  language: [],
  summary: '',
  primary_uses: [],
  secondary_uses: [],
  out_of_scope: [],
  misuse_risks: [],
  technical_limitations: [],
  knowledge_limitations: [],
  behavioral_limitations: [],
  biases: [],
  safety_evaluations: [],
  safety_evaluation_plan: [],
  guardrails_implemented: [],
  training_data_summary: '',
  training_procedure: '',
  training_hyperparameters: [],
  training_hardware: '',
  ethical_considerations: [],
  recommendations: [],
};

/** What the notebook prints for the card, but for lists of plain items. */
const EXPECTED = [
  '# Model Card: customer-support-assistant-llama3-8b',
  '## Model Details',
  '| Property | Value |',
  '|----------|-------|',
  '| **Name** | customer-support-assistant-llama3-8b |',
  '| **Version** | 2.0.0 |',
  '| **Type** | Text Generation (Conversational) |',
  '| **Base Model** | meta-llama/Llama-3.1-8B-Instruct |',
  '| **License** | proprietary |',
  '| **Languages** | en, es |',
  '| **Developed By** | AI Support Team |',
  '## Model Description',
  '## Intended Uses',
  '### Primary Use Cases',
  '| Use Case | Example |',
  '|----------|---------|  ',
  "| Customer support chat | Handling product questions like 'How do I reset my password?' |",
  "| Troubleshooting assistance | Guiding users through steps like 'My device won't turn on' |",
  "| Order status inquiries | Responding to 'Where is my order?' |",
  '### Secondary Uses',
  '### Out-of-Scope Uses',
  '### Misuse Risks',
  '## Limitations',
  '### Technical Limitations',
  '### Knowledge Limitations',
  '### Behavioral Limitations',
  '## Bias, Risks, and Mitigations',
  '| Bias Type | Description | Mitigation |',
  '|-----------|-------------|------------|',
  '| Name-based response variation | Minimal (< 2%) sentiment variation by customer name | Regular bias testing in deployment |',
  '## Safety Evaluation',
  '### Benchmark Results',
  '| Metric | Score |',
  '|--------|-------|',
  '| TruthfulQA MC2 | 58.00% |',
  '| BBQ Accuracy | 82.00% |',
  '| BBQ Bias Score | 4.00% |',
  '| Red Team Pass Rate | 92.00% |',
  '| Jailbreak Resistance | 95.00% |',
  '| PII Detection Accuracy | 97.00% |',
  '### Safety Evaluation Plan',
  '### Guardrails Implemented',
  '## Training Details',
  '### Training Data',
  '### Training Procedure',
  '### Hyperparameters',
  '| Parameter | Value |',
  '|-----------|-------|',
  '| LoRA Rank | 64 |',
  '| Learning Rate | 2e-4 |',
  '| Batch Size | 8 (effective with gradient accumulation) |',
  '### Hardware',
  '## Ethical Considerations',
  '## Recommendations',
  '---',
  '*Model card generated on 2026-11-22*',
];

describe("the notebook's card", () => {
  const card = renderCard(supportAssistant, { date: '2026-11-22' });
  const lines = card.split('\n');

  test('has its lines in its order', () => {
    const places = EXPECTED.map((line) => [line, lines.indexOf(line)] as const);
    expect(places.filter(([, place]) => place === -1)).toEqual([]);
    const headings = lines.filter((line) => line.startsWith('#'));
    expect(headings).toEqual(EXPECTED.filter((line) => line.startsWith('#')));
  });

  test('keeps every line of its fields', () => {
    const { summary, training_data_summary, training_procedure, training_hardware } = supportAssistant;
    for (const text of [summary, training_data_summary, training_procedure, training_hardware]) {
      for (const line of text.split('\n').filter((each) => each.trim() !== '')) expect(lines).toContain(line);
    }
    for (const list of Object.values(supportAssistant)) {
      if (!Array.isArray(list) || list === supportAssistant.language) continue;
      for (const each of list) if (typeof each === 'string') expect(lines).toContain(`- ${each}`);
    }
  });

  test('needs no escape', () => {
    expect(lines.filter((line) => line.includes('\\') && line !== '\\')).toEqual([]);
  });

  test('as a whole', () => {
    const comparison = hardware;
    expectGolden('card.md', renderCard(supportAssistant, { date: '2026-11-22', impact: sparkImpact, comparison }));
  });

  test('names who funded and shared it', () => {
    expect(lines).toContain('| **Funded By** | Internal R&D Budget |');
    expect(lines).toContain('| **Shared By** | Internal Use Only |');
  });

  test('is the same on every day without a date', () => {
    expect(renderCard(supportAssistant)).not.toMatch(/generated on/);
  });
});

const FOOTER = '\n---\n\nModel card generated by Model Card Gate\n';

describe('what a card does not say', () => {
  test('is left out with the headings above it', () => {
    expect(renderCard(empty)).toBe(`# Model Card\n${FOOTER}`);
    expect(renderCard({ ...empty, model_name: 'm', misuse_risks: ['r', ' '] })).toBe(
      `# Model Card: m\n\n## Model Details\n\n| Property | Value |\n|----------|-------|\n| **Name** | m |\n\n## Intended Uses\n\n### Misuse Risks\n\n- r\n${FOOTER}`,
    );
  });
});

test('scores outside 0–1 and words are printed as they are written', () => {
  const safety_evaluations = [
    { name: 'a', value: 0, written: '0' },
    { name: 'b', value: 1, written: '1.0' },
    { name: 'c', value: 12.5, written: '12.50' },
    { name: 'd', value: -0.1, written: '-0.1' },
    { name: 'e', value: null, written: 'n/a | -' },
  ];
  const lines = renderCard({ ...empty, safety_evaluations })
    .replace(FOOTER, '')
    .split('\n');
  expect(lines.slice(-6, -1)).toEqual([
    '| a | 0.00% |',
    '| b | 100.00% |',
    '| c | 12.50 |',
    '| d | -0.1 |',
    '| e | n/a \\| - |',
  ]);
});

describe('hostile text in every field', () => {
  const reader = new MarkdownIt({ html: true });
  const structure = (fields: NativeFields) =>
    reader
      .parse(renderCard(fields, { date: '2026-11-22' }), {})
      .filter(({ type }) => /heading_open|tr_open|td_open|th_open|hr|html|fence|code|quote/.test(type))
      .map(({ type, tag }) => `${type} ${tag}`);

  function filled(text: string): NativeFields {
    const replace = (value: unknown): unknown => {
      if (typeof value === 'string') return text;
      if (Array.isArray(value)) return value.map(replace);
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            key === 'value' && typeof each === 'number' ? 7 : replace(each),
          ]),
        );
      return value;
    };
    return Object.fromEntries(
      Object.entries(supportAssistant).map(([key, value]) => [key, replace(value)]),
    ) as unknown as NativeFields;
  }

  test('changes no structure', () => {
    const expected = structure(filled('plain'));
    for (const text of [...HOSTILE, ...mixtures(150)]) {
      if (text.trim() === '') continue;
      const fields = filled(`x ${text}`);
      expect([text, structure(fields)]).toEqual([text, expected]);
      expect([text, structure(filled(`${text} x`))]).toEqual([text, expected]);
      const inline = reader.parse(renderCard(fields), {}).flatMap(({ children }) => children ?? []);
      expect(inline.filter(({ type }) => /html|link|image|code|em_open|^s_open/.test(type))).toEqual([]);
    }
  });
});
