/**
 * Metrics with the values that they can have.
 *
 * Source for ranges and directions: the section "Output values" of the metric cards of Hugging Face evaluate
 * (https://github.com/huggingface/evaluate, commit a7dd338, 2026, Apache-2.0); nothing of their text is copied. Where a
 * card gives the range of one example for that of the metric (MSE and MASE "from 0 to 1", BERTScore "from 0 to 1"), the
 * range follows from the definition: errors have no upper bound, a cosine lies between -1 and 1. Metrics of evaluation
 * harnesses that have no card there (pass@k, win rate, NDCG, MRR, Dice, EER, DER, FID, PSNR, SSIM, MOS) by definition.
 */
export type MetricRange =
  /** 0 to 1, or 0 to 100 as a percentage. */
  | 'share'
  /** -1 to 1, or -100 to 100. */
  | 'correlation'
  /** Up to 1, or 100, and as low as it likes. */
  | 'up-to-one'
  /** 0 and above, without an end: an error rate may exceed 1, a perplexity 1000. */
  | 'from-zero'
  /** Every number. */
  | 'any';

export interface Metric {
  /** The one spelling by which values are compared. */
  readonly name: string;
  /** Other spellings, in small letters without hyphens. */
  readonly forms: readonly string[];
  readonly range: MetricRange;
  readonly better: 'higher' | 'lower';
  /**
   * Whether a value below one per cent is out of the ordinary, so that 0.4 beside 87 is a ratio and no percentage. It is
   * ordinary for error rates, for overlap with one reference, and where one of many candidates must be hit.
   */
  readonly rarelyBelowOne: boolean;
}

type Row = readonly [name: string, forms: string];

const rows = (
  range: MetricRange,
  better: 'higher' | 'lower',
  rarelyBelowOne: boolean,
  list: readonly Row[],
): Metric[] =>
  list.map(([name, forms]) => ({
    name,
    forms: forms === '' ? [] : forms.split('; '),
    range,
    better,
    rarelyBelowOne,
  }));

export const METRICS: readonly Metric[] = [
  ...rows('share', 'higher', true, [
    ['accuracy', 'acc; accuracies; accuracy score'],
    ['f1', 'f score; f1score; f measure; f1 measure'],
    ['precision', ''],
    ['recall', 'sensitivity'],
    ['specificity', ''],
    ['auc', 'auroc; rocauc; roc auc; area under the curve; area under the roc curve'],
    ['auprc', 'pr auc; area under the precision recall curve'],
    ['exact match', 'em; exactmatch'],
    ['dice', 'dice coefficient'],
    ['iou', 'jaccard; miou; mean iou; intersection over union'],
    ['rouge', ''],
    ['rouge 1', 'rouge1'],
    ['rouge l', 'rougel'],
    ['rouge lsum', 'rougelsum; rouge l sum'],
  ]),
  ...rows('share', 'higher', false, [
    ['rouge 2', 'rouge2'],
    ['bleu', 'sacrebleu; sacre bleu'],
    ['gleu', 'google bleu'],
    ['meteor', ''],
    ['chrf', ''],
    ['chrf++', ''],
    ['pass rate', ''],
    ['win rate', ''],
    ['map', 'mean average precision'],
    ['mrr', 'mean reciprocal rank'],
    ['ndcg', ''],
  ]),
  ...rows('share', 'lower', false, [['eer', 'equal error rate']]),
  ...rows('correlation', 'higher', false, [
    ['mcc', 'matthews correlation; matthews correlation coefficient'],
    ['pearson', 'pearsonr; pearson correlation'],
    ['spearman', 'spearmanr; spearman correlation'],
    ['kendall', 'kendall tau'],
    ['kappa', 'cohen kappa; cohens kappa'],
    ['quadratic weighted kappa', 'qwk'],
    ['bertscore', ''],
    ['ssim', ''],
  ]),
  ...rows('up-to-one', 'higher', false, [['r2', 'r squared; rsquared; coefficient of determination']]),
  ...rows('from-zero', 'lower', false, [
    ['wer', 'word error rate'],
    ['cer', 'character error rate'],
    ['ter', 'translation edit rate; translation error rate'],
    ['der', 'diarization error rate'],
    ['perplexity', 'ppl'],
    ['mae', 'mean absolute error'],
    ['mse', 'mean squared error'],
    ['rmse', 'root mean squared error'],
    ['mape', 'mean absolute percentage error'],
    ['fid', 'frechet inception distance'],
  ]),
  ...rows('from-zero', 'higher', false, [['mos', 'mean opinion score']]),
  ...rows('any', 'higher', false, [
    ['comet', ''],
    ['psnr', ''],
  ]),
  ...rows('any', 'lower', false, [['loss', '']]),
];
