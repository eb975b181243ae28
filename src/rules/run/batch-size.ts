import { type Setting, settingName } from '../../claims/settings.ts';
import type { Sourced, TrainingRun } from '../../runs/run.ts';

/** Which batch a card means: that of one device, of a whole step with all devices and accumulated gradients, or either. */
const MEANT: readonly (readonly ['device' | 'step' | 'either', RegExp])[] = [
  [
    'device',
    /^(?:perdevice|pergpu|percore|micro)(?:train|training)?batchsize$|^(?:train|training)?batchsizeper(?:device|gpu|core)$/,
  ],
  ['step', /^(?:total|effective|global)(?:train|training)?batchsize$/],
  ['either', /^(?:train|training)?batchsize$/],
];

/** A batch size of a card that cannot be that of the run, and what it should say. */
export interface WrongBatch {
  readonly setting: Setting;
  readonly used: Sourced<number>;
  readonly right: string;
}

/**
 * The first batch size of a card that the run's batch of one device rules out: that of a step is a multiple of it, since
 * nobody knows how many devices a tool saw.
 */
export function wrongBatch(settings: readonly Setting[], run: TrainingRun): WrongBatch | null {
  const device = numberOf(run, 'perdevicetrainbatchsize');
  if (!device || !(device.value > 0)) return null;
  const accumulated = numberOf(run, 'gradientaccumulationsteps')?.value ?? 1;
  const wrongs = settings.flatMap((setting): WrongBatch[] => {
    const meant = MEANT.find(([, form]) => form.test(setting.name))?.[0];
    const given = Number(/^\D{0,3}(\d{1,9})(?![\d.,])/.exec(setting.written)?.[1] ?? Number.NaN);
    if (!meant || !(given > 0)) return [];
    const unit = meant === 'step' && accumulated > 0 ? device.value * accumulated : device.value;
    if (meant === 'device' ? given === unit : Number.isInteger(given / unit)) return [];
    const right = meant === 'device' ? `${unit}` : `${unit} times the number of devices`;
    return [{ setting, used: device, right }];
  });
  return wrongs[0] ?? null;
}

function numberOf(run: TrainingRun, name: string): Sourced<number> | null {
  for (const [label, setting] of run.hyperparameters) {
    const value = Number(setting.value);
    if (settingName(label) === name && setting.value !== '' && Number.isFinite(value)) return { ...setting, value };
  }
  return null;
}
