import type { Statement } from '../cards/card.ts';
import type { SectionId } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, statementsOf } from './rule.ts';

/** Sections of figures, names and settings, of which two may well be the same: scores, authors, sizes. */
const OF_VALUES: ReadonlySet<SectionId> = new Set<SectionId>([
  'model-details',
  'authorship',
  'version',
  'architecture',
  'inputs-and-outputs',
  'base-model',
  'license',
  'language',
  'distribution',
  'metrics',
  'evaluation',
  'evaluation-data',
  'results',
  'disaggregated-results',
  'uncertainty',
  'training-data',
  'training-data-size',
  'preprocessing',
  'training-procedure',
  'hyperparameters',
  'hardware',
  'compute',
  'environmental-impact',
  'energy',
  'emissions',
  'inference-energy',
  'how-to-use',
  'requirements',
  'citation',
  'contact',
]);
/** Fewer words than a value with its name has. */
const WORDS = 8;

/** Whether a statement of the section tells something in words, so that saying it twice adds nothing. */
function tells(section: SectionId, { kind, text }: Statement): boolean {
  if (!OF_VALUES.has(section)) return true;
  return kind !== 'row' && kind !== 'value' && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= WORDS;
}

function placeOf({ text, location }: Statement): string {
  return `${location.line}:${location.column}:${text}`;
}

export const repeatedStatement = cardRule({
  id: 'repeated-statement',
  title: 'No statement repeats another',
  why: 'A repeat fills a section without telling the reader more, and it is not counted.',
  fix: 'Remove it, or say what is different about it.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const told = new Set(
      [...card.sections.values()].flatMap((section) =>
        section.statements.filter((statement) => tells(section.id, statement)).map(placeOf),
      ),
    );
    for (const statement of statementsOf(card)) {
      if (statement.standing !== 'repeat' || !told.has(placeOf(statement))) continue;
      yield { message: `${quote(statement.text)} repeats an earlier statement.`, location: statement.location };
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript
  - let a person read **every** transcript.`,
    },
    good: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript
  - Let a second person read transcripts used in court`,
    },
  },
});
