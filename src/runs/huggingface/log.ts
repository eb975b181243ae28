import type { MetricValue, RunProblem, Sourced } from '../run.ts';
import { type ItemVisitor, objectOf } from '../text/json.ts';
import type { MachineFields } from '../values/fields.ts';
import { MAX_METRICS, type MetricTable } from '../values/metric-table.ts';
import { Numbers } from '../values/numbers.ts';
import { metricsIn } from './metrics.ts';

/** Where the value of a metric stands in the log. */
interface Logged {
  readonly index: number;
  readonly key: string;
  readonly value: number;
  readonly step: number | null;
  readonly place: Place;
}

/** The evaluations of one metric: the last ones, and that of the best checkpoint. */
interface Evaluated {
  readonly values: Logged[];
  chosen: Logged | null;
}

type Entry = Readonly<Record<string, unknown>>;
type Place = Parameters<ItemVisitor>[2];

/** Keys of which the last number is asked for. */
const LAST = ['train_loss', 'total_flos', 'num_tokens', 'learning_rate'] as const;

/** More calls of `train()` than any training took. */
const MAX_CALLS = 10_000;

/** Evaluations of one metric that are kept beside the best and the last. */
const MAX_LOGGED = 200;

/** The steps since the entry before, and the sum of their losses. */
class Parts {
  readonly steps = new Numbers();
  readonly losses = new Numbers();
}

/**
 * Reads the log of a Trainer, `log_history` in `trainer_state.json`, entry by entry: of a log of any length it keeps the
 * last and best figures, and of each entry no more than its step and loss.
 */
export function readLog(fields: MachineFields, problems: RunProblem[]): TrainerLog {
  const log = new TrainerLog(fields);
  fields.list(['log_history']);
  const stopped = fields.json.each(['log_history'], ['*'], (item, index, place) => {
    log.take(objectOf(item) ?? {}, index, place);
  });
  if (stopped) problems.push(stopped);
  return log;
}

export class TrainerLog {
  /** One duration in hours for each call of `train()` that ended; a checkpoint has none of its own. */
  readonly calls: Sourced<number>[] = [];
  readonly #fields: MachineFields;
  readonly #best: number | null;
  readonly #last = new Map<string, Logged>();
  /** Null where the rate changed. */
  #rate: { readonly value: number; isRepeated: boolean } | null | undefined;
  readonly #parts = new Parts();
  #step = 0;
  #isWithoutLoss = false;
  readonly #evaluations = new Map<string, Evaluated>();
  readonly #training = new Map<string, Logged>();

  constructor(fields: MachineFields) {
    this.#fields = fields;
    this.#best = bestStepOf(fields);
  }

  take(entry: Entry, index: number, place: Place): void {
    if (entry.train_runtime !== undefined && this.calls.length < MAX_CALLS) {
      const hours = this.#fields.itemOf(['log_history', index], entry, place).hours(['train_runtime']);
      if (hours) this.calls.push(hours);
    }
    for (const key of LAST) {
      const value = entry[key];
      if (typeof value === 'number' && Number.isFinite(value))
        this.#last.set(key, { index, key, value, step: null, place });
    }
    this.#takeRate(entry.learning_rate);
    this.#takeLoss(entry);
    if (isEvaluation(entry)) this.#takeEvaluation(entry, index, place);
    else if (entry.train_runtime === undefined) {
      for (const { key, name, value } of metricsIn(entry, 'train')) {
        const isKnown = this.#training.size < MAX_METRICS || this.#training.has(name);
        if (isKnown) this.#training.set(name, { index, key, value, step: null, place });
      }
    }
  }

  /** The last number of a key in the log. */
  last(key: (typeof LAST)[number]): Sourced<number> | null {
    const found = this.#last.get(key);
    return found ? this.#sourced(found) : null;
  }

  /** The learning rate where it never changed; a rate that is scheduled is not stated by its samples. */
  get constantRate(): Sourced<number> | null {
    return this.#rate?.isRepeated && this.#rate.value > 0 ? this.last('learning_rate') : null;
  }

