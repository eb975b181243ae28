import type { Data, MapData } from '../source/data.ts';
import type { Card, CardProblem } from './card.ts';
import { type ForeignField, foreignCard, mapAt, textAt } from './foreign.ts';
import { unreadableCard } from './unreadable.ts';

const CARD = 'modelCard';
const isForTest = (data: Data) => /\b(?:eval\w*|valid\w*|test\w*)\b/i.test(textAt(data, ['name']) ?? '');

/** The fields of a component with a `modelCard` in CycloneDX 1.5 to 1.7 (https://cyclonedx.org/docs/1.7/json/). */
const FIELDS: readonly ForeignField[] = [
  { section: 'model-details', path: ['name'] },
  { section: 'model-details', path: ['version'] },
  { section: 'model-details', path: ['licenses'] },
  { section: 'model-details', path: [CARD, 'modelParameters', 'architectureFamily'] },
  { section: 'model-details', path: [CARD, 'modelParameters', 'modelArchitecture'] },
  { section: 'model-description', path: ['description'] },
  { section: 'authorship', path: ['supplier', 'name'] },
  { section: 'authorship', path: ['publisher'] },
  { section: 'authorship', path: ['author'] },
  { section: 'authorship', path: ['authors'] },
  { section: 'training-procedure', path: [CARD, 'modelParameters', 'approach', 'type'] },
  { section: 'training-data', path: [CARD, 'modelParameters', 'datasets'], only: (data) => !isForTest(data) },
  { section: 'evaluation-data', path: [CARD, 'modelParameters', 'datasets'], only: isForTest },
  {
    section: 'evaluation',
    path: [CARD, 'quantitativeAnalysis', 'performanceMetrics'],
    decisive: ['value'],
    numeric: true,
  },
  { section: 'intended-users', path: [CARD, 'considerations', 'users'] },
  { section: 'intended-uses', path: [CARD, 'considerations', 'useCases'] },
  { section: 'limitations', path: [CARD, 'considerations', 'technicalLimitations'] },
  { section: 'bias', path: [CARD, 'considerations', 'fairnessAssessments'] },
  { section: 'ethical-considerations', path: [CARD, 'considerations', 'ethicalConsiderations'] },
  {
    section: 'environmental-impact',
    path: [CARD, 'considerations', 'environmentalConsiderations', 'energyConsumptions'],
    decisive: ['activityEnergyCost', 'co2CostEquivalent'],
    numeric: true,
  },
];

/** Whether a document is a CycloneDX bill of materials. */
export function isCycloneDx(data: MapData): boolean {
  return textAt(data, ['bomFormat']) === 'CycloneDX';
}

/** The components of a bill of materials that have a `modelCard`. */
export function componentsWithCard(data: MapData): MapData[] {
  return componentsOf(data).filter((component) => mapAt(component, [CARD]));
}

/** Makes a card of one component. */
export function componentCard(component: MapData, path: string, problems: readonly CardProblem[]): Card {
  return foreignCard(component, FIELDS, textAt(component, ['name']), path, problems);
}

/** Makes a card of the first component of a bill of materials that has a `modelCard`. */
export function cycloneDxCard(data: MapData, path: string, problems: readonly CardProblem[]): Card {
  const [component] = componentsWithCard(data);
  if (component) return componentCard(component, path, problems);
  const location = data.entries.get('bomFormat')?.keyLocation ?? data.location;
  return unreadableCard(path, 'structured', [
    {
      kind: 'unreadable',
      message: 'No component of the bill of materials has a `modelCard`.',
      fix: 'Add a `modelCard` to the component of the model.',
      location,
    },
    ...problems,
  ]);
}

/** The component that the document is about, and the others with those inside of them. */
function componentsOf(data: MapData): MapData[] {
  const found: MapData[] = [];
  const main = mapAt(data, ['metadata', 'component']);
  if (main) found.push(main);
  const collect = (parent: MapData): void => {
    const list = parent.entries.get('components')?.value;
    if (list?.kind !== 'list') return;
    for (const item of list.items) {
      if (item.kind !== 'map') continue;
      found.push(item);
      collect(item);
    }
  };
  collect(data);
  return found;
}
