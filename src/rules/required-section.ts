import * as z from 'zod';
import { type Card, isPresent, type Section, substantive } from '../cards/card.ts';
import { nativeKeyFor } from '../cards/native-sections.ts';
import { isPointer } from '../cards/pointers.ts';
import { type SectionId, sectionTitle } from '../cards/sections.ts';
import { standingOf } from '../cards/substance.ts';
import { citationOf, demandsOf, type Requirement, requirement } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
import type { CardSubject } from './subject.ts';

const options = z.strictObject({
  sections: z
    .array(requirement)
    .min(1)
    .describe(
      'Sections that must have content: an id, `{ section, clause, strength }`, or `{ any, clause, strength }` with several ids of which one is enough.',
    ),
});

/** What a reader must be told before relying on a model. */
const SECTIONS: Requirement[] = [
  'model-details',
  'authorship',
  'model-description',
  'primary-uses',
  'out-of-scope-uses',
  'limitations',
  'bias',
  { any: ['safety-evaluation', 'evaluation'] },
  'training-data',
  'training-procedure',
  'ethical-considerations',
  'recommendations',
  'environmental-impact',
];

const WHY = 'A reader who is not told of it will assume the best; a heading or an empty list tells nothing.';

export const requiredSection = cardRule<z.infer<typeof options>>({
  id: 'required-section',
  title: 'Required sections have content',
  why: WHY,
  fix: 'Write the section; where it does not apply, say why.',
  severity: 'error',
  options,
  defaults: { sections: SECTIONS },
  *check(subject, { sections }) {
    if (!subject.card.readable) return;
    for (const demand of demandsOf(sections)) {
      const ids = demand.sections;
      const cited = { why: [citationOf(demand), WHY].filter(Boolean).join(' '), key: ids.join(' ') };
      const limited = demand.atMost ? { ...cited, atMost: demand.atMost } : cited;
      if (ids.some((id) => isPresent(subject.card.sections.get(id)) || isKnownFromRun(id, subject))) {
        if (ids.includes('model-details')) for (const each of nameless(subject.card)) yield { ...each, ...limited };
      } else yield { ...lacking(ids, subject), ...limited };
    }
  },
  combine: (earlier, later) => ({ sections: [...earlier.sections, ...later.sections] }),
  examples: {
    bad: { of: 'fields', text: 'biases: []' },
    good: {
      of: 'fields',
      text: `biases:
  - type: Dialect
    description: Recognises speakers from the coast better than those from the mountains
    mitigation: Recordings from 40 mountain villages were added`,
    },
  },
});

/** Details that do not name the model are details of nothing. */
function* nameless(card: Card): Iterable<Violation> {
  if (!card.fields || standingOf(card.fields.model_name) === 'substantive') return;
  yield {
    message: `The section "${sectionTitle('model-details')}" does not name the model.`,
    location: card.placeForField('model_name'),
    fix: 'Write its name as `model_name`.',
  };
}

/** What a run makes known counts as the section: it is computed, not promised. */
function isKnownFromRun(id: SectionId, { run, impact }: CardSubject): boolean {
  if (id === 'environmental-impact' || id === 'energy') return impact !== null && impact.energyKwh.value !== null;
  if (id === 'emissions') return impact !== null && impact.emissionsKg.value !== null;
  return id === 'compute' && Boolean(run?.durationHours && (run.acceleratorModel ?? run.acceleratorCount));
}

function lacking(ids: readonly SectionId[], subject: CardSubject): Violation {
  const { card } = subject;
  const titles = ids.map((id) => `"${sectionTitle(id)}"`).join(' or ');
  const started = ids.map((id) => card.sections.get(id)).find((s) => s !== undefined);
  if (started)
    return { message: `The section ${titles} has no content: ${shortcoming(started)}.`, location: started.location };
  const impact = ids.find((id) => IMPACT_NAMES[id] !== undefined);
  if (impact) return unknownImpact(IMPACT_NAMES[impact] as string, subject);
  const key = ids.map(nativeKeyFor).find((k) => k !== null);
  const native = card.fields !== null && key;
  return {
    message: `The section ${titles} is missing.`,
    location: card.placeFor(ids[0] as SectionId),
    ...(native && { fix: `Write it under \`${key}\`; where it does not apply, say why.` }),
    ...(card.format === 'markdown' && {
      fix: `Write it under a heading such as \`## ${sectionTitle(ids[0] as SectionId)}\`; where it does not apply, say why.`,
    }),
  };
}

function shortcoming(section: Section): string {
  const first = section.statements.find((s) => s.standing !== 'substantive');
  if (!first || substantive(section).length > 0) return 'nothing stands below it';
  if (first.standing === 'placeholder') return `${quote(first.text)} is a placeholder`;
  if (first.standing === 'boilerplate') return `${quote(first.text)} is what every card says`;
  if (first.standing === 'empty' && isPointer(first.text)) return `${quote(first.text)} only points elsewhere`;
  if (section.id === 'environmental-impact' && first.text.trim() !== '')
    return 'it gives no figure of energy or emissions';
  return 'what stands below it is empty';
}

/** Sections that a training run answers, as a sentence names them. */
const IMPACT_NAMES: Partial<Record<SectionId, string>> = {
  'environmental-impact': 'environmental impact',
  energy: 'energy of the training',
  emissions: 'emissions of the training',
};

function unknownImpact(name: string, { card, run, impact, runCandidates }: CardSubject): Violation {
  if (run && impact) {
    const missing = impact.energyKwh.missing.map((name) => `\`${name}\``).join(', ');
    if (run.format !== 'native') {
      return {
        message: `The ${name} is unknown: ${run.path} does not say ${missing || 'enough'}.`,
        location: card.placeFor('environmental-impact'),
        fix:
          `Put a \`training-run.yaml\` with ${missing || 'the missing inputs'} beside the card: what other tools wrote ` +
          'is read together with it. Or write the figures into the card.',
      };
    }
    return {
      message: `The ${name} is unknown: ${run.path} does not state ${missing || 'enough'}.`,
      location: { file: run.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      fix: `Add ${missing || 'the missing inputs'} to ${run.path}, or the measured energy as \`energy_kwh\`.`,
    };
  }
  const location = card.placeFor('environmental-impact');
  if (run) {
    return {
      message: `The ${name} is unknown: ${run.path} cannot be read.`,
      location,
      fix: `Correct ${run.path}.`,
    };
  }
  if (runCandidates.length === 1) {
    return {
      message: `The ${name} is unknown: ${runCandidates[0]} could be the training run of any card in ${card.path}.`,
      location,
      fix: 'Put each card into a file of its own beside its run, or write the figures into the card.',
    };
  }
  if (runCandidates.length > 1) {
    const files = runCandidates.join(' or ');
    return {
      message: `The ${name} is unknown: the training run could be ${files}.`,
      location,
      fix: 'Keep one of them, or name the right one with `--run`.',
    };
  }
  return {
    message: `The ${name} is unknown: there is no training run beside the card.`,
    location,
    fix: 'Put a `training-run.yaml` with `training_hours`, `gpu_count`, `gpu_model` and `gpu_tdp_watts` beside the card, or name one with `--run`.',
  };
}
