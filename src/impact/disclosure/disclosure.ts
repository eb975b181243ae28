import type { TrainingRun } from '../../runs/run.ts';
import type { Impact } from '../impact.ts';
import { boamps } from './boamps.ts';
import { cyclonedx } from './cyclonedx.ts';
import { euGpai } from './eu-gpai.ts';
import { huggingFace } from './hugging-face.ts';
import { sci } from './sci.ts';

/** A run with its impact, told to somebody who asks for it in a form of his own. */
export interface Disclosed {
  readonly run: TrainingRun;
  readonly impact: Impact;
}

/** What a disclosure is written with besides the figures. */
export interface DisclosureContext {
  /** The version of this tool. */
  readonly version: string;
  /** The moment of the report in UTC, ISO 8601. */
  readonly now: string;
}

export type Disclosure = (disclosed: Disclosed, context: DisclosureContext) => string;

/** Each form by its name: the text of one run, which ends in a line break. */
export const DISCLOSURES = {
  'eu-gpai': euGpai,
  sci,
  'hugging-face': huggingFace,
  cyclonedx,
  boamps,
} as const satisfies Record<string, Disclosure>;

export type DisclosureName = keyof typeof DISCLOSURES;
