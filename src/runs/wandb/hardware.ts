import type { Sourced, TrainingRun } from '../run.ts';
import { objectOf, valueAt } from '../text/json.ts';
import type { MachineFields } from '../values/fields.ts';

type Hardware = Pick<TrainingRun, 'acceleratorCount' | 'acceleratorModel' | 'notes'>;

/** Lists of accelerators, of the core (in both spellings of protocol buffers) and of the older Python service. */
export const LISTS = ['gpu_nvidia', 'gpuNvidia', 'gpu_amd', 'gpuAmd', 'gpu_devices'] as const;

/**
 * The accelerators that `wandb-metadata.json` tells of. Its counts are those of one machine, so they are multiplied by
 * the machines of the SLURM job, whose variables stand below `slurm` in lower case and without `SLURM_`.
 */
export function hardwareOf(fields: MachineFields): Hardware {
  const list = LISTS.find((key) => Array.isArray(valueAt(fields.json.value, [key])));
  const items = list ? (fields.list([list]) ?? []) : [];
  const models = new Set(items.map((item) => objectOf(item)?.name).filter((name) => typeof name === 'string'));
  const model = list && models.size > 0 ? fields.text([list, items.findIndex(hasName), 'name']) : null;
  const here = countHere(fields, list && items.length > 0 ? { list, length: items.length } : null);
  const tensor = tensorUnits(fields);
  const nodes = nodesOf(fields);
  const single = here ?? tensor.acceleratorCount;
  const mixed = models.size > 1 ? [`The machine has accelerators of ${models.size} models; the first is taken.`] : [];
  return {
    acceleratorModel: model ?? nameIn(fields, 'gpu') ?? tensor.acceleratorModel,
    acceleratorCount:
      single && nodes && nodes.value > 1
        ? { ...single, value: single.value * nodes.value, key: `${single.key} × ${nodes.key}` }
        : single,
    notes: mixed,
  };
}

function hasName(item: unknown): boolean {
  return typeof objectOf(item)?.name === 'string';
}

/** The accelerators of this machine: those that the job was given, where SLURM says so, else all. */
function countHere(fields: MachineFields, list: { list: string; length: number } | null): Sourced<number> | null {
  const given = whole(fields.number(['slurm', 'gpus_on_node']));
  const counted =
    whole(fields.number(['gpu_count'])) ??
    whole(fields.number(['gpuCount'])) ??
    (list && {
      value: list.length,
      file: fields.file,
      key: list.list,
      location: fields.json.place([list.list]),
    });
  return given && (!counted || given.value < counted.value) ? given : counted;
}

/** More than any machine or job has. */
const MAX_COUNT = 1_000_000;

function whole(count: Sourced<number> | null): Sourced<number> | null {
  return count && Number.isInteger(count.value) && count.value >= 1 && count.value <= MAX_COUNT ? count : null;
}

function nodesOf(fields: MachineFields): Sourced<number> | null {
  for (const key of ['nnodes', 'job_num_nodes']) {
    const nodes = whole(fields.number(['slurm', key]));
    if (nodes) return nodes;
  }
  return null;
}

/** `gpu` is a name, or in some versions the names of all as Python prints a list. */
function nameIn(fields: MachineFields, key: string): Sourced<string> | null {
  const name = typeof valueAt(fields.json.value, [key]) === 'string' ? fields.text([key]) : null;
  if (!name?.value.startsWith('[')) return name;
  const [first = ''] = name.value.replace(/^\[/, '').split(/[,\]]/, 1);
  const value = first.replaceAll(/['"]/g, '').trim();
  return value === '' ? null : { ...name, value };
}

/** TPUs, Trainium and Apple's chips, which have maps of their own. */
function tensorUnits(fields: MachineFields): Omit<Hardware, 'notes'> {
  const at = (...path: string[]) => whole(fields.number(path));
  const name = (...path: string[]) => (typeof valueAt(fields.json.value, path) === 'string' ? fields.text(path) : null);
  const tpu = name('tpu', 'name');
  if (tpu) {
    const value = /tpu/i.test(tpu.value) ? tpu.value : `TPU ${tpu.value}`;
    return { acceleratorModel: { ...tpu, value }, acceleratorCount: at('tpu', 'count') };
  }
  const trainium = name('trainium', 'name');
  if (trainium) {
    const count = at('trainium', 'neuron_device_count') ?? at('trainium', 'neuronDeviceCount');
    return { acceleratorModel: trainium, acceleratorCount: count };
  }
  const apple = name('apple', 'name');
  return { acceleratorModel: apple, acceleratorCount: apple && { ...apple, value: 1 } };
}