  /**
   * The share of the steps that the last call of `train()` made, 1 when it made all or nothing tells. The Trainer starts
   * its sum of losses anew with each call, but divides it by all steps (`_total_loss_scalar / effective_global_step` in
   * transformers' `trainer.py`), so the sum reaches back to where the last call began.
   *
   * @param trainLoss the `train_loss` at the end
   */
  shareOfLastCall(trainLoss: number): number {
    const { steps: made, losses } = this.#parts;
    if (this.#isWithoutLoss) return 1;
    const previous = this.#step;
    const steps = this.#fields.number(['global_step'])?.value ?? previous;
    if (made.length < 5 || steps <= 0 || previous < 0.8 * steps || !(trainLoss >= 0)) return 1;
    let open = trainLoss * steps;
    let count = steps - previous;
    for (let at = made.length - 1; at >= 0 && open > 0; at--) {
      count += made.at(at) * Math.min(1, open / losses.at(at));
      open -= losses.at(at);
    }
    return Math.min(1, count / steps);
  }

  /** Every evaluation of the log: of each metric the best checkpoint's value, the last one, and the others. */
  collect(table: MetricTable): void {
    for (const [name, { values, chosen }] of this.#evaluations) {
      const last = values.at(-1) as Logged;
      if (chosen) this.#add(table, name, chosen, 'best');
      this.#add(table, name, last, 'last');
      for (const value of values.slice(-MAX_LOGGED)) {
        if (value !== last && value !== chosen) this.#add(table, name, value, 'logged');
      }
    }
    for (const [name, value] of this.#training) this.#add(table, name, value, 'last');
  }

  #takeRate(rate: unknown): void {
    if (typeof rate !== 'number' || this.#rate === null) return;
    if (this.#rate === undefined) this.#rate = { value: rate, isRepeated: false };
    else if (this.#rate.value === rate) this.#rate.isRepeated = true;
    else this.#rate = null;
  }

  #takeLoss({ step, loss }: Entry): void {
    if (typeof step !== 'number' || typeof loss !== 'number' || step <= this.#step) return;
    if (!(loss > 0)) this.#isWithoutLoss = true;
    this.#parts.steps.push(step - this.#step);
    this.#parts.losses.push(loss * (step - this.#step));
    this.#step = step;
  }

  #takeEvaluation(entry: Entry, index: number, place: Place): void {
    const step = typeof entry.step === 'number' ? entry.step : null;
    for (const { key, name, value } of metricsIn(entry, 'eval')) {
      let known = this.#evaluations.get(name);
      if (!known) {
        if (this.#evaluations.size >= MAX_METRICS) continue;
        known = { values: [], chosen: null };
        this.#evaluations.set(name, known);
      }
      const logged = { index, key, value, step, place };
      if (step !== null && step === this.#best) known.chosen = logged;
      known.values.push(logged);
      // Dropped by the handful, so that a long log is not moved up at each of its entries.
      if (known.values.length >= 2 * MAX_LOGGED) known.values.splice(0, known.values.length - MAX_LOGGED);
    }
  }

  #add(table: MetricTable, name: string, logged: Logged, role: MetricValue['role']): void {
    table.add(name, this.#sourced(logged), role);
  }

  #sourced({ index, key, value, place }: Logged): Sourced<number> {
    return { value, file: this.#fields.file, key: `log_history.${index}.${key}`, location: place([key]) };
  }
}

/** The step of the best checkpoint; null when none was chosen. */
function bestStepOf(fields: MachineFields): number | null {
  if (typeof objectOf(fields.json.value)?.best_metric !== 'number') return null;
  const step = fields.number(['best_global_step']);
  if (step) return step.value;
  const folder = fields.text(['best_model_checkpoint'])?.value ?? '';
  const number = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
  return number === undefined ? null : Number(number);
}

function isEvaluation(entry: Entry): boolean {
  return Object.keys(entry).some((key) => /^(?:eval|test)_/.test(key));
}
