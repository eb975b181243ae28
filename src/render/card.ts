import type { NativeFields } from '../cards/native-fields.ts';
import type { Comparison, Impact } from '../impact/impact.ts';
import { percent } from '../numbers.ts';
import { valueWithoutSecrets } from '../source/secrets.ts';
import { renderImpact } from './impact.ts';
import { render } from './template.ts';

export interface CardOptions {
  readonly impact?: Impact | null;
  readonly comparison?: Comparison | null;
  /** The day to print at the end, as `2026-01-31`. Without it the same card gives the same text on every day. */
  readonly date?: string | null;
}

/**
 * The card as Markdown for a file: headings and tables as `render_detailed_model_card` of the seed prints them. What
 * the card does not say is left out, with the heading above it when nothing stands below.
 */
export function renderCard(fields: NativeFields, options: CardOptions = {}): string {
  const { impact = null, comparison = null, date = null } = options;
  return render(
    'card',
    { ...cardView(fields), impact: impact === null ? '' : renderImpact(impact, { comparison }), date: date ?? '' },
    'file',
  );
}

function cardView(fields: NativeFields) {
  const view = {
    model_name: fields.model_name.trim(),
    model_version: fields.model_version.trim(),
    model_type: fields.model_type.trim(),
    base_model: fields.base_model.trim(),
    license: fields.license.trim(),
    languages: said(fields.language).join(', '),
    developed_by: fields.developed_by.trim(),
    funded_by: fields.funded_by.trim(),
    shared_by: fields.shared_by.trim(),
  };
  const uses = {
    primary_uses: fields.primary_uses.filter((each) => said([each.use, each.example]).length > 0),
    secondary_uses: said(fields.secondary_uses),
    out_of_scope: said(fields.out_of_scope),
    misuse_risks: said(fields.misuse_risks),
  };
  const limitations = {
    technical_limitations: said(fields.technical_limitations),
    knowledge_limitations: said(fields.knowledge_limitations),
    behavioral_limitations: said(fields.behavioral_limitations),
  };
  const safety = {
    safety_evaluations: fields.safety_evaluations.map(({ name, value, written }) => ({
      name,
      score: value !== null && value >= 0 && value <= 1 ? percent(value) : written,
    })),
    safety_evaluation_plan: said(fields.safety_evaluation_plan),
    guardrails_implemented: said(fields.guardrails_implemented),
  };
  const training = {
    training_data_summary: fields.training_data_summary.trim(),
    training_procedure: fields.training_procedure.trim(),
    training_hyperparameters: fields.training_hyperparameters.map(({ name, value }) => ({
      name,
      value: valueWithoutSecrets(name, value),
    })),
    training_hardware: fields.training_hardware.trim(),
  };
  return {
    ...view,
    hasDetails: anySaid(view),
    summary: fields.summary.trim(),
    ...uses,
    hasUses: anySaid(uses),
    ...limitations,
    hasLimitations: anySaid(limitations),
    biases: fields.biases.filter((each) => said([each.type, each.description, each.mitigation]).length > 0),
    ...safety,
    hasSafety: anySaid(safety),
    ...training,
    hasTraining: anySaid(training),
    ethical_considerations: said(fields.ethical_considerations),
    recommendations: said(fields.recommendations),
    more: (fields.more ?? []).map(({ title, text, items }) => ({ title, text: text.trim(), items: said(items) })),
  };
}

function said(texts: readonly string[]): string[] {
  return texts.filter((text) => text.trim() !== '');
}

function anySaid(values: Readonly<Record<string, string | readonly unknown[]>>): boolean {
  return Object.values(values).some((value) => value.length > 0);
}
