import type { Figure } from '../impact.ts';
import { hardwareText, oneLine, significant, sourceText, tidy } from './common.ts';
import type { Disclosure } from './disclosure.ts';

/**
 * The key `co2_eq_emissions` of a Hugging Face model card, as YAML front matter: emissions in grams, which is what the
 * Hub expects (hub-docs, model-cards-co2.md). Unknown emissions are left out with a comment that says so.
 */
export const huggingFace: Disclosure = ({ run, impact }, { version }) => {
  const { value, missing } = impact.emissionsKg;
  if (value === null) return `---\n# co2_eq_emissions is not known: ${missing.join(', ')} missing\n---\n`;
  const place = run.region?.value ?? null;
  const hardware = hardwareText(run);
  const fields: [string, string][] = [
    ['emissions', `${grams(impact.emissionsKg, value)} # grams of CO2e`],
    ['source', quoted(sourceText({ run, impact }, version), 500)],
    ...(run.baseModel ? [['training_type', quoted('fine-tuning')] as [string, string]] : []),
    ...(place === null ? [] : [['geographical_location', quoted(place)] as [string, string]]),
    ...(hardware === null ? [] : [['hardware_used', quoted(hardware)] as [string, string]]),
  ];
  return `---\nco2_eq_emissions:\n${fields.map(([key, text]) => `  ${key}: ${text}\n`).join('')}---\n`;
};

/** JSON's strings are YAML's double-quoted ones. */
function quoted(text: string, most = 200): string {
  return JSON.stringify(oneLine(text, most));
}

/** With two significant figures where there is a range, for none is narrower; what somebody declared stays as it is. */
function grams({ low }: Figure, kg: number): string {
  return low === null ? String(tidy(kg * 1000)) : significant(kg * 1000, 2);
}
