import { draft } from './presets/draft.ts';
import { euAiActGpai } from './presets/eu-ai-act-gpai.ts';
import { huggingFace } from './presets/hugging-face.ts';
import { mitchell2019 } from './presets/mitchell-2019.ts';
import type { Audience, Preset, PresetRules } from './presets/preset.ts';
import { recommended } from './presets/recommended.ts';
import { release } from './presets/release.ts';

export type { Audience, Preset, PresetRules } from './presets/preset.ts';

/** Every preset, in the order in which documents list them. */
export const PRESETS = {
  recommended,
  draft,
  release,
  'mitchell-2019': mitchell2019,
  'hugging-face': huggingFace,
  'eu-ai-act-gpai': euAiActGpai,
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

export const AUDIENCES: readonly Audience[] = ['authority', 'downstream'];

/** A preset as it is applied: with its reader, where it distinguishes between readers. */
export interface PresetChoice {
  readonly name: PresetName;
  readonly audience: Audience | null;
}

/**
 * A preset by its name, or by its name and reader, as in `eu-ai-act-gpai:downstream`. Where a preset distinguishes
 * between readers and none is named, it is the first one.
 *
 * @returns null when there is no such preset, or it knows no such reader
 */
export function presetChoice(written: string): PresetChoice | null {
  const [name = '', audience, ...rest] = written.split(':');
  if (!Object.hasOwn(PRESETS, name) || rest.length > 0) return null;
  const { audiences }: Preset = PRESETS[name as PresetName];
  if (audience === undefined) return { name: name as PresetName, audience: audiences[0] ?? null };
  const known = audiences.find((each) => each === audience);
  return known ? { name: name as PresetName, audience: known } : null;
}

/** What can be written for a preset, in messages and in help. */
export const PRESET_FORMS: readonly string[] = PRESET_NAMES.flatMap((name) => {
  const { audiences }: Preset = PRESETS[name];
  return audiences.length === 0 ? [name] : audiences.map((audience) => `${name}:${audience}`);
});

/** A choice as reports name it. */
export function presetTitle({ name, audience }: PresetChoice): string {
  return audience === null ? name : `${name}:${audience}`;
}

/** The settings of the rules that a preset makes. */
export function presetRules({ name, audience }: PresetChoice): PresetRules {
  const { requirements, rules }: Preset = PRESETS[name];
  const sections = requirements
    .filter((each) => each.audience === undefined || each.audience === audience)
    .map(({ audience: _, ...requirement }) => requirement);
  return sections.length === 0 ? rules : { 'required-section': ['error', { sections }], ...rules };
}
