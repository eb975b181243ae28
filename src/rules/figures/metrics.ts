import { plainText } from '../../cards/markdown/inline.ts';

/** Metrics that are a share: they lie between 0 and 1, or between 0 and 100 as a percentage. */
const SHARES =
  /\b(?:acc|accuracy|accuracies|f1|f score|f1score|precision|recall|auc|auroc|auprc|exact match|em|specificity|sensitivity|dice|iou|jaccard|pass rate|win rate)\b|@\d/;
/** Other names of metrics. */
const OTHERS =
  /\b(?:bleu|sacrebleu|rouge ?[12l]?(?: ?sum)?|meteor|chrf|ter|wer|cer|eer|der|perplexity|ppl|mae|mse|rmse|mape|loss|r2|pearson|spearman|kendall|bertscore|comet|map|mrr|ndcg|mcc|kappa|fid|psnr|ssim|mos)\b/;

/** One spelling for each of the metrics that are written in several ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  accuracies: 'accuracy',
  f1score: 'f1',
  auroc: 'auc',
  rocauc: 'auc',
  em: 'exact match',
  ppl: 'perplexity',
};

/** The name of a metric or data set for comparison: small letters and digits, without markup, arrows and `(%)`. */
export function nameOf(label: string): string {
  const name = plainText(label)
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/[^\p{L}\p{N}@.+ ]+/gu, ' ')
    .replace(/\b(?:score|value|eval|evaluation|overall)s?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
  return SPELLINGS[name.replaceAll(' ', '')] ?? name;
}

/** Whether a name, as {@link nameOf} gives it, is that of a metric whose values are shares. */
export function isShare(name: string): boolean {
  return name.length < 48 && SHARES.test(name) && !/\bloss\b/.test(name);
}

/** Whether a name, as {@link nameOf} gives it, is that of a metric. */
export function isMetric(name: string): boolean {
  return name.length < 48 && (SHARES.test(name) || OTHERS.test(name));
}
