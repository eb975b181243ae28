import * as z from 'zod';
import { glob } from '../glob.ts';
import { cardChangeRule, count } from './rule.ts';

/** Files named in a message. */
const SHOWN = 5;

const options = z.strictObject({
  files: z
    .array(z.string().min(1))
    .describe('Names or globs, below the folder of the card, of files that belong to training.'),
});

export const staleCard = cardChangeRule<z.infer<typeof options>>({
  id: 'stale-card',
  title: 'A card changes with the training of its model',
  why: 'A card that stays as it was while the model is trained anew describes another model.',
  fix: 'Bring the card up to date: results, data, limitations, version and date.',
  severity: 'warning',
  options,
  defaults: {
    files: [
      '**/training-run.{yaml,yml,json}',
      '**/train*.{py,ipynb,sh}',
      '**/{training_args.bin,trainer_state.json,train_results.json,all_results.json,emissions.csv}',
      '**/*.{safetensors,gguf,onnx,pt,pth,ckpt,h5,keras}',
      '**/{pytorch_model,adapter_model}*.bin',
    ],
  },
  *check({ card, cardChanged, changedFiles }, { files }) {
    if (cardChanged || files.length === 0) return;
    const cut = card.path.lastIndexOf('/') + 1;
    const patterns = files.flatMap((pattern) => glob(pattern) ?? []);
    const found = changedFiles((path) => patterns.some(({ matches }) => matches(path.slice(cut))));
    if (found.length === 0) return;
    const named = found.slice(0, SHOWN).map((path) => `\`${path}\``);
    const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
    yield {
      message: `${count(found.length, 'training file')} changed and the card did not: ${named.join(', ')}${more}.`,
      location: card.placeFor('training-procedure'),
      key: 'training files',
    };
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ base/train.py
epochs = 3
@ head/train.py
epochs = 30`,
    },
    good: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ base/train.py
epochs = 3
@ head/train.py
epochs = 30
@ head/model-card.yaml + complete/model-card.yaml
model_version: "1.5.0"`,
    },
  },
});
