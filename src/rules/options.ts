import * as z from 'zod';
import { SECTION_IDS, type SectionId } from '../cards/sections.ts';
import { SEVERITIES, type Severity } from '../finding.ts';

/** A rule without options takes an empty map. */
export const noOptions = z.strictObject({});

/** The id of a section of the catalogue. */
export const sectionId = z.enum(SECTION_IDS as [string, ...string[]]);

/** How strongly a standard asks for something, in its own word, and how severe it is when that is absent. */
export const SEVERITY_OF = {
  shall: 'error',
  must: 'error',
  should: 'warning',
  may: 'note',
} as const satisfies Record<string, Severity>;

export type Strength = keyof typeof SEVERITY_OF;

const citation = {
  clause: z.string().min(1).describe('Where it is asked for, such as `Mitchell et al. 2019, §4.2`.').optional(),
  strength: z
    .enum(Object.keys(SEVERITY_OF) as [Strength, ...Strength[]])
    .describe('How strongly: `shall` and `must` are errors, `should` a warning, `may` a note, never above the rule.')
    .optional(),
  severity: z
    .enum(['error', 'warning', 'note'])
    .describe('Severity in place of the one that follows from the strength, never above the rule.')
    .optional(),
};

/** A section, or several of which one is enough; with the clause that asks for it where there is one. */
export const requirement = z.union([
  sectionId,
  z.strictObject({ section: sectionId, ...citation }),
  z.strictObject({ any: z.array(sectionId).min(1), ...citation }),
]);

export type Requirement = z.infer<typeof requirement>;

/** A requirement with everything spelt out. */
export interface Demand {
  /** One of these sections is enough. */
  readonly sections: readonly SectionId[];
  /** The most that a finding about it can be; null leaves it to the rule. */
  readonly atMost: Severity | null;
  /** Who asks for it, strongest first. */
  readonly clauses: readonly { readonly clause: string; readonly strength: Strength }[];
}

/** The sections of a requirement. */
export function sectionsOf(wanted: Requirement): readonly SectionId[] {
  const ids = typeof wanted === 'string' ? [wanted] : 'section' in wanted ? [wanted.section] : wanted.any;
  return ids as SectionId[];
}

const STRENGTHS = Object.keys(SEVERITY_OF) as Strength[];
/** The sternest first: what nothing holds down is as severe as its rule. */
const AT_MOST: readonly (Severity | null)[] = [null, ...SEVERITIES];

/** Each section or choice of sections once: what several standards ask for is one demand, as strong as the strongest. */
export function demandsOf(wanted: readonly Requirement[]): readonly Demand[] {
  const known = KNOWN.get(wanted);
  if (known) return known;
  const demands = new Map<string, Demand>();
  for (const each of wanted) {
    const sections = sectionsOf(each);
    const { clause, strength, severity } = typeof each === 'string' ? {} : each;
    const atMost = severity ?? (strength ? SEVERITY_OF[strength] : null);
    const key = sections.toSorted().join(' ');
    const known = demands.get(key);
    const clauses = [...(known?.clauses ?? [])];
    if (clause && !clauses.some((other) => other.clause === clause)) {
      clauses.push({ clause, strength: strength ?? 'must' });
      clauses.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
    }
    const strictest = known && AT_MOST.indexOf(known.atMost) < AT_MOST.indexOf(atMost) ? known.atMost : atMost;
    demands.set(key, { sections, atMost: strictest, clauses });
  }
  const list = [...demands.values()];
  KNOWN.set(wanted, list);
  return list;
}

/** A policy asks the same of every card. */
const KNOWN = new WeakMap<readonly Requirement[], readonly Demand[]>();

const VERB: Readonly<Record<Strength, string>> = {
  shall: 'Required by',
  must: 'Required by',
  should: 'Expected by',
  may: 'Optional in',
};

/** "Required by Regulation (EU) 2024/1689, Annex XI, Section 1(1)(a)."; empty when no clause is known. */
export function citationOf({ clauses }: Demand): string {
  return clauses.map(({ clause, strength }) => `${VERB[strength]} ${clause}.`).join(' ');
}
