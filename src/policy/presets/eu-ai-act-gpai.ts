import type { Audience, Preset, StandardRequirement } from './preset.ts';

const ACT = 'Regulation (EU) 2024/1689';
const FORM = 'the Model Documentation Form of the GPAI Code of Practice (read in a secondary source)';

/** Annex XI, Section 1: technical documentation for the AI Office and national authorities, Art. 53(1)(a). */
const XI = (section: string, point: string) => annex('authority', 'Annex XI, Section 1', section, point);
/** Annex XII: information for providers who build the model into their systems, Art. 53(1)(b). */
const XII = (section: string, point: string) => annex('downstream', 'Annex XII', section, point);

/** Art. 53(2) exempts open-source models from both annexes. */
function annex(audience: Audience, where: string, section: string, point: string): StandardRequirement {
  return { section, clause: `${ACT}, ${where}, ${point}`, strength: 'shall', audience, except: 'open-source' };
}

/** Annex XI, Section 2: what it adds for models with systemic risk. */
const SYSTEMIC = { strength: 'shall', audience: 'authority', only: 'systemic-risk' } as const;
const XI2 = `${ACT}, Annex XI, Section 2`;

export const euAiActGpai: Preset = {
  title: 'EU AI Act, general-purpose AI models',
  about:
    'What the AI Act asks providers of general-purpose AI models to document: Annex XI, Section 1 for an authority, Annex XII for downstream providers. Without an audience it is `authority`. The Act asks for energy and computational resources, not for CO2, and asks neither of downstream documentation. A model with systemic risk (Article 51) must follow Annex XI, Section 2 too. A model under a free and open-source licence, whose weights, architecture and usage are public, is exempt from Article 53(1)(a) and (b), not from (c) and (d), unless it carries systemic risk (Article 53(2)): such a model is `systemic-risk`, whatever its licence. An aid to documentation, no legal advice.',
  decision:
    'What the Act asks of every model is an error. Limitations are named in Annex XI, Section 2 alone, which asks how they are identified, not which they are: a warning, and only there. So is what that section asks for "where applicable", except adversarial testing, which Article 55(1)(a) makes a duty. Rows that rest on the Code of Practice alone, which is voluntary, are warnings. The clauses of Annex XI and of Articles 53 and 55 were compared with reproductions of the text of 2024, Annex XII with a paraphrase of its points; whether Regulation (EU) 2026/1744 changes any of them was not verified.',
  source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  audiences: ['authority', 'downstream'],
  models: ['systemic-risk', 'open-source'],
  requirements: [
    XI('intended-uses', 'point 1(a)'),
    XI('acceptable-use-policy', 'point 1(b)'),
    XI('out-of-scope-uses', 'point 1(b)'),
    XI('version', 'point 1(c)'),
    XI('distribution', 'point 1(c)'),
    XI('architecture', 'point 1(d)'),
    XI('inputs-and-outputs', 'point 1(e)'),
    XI('license', 'point 1(f)'),
    XI('how-to-use', 'point 2(a)'),
    XI('base-model', 'point 2(a) and (b)'),
    XI('training-procedure', 'point 2(b)'),
    XI('training-data', 'point 2(c)'),
    XI('training-data-size', 'point 2(c)'),
    XI('preprocessing', 'point 2(c)'),
    XI('evaluation-data', 'point 2(c)'),
    XI('bias', 'point 2(c)'),
    XI('compute', 'point 2(d)'),
    XI('energy', 'point 2(e)'),

    XII('intended-uses', 'point 1(a)'),
    XII('acceptable-use-policy', 'point 1(b)'),
    XII('out-of-scope-uses', 'point 1(b)'),
    XII('version', 'point 1(c)'),
    XII('distribution', 'point 1(c)'),
    XII('requirements', 'point 1(d) and (e)'),
    XII('architecture', 'point 1(f)'),
    XII('inputs-and-outputs', 'point 1(g) and 2(b)'),
    XII('license', 'point 1(h)'),
    XII('how-to-use', 'point 2(a)'),
    XII('training-data', 'point 2(c)'),
    XII('preprocessing', 'point 2(c)'),
    XII('evaluation-data', 'point 2(c)'),

    { section: 'evaluation', clause: `${XI2}, point 1 (evaluation strategies)`, ...SYSTEMIC },
    { section: 'results', clause: `${XI2}, point 1 (evaluation results)`, ...SYSTEMIC },
    { section: 'metrics', clause: `${XI2}, point 1 (evaluation criteria, metrics)`, ...SYSTEMIC },
    // A card has no section for the methodology; its limitations are where it would stand.
    {
      section: 'limitations',
      clause: `${XI2}, point 1 (methodology on the identification of limitations)`,
      ...SYSTEMIC,
      severity: 'warning',
    },
    // "Where applicable" there, but Article 55(1)(a) makes adversarial testing a duty of each of these providers.
    {
      section: 'safety-evaluation',
      clause: `${XI2}, point 2 (adversarial testing), with Article 55(1)(a)`,
      ...SYSTEMIC,
    },
    {
      any: ['guardrails', 'training-procedure'],
      clause: `${XI2}, point 2 (model adaptations, including alignment and fine-tuning)`,
      ...SYSTEMIC,
      severity: 'warning',
    },
    {
      any: ['architecture', 'requirements'],
      clause: `${XI2}, point 3 (system architecture)`,
      ...SYSTEMIC,
      severity: 'warning',
    },

    // Duties of every provider, of open-source models too, whoever reads the card.
    { section: 'copyright-policy', clause: `${ACT}, Article 53(1)(c)`, strength: 'shall' },
    { section: 'training-content-summary', clause: `${ACT}, Article 53(1)(d)`, strength: 'shall' },

    // The form of the Code of Practice. Its rows on compute and energy are not for downstream providers.
    form('model-details', 'General information, "Model name"'),
    form('authorship', 'General information, "Legal name for the model provider"'),
    form('hardware', 'energy, methodology'),
    form('inference-energy', 'energy, "Benchmarked inference compute"'),
  ],
  rules: {},
};

function form(section: string, row: string): StandardRequirement {
  return { section, clause: `${FORM}, ${row}`, strength: 'should', audience: 'authority', except: 'open-source' };
}
