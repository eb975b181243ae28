import { objectOf } from '../text/json.ts';
import { MAX_METRICS } from '../values/metric-table.ts';

/** Which part of the data a file or a key of the Trainer is about. */
export type Split = 'train' | 'eval' | 'test' | 'predict';

/** What the Trainer logs about its own work; none of it says how good the model is. */
const ACCOUNTING =
  /^(?:epoch|step|total_flos|learning_rate|grad_norm|num_(?:input_)?tokens(?:_seen)?|(?:before_)?init_mem_.*)$|(?:^|_)(?:runtime|samples|(?:samples|steps|tokens)_per_second|mem_[cg]pu_(?:alloc|peaked)_delta|jit_compilation_time|model_preparation_time)$/;

/** Whether a key is about the Trainer's work and not about the model. */
export function isAccounting(key: string): boolean {
  return ACCOUNTING.test(key);
}

/**
 * The name of a metric: that of the evaluation split bare, as cards write it (`eval_rouge1` is `rouge1`), those of other
 * splits with the split before it (`test_rouge1`, `train_loss`). A key without a prefix belongs to its file's split.
 *
 * @param split of the file or entry that the key stands in
 * @returns null for what is no metric
 */
export function metricName(key: string, split: Split): string | null {
  if (isAccounting(key)) return null;
  const [, prefix, rest] = /^(train|eval|test|predict)[_/](.+)$/s.exec(key) ?? [];
  const name = rest ?? key;
  const of = prefix ?? split;
  return of === 'eval' ? name : `${of}_${name}`;
}

/** The numbers in one map of metrics, as key and metric name. */
export function metricsIn(value: unknown, split: Split): { key: string; name: string; value: number }[] {
  const found: { key: string; name: string; value: number }[] = [];
  for (const [key, item] of Object.entries(objectOf(value) ?? {})) {
    if (typeof item !== 'number' || !Number.isFinite(item)) continue;
    const name = metricName(key, split);
    if (name !== null) found.push({ key, name, value: item });
    if (found.length >= MAX_METRICS) break;
  }
  return found;
}
