import type { Audience, Preset, StandardRequirement } from './preset.ts';

const ACT = 'Regulation (EU) 2024/1689';
const FORM = 'the Model Documentation Form of the GPAI Code of Practice (read in a secondary source)';

/** Annex XI, Section 1: technical documentation for the AI Office and national authorities, Art. 53(1)(a). */
const XI = (section: string, point: string) => annex('authority', 'Annex XI, Section 1', section, point);
/** Annex XII: information for providers who build the model into their systems, Art. 53(1)(b). */
const XII = (section: string, point: string) => annex('downstream', 'Annex XII', section, point);

function annex(audience: Audience, where: string, section: string, point: string): StandardRequirement {
  return { section, clause: `${ACT}, ${where}, ${point}`, strength: 'shall', audience };
}

export const euAiActGpai: Preset = {
  title: 'EU AI Act, general-purpose AI models',
  about:
    'What the AI Act asks providers of general-purpose AI models to document: Annex XI, Section 1 for an authority, Annex XII for downstream providers. Without an audience it is `authority`. The Act asks for energy and computational resources, not for CO2, and asks neither of downstream documentation. Annex XI, Section 2, which only models with systemic risk must follow, is left out, and so are limitations and risks, which only that section names. Rows that rest on the Code of Practice alone, which is voluntary, are warnings. Open-source models are exempt from Art. 53(1)(a) and (b) unless they carry systemic risk, but not from (c) and (d).',
  source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  audiences: ['authority', 'downstream'],
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
  return { section, clause: `${FORM}, ${row}`, strength: 'should', audience: 'authority' };
}
