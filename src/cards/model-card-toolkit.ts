import type { Data, MapData } from '../source/data.ts';
import type { Card, CardProblem } from './card.ts';
import { type ForeignField, foreignCard, textAt } from './foreign.ts';

/** What a data set is for, by its name; one without such a name was used for training. */
const nameOf = (data: Data) => textAt(data, ['name']) ?? '';
const isForTest = (data: Data) => /\b(?:eval\w*|valid\w*|test\w*)\b/i.test(nameOf(data));
const DATA = { decisive: ['description', 'link'] };

/**
 * The fields of Google's Model Card Toolkit, schema 0.0.1 and 0.0.2 (https://github.com/tensorflow/model-card-toolkit),
 * and of VerifyML, which extends it.
 */
const FIELDS: readonly ForeignField[] = [
  { section: 'model-details', path: ['model_details', 'name'] },
  { section: 'model-details', path: ['model_details', 'version'] },
  { section: 'model-details', path: ['model_details', 'license'] },
  { section: 'model-details', path: ['model_details', 'licenses'] },
  { section: 'model-details', path: ['model_parameters', 'model_architecture'] },
  { section: 'model-description', path: ['model_details', 'overview'] },
  { section: 'model-description', path: ['model_details', 'documentation'] },
  { section: 'authorship', path: ['model_details', 'owners'] },
  { section: 'contact', path: ['model_details', 'owners', 'contact'] },
  { section: 'citation', path: ['model_details', 'citation'] },
  { section: 'citation', path: ['model_details', 'citations'] },
  { section: 'intended-users', path: ['considerations', 'users'] },
  { section: 'intended-uses', path: ['considerations', 'use_cases'] },
  { section: 'limitations', path: ['considerations', 'limitations'] },
  { section: 'bias', path: ['considerations', 'fairness_assessment'] },
  { section: 'ethical-considerations', path: ['considerations', 'ethical_considerations'] },
  { section: 'training-data', path: ['model_parameters', 'data', 'train'], ...DATA },
  { section: 'evaluation-data', path: ['model_parameters', 'data', 'eval'], ...DATA },
  {
    section: 'training-data',
    path: ['model_parameters', 'data'],
    only: (data) => !isByPurpose(data) && !isForTest(data),
    ...DATA,
  },
  {
    section: 'evaluation-data',
    path: ['model_parameters', 'data'],
    only: (data) => !isByPurpose(data) && isForTest(data),
    ...DATA,
  },
  {
    section: 'evaluation',
    path: ['quantitative_analysis', 'performance_metrics'],
    decisive: ['value', 'confidence_interval'],
    numeric: true,
  },
];

/** Schema 0.0.1 keeps its data by purpose, 0.0.2 in a list. */
function isByPurpose(data: Data): boolean {
  return data.kind === 'map' && (data.entries.has('train') || data.entries.has('eval'));
}

/** Whether a document has the shape of a toolkit card. */
export function isToolkitCard(data: MapData): boolean {
  const parts = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'];
  return parts.some((part) => data.entries.get(part)?.value.kind === 'map');
}

/** Makes a card of a Model Card Toolkit document, whichever of its schemas it follows. */
export function toolkitCard(data: MapData, path: string, problems: readonly CardProblem[]): Card {
  return foreignCard(data, FIELDS, textAt(data, ['model_details', 'name']), path, problems);
}
