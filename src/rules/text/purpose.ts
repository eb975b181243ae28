/** What says that data was looked at after training. */
const EVALUATED =
  /\b(?:evaluat(?:ed|es|e|ing)|(?:for|in|during|as|our) (?:the |an? )?(?:\w+ )?(?:evaluations?|validation|testing|tests?|benchmarks?|benchmarking)|(?:evaluation|validation|test|held[ -]out)[ -](?:set|split|data|suite|benchmark)s?|tested|benchmarked|assess(?:ed)?|measured?|to (?:test|validate))\b/gi;

/** What says that it was looked at in training. */
const TRAINED =
  /\b(?:pre-?trained|post-?trained|trained|fine-?tuned|tuned|training|pre-?training|fine-?tuning|to train) (?:\w+ ){0,3}?(?:on|with|from|using|data|mix\w*|set|corpus|include[sd]?)\b/gi;

/**
 * Whether a text says of a thing that it served evaluation and not training: of the words on its purpose, the last before
 * the thing decides, else the first behind it in the same sentence.
 *
 * @param thing finds the thing; without it the whole text is judged
 */
export function saysEvaluatedOnly(text: string, thing?: RegExp): boolean {
  if (text.length > 4000) return false;
  const sentences = text.split(/(?<=[.!?;。；])\s+/);
  const named = thing ? sentences.filter((sentence) => thing.test(sentence)) : sentences;
  return (
    named.length > 0 && named.every((sentence) => evaluates(sentence, thing?.exec(sentence)?.index ?? sentence.length))
  );
}

function evaluates(sentence: string, at: number): boolean {
  const places = (pattern: RegExp) => Array.from(sentence.matchAll(pattern), ({ index }) => index);
  const [evaluated, trained] = [places(EVALUATED), places(TRAINED)];
  const before = (all: readonly number[]) => all.findLast((index) => index < at) ?? -1;
  const [lastEvaluated, lastTrained] = [before(evaluated), before(trained)];
  if (lastEvaluated >= 0 || lastTrained >= 0) return lastEvaluated > lastTrained;
  const behind = (all: readonly number[]) => all.find((index) => index >= at) ?? Number.POSITIVE_INFINITY;
  return behind(evaluated) < behind(trained);
}
