import { draft } from './presets/draft.ts';
import { euAiActGpai } from './presets/eu-ai-act-gpai.ts';
import { huggingFace } from './presets/hugging-face.ts';
import { mitchell2019 } from './presets/mitchell-2019.ts';
import type { Audience, ModelKind, Preset, PresetRules, StandardRequirement } from './presets/preset.ts';
import { recommended } from './presets/recommended.ts';
import { release } from './presets/release.ts';

export type { Audience, ModelKind, Preset, PresetRules } from './presets/preset.ts';

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

export const MODEL_KINDS: readonly ModelKind[] = ['systemic-risk', 'open-source'];

/** A preset as it is applied: with its reader and kind of model, where it distinguishes between them. */
export interface PresetChoice {
  readonly name: PresetName;
  readonly audience: Audience | null;
  readonly model: ModelKind | null;
}

/**
 * A preset by its name, with its reader and the kind of model where it distinguishes between them, in any order:
 * `eu-ai-act-gpai:downstream`, `eu-ai-act-gpai:systemic-risk`. Where no reader is named, it is the first one.
 *
 * @returns null when there is no such preset, or it knows no such reader or kind of model
 */
export function presetChoice(written: string): PresetChoice | null {
  const [name = '', ...parts] = written.split(':');
  if (!Object.hasOwn(PRESETS, name)) return null;
  const { audiences, models = [] }: Preset = PRESETS[name as PresetName];
  const audience = audiences.find((each) => parts.includes(each));
  const model = models.find((each) => parts.includes(each));
  if (parts.length !== Number(audience !== undefined) + Number(model !== undefined)) return null;
  return { name: name as PresetName, audience: audience ?? audiences[0] ?? null, model: model ?? null };
}

/** What can be written for a preset, in messages and in help. */
export const PRESET_FORMS: readonly string[] = PRESET_NAMES.flatMap((name) => {
  const { audiences, models = [] }: Preset = PRESETS[name];
  return audiences.length + models.length === 0 ? [name] : [...audiences, ...models].map((part) => `${name}:${part}`);
});

/** A choice as reports name it; a kind of model stands for the first reader, unless another is named. */
export function presetTitle({ name, audience, model }: PresetChoice): string {
  const { audiences }: Preset = PRESETS[name];
  const reader = model !== null && audience === audiences[0] ? null : audience;
  return [name, reader, model].filter((part) => part !== null).join(':');
}

/** Whether a preset is there to make what holds milder. */
export function isMilder(name: PresetName): boolean {
  const { milder = false }: Preset = PRESETS[name];
  return milder;
}

/** The settings of the rules that a preset makes. */
export function presetRules(choice: PresetChoice): PresetRules {
  const { requirements, rules }: Preset = PRESETS[choice.name];
  const sections = requirements
    .filter((each) => isAsked(each, choice))
    .map(({ audience: _, only: __, except: ___, ...requirement }) => requirement);
  return sections.length === 0 ? rules : { 'required-section': ['error', { sections }], ...rules };
}

function isAsked({ audience, only, except }: StandardRequirement, choice: PresetChoice): boolean {
  if (audience !== undefined && audience !== choice.audience) return false;
  return (only === undefined || only === choice.model) && (except === undefined || except !== choice.model);
}
