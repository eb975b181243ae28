import type { MetricValue, Sourced } from '../run.ts';
import { objectOf } from '../text/json.ts';
import type { MachineFields } from '../values/fields.ts';
import { MAX_METRICS, type MetricTable } from '../values/metric-table.ts';
import { metricsIn } from './metrics.ts';

/** Where the value of a metric stands in the log. */
interface Logged {
  readonly index: number;
  readonly key: string;
  readonly value: number;
  readonly step: number | null;
}

/** Evaluations of one metric that are kept beside the best and the last. */
const MAX_LOGGED = 200;

/** The log of a Trainer, `log_history` in `trainer_state.json`. */
export class TrainerLog {
  readonly #fields: MachineFields;
  readonly #entries: readonly Readonly<Record<string, unknown>>[];

  constructor(fields: MachineFields) {
    this.#fields = fields;
    this.#entries = (fields.list(['log_history']) ?? []).map((entry) => objectOf(entry) ?? {});
  }

  /** One duration in hours for each call of `train()` that ended; a checkpoint has none of its own. */
  get calls(): Sourced<number>[] {
    return this.#entries.flatMap((entry, index) => {
      if (entry.train_runtime === undefined) return [];
      return this.#fields.hours(['log_history', index, 'train_runtime']) ?? [];
    });
  }

  /** The last number of a key in the log. */
  last(key: string): Sourced<number> | null {
    const index = this.#entries.findLastIndex((entry) => typeof entry[key] === 'number' && Number.isFinite(entry[key]));
    return index < 0 ? null : this.#fields.number(['log_history', index, key], Number.NEGATIVE_INFINITY);
  }

  /** The learning rate where it never changed; a rate that is scheduled is not stated by its samples. */
  get constantRate(): Sourced<number> | null {
    const rates = this.#entries.flatMap(({ learning_rate: rate }) => (typeof rate === 'number' ? [rate] : []));
    const [first = 0] = rates;
    if (rates.length < 2 || first <= 0 || rates.some((rate) => rate !== first)) return null;
    return this.last('learning_rate');
  }

  /**
   * The share of the steps that the last call of `train()` made, 1 when it made all or nothing tells. The Trainer starts
   * its sum of losses anew with each call, but divides it by all steps (`_total_loss_scalar / effective_global_step` in
   * transformers' `trainer.py`), so the sum reaches back to where the last call began.
   *
   * @param trainLoss the `train_loss` at the end
   */
  shareOfLastCall(trainLoss: number): number {
    let previous = 0;
    const parts: { steps: number; loss: number }[] = [];
    for (const { step, loss } of this.#entries) {
      if (typeof step !== 'number' || typeof loss !== 'number' || step <= previous) continue;
      if (!(loss > 0)) return 1;
      parts.push({ steps: step - previous, loss: loss * (step - previous) });
      previous = step;
    }
    const steps = this.#fields.number(['global_step'])?.value ?? previous;
    if (parts.length < 5 || steps <= 0 || previous < 0.8 * steps || !(trainLoss >= 0)) return 1;
    let open = trainLoss * steps;
    let made = steps - previous;
    for (const part of parts.reverse()) {
      if (open <= 0) break;
      made += part.steps * Math.min(1, open / part.loss);
      open -= part.loss;
    }
    return Math.min(1, made / steps);
  }

  /** Every evaluation of the log: of each metric the best checkpoint's value, the last one, and the others. */
  collect(table: MetricTable): void {
    const best = this.#bestStep;
    for (const [name, values] of this.#evaluations()) {
      const last = values.at(-1) as Logged;
      const chosen = values.findLast(({ step }) => best !== null && step === best);
      if (chosen) this.#add(table, name, chosen, 'best');
      this.#add(table, name, last, 'last');
      for (const value of values.slice(-MAX_LOGGED)) {
        if (value !== last && value !== chosen) this.#add(table, name, value, 'logged');
      }
    }
    const training = new Map<string, Logged>();
    for (const [index, entry] of this.#entries.entries()) {
      if (entry.train_runtime !== undefined || isEvaluation(entry)) continue;
      for (const { key, name, value } of metricsIn(entry, 'train')) {
        if (training.size < MAX_METRICS || training.has(name)) training.set(name, { index, key, value, step: null });
      }
    }
    for (const [name, value] of training) this.#add(table, name, value, 'last');
  }

  /** The step of the best checkpoint; null when none was chosen. */
  get #bestStep(): number | null {
    if (typeof objectOf(this.#fields.json.value)?.best_metric !== 'number') return null;
    const step = this.#fields.number(['best_global_step']);
    if (step) return step.value;
    const folder = this.#fields.text(['best_model_checkpoint'])?.value ?? '';
    const number = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
    return number === undefined ? null : Number(number);
  }

  #evaluations(): Map<string, Logged[]> {
    const found = new Map<string, Logged[]>();
    for (const [index, entry] of this.#entries.entries()) {
      if (!isEvaluation(entry)) continue;
      const step = typeof entry.step === 'number' ? entry.step : null;
      for (const { key, name, value } of metricsIn(entry, 'eval')) {
        const values = found.get(name);
        if (values) values.push({ index, key, value, step });
        else if (found.size < MAX_METRICS) found.set(name, [{ index, key, value, step }]);
      }
    }
    return found;
  }

  #add(table: MetricTable, name: string, { index, key }: Logged, role: MetricValue['role']): void {
    const value = this.#fields.number(['log_history', index, key], Number.NEGATIVE_INFINITY);
    if (value) table.add(name, value, role);
  }
}

function isEvaluation(entry: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(entry).some((key) => /^(?:eval|test)_/.test(key));
}
