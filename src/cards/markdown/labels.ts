import { plainText } from './inline.ts';

/** A label in front of a text, `**Training data:** …`, or standing alone. */
export interface Label {
  readonly title: string;
  /** What follows on the same line. */
  readonly rest: string;
  /** True for markup such as bold; a plain label counts only when it names a section. */
  readonly marked: boolean;
}

const MARKED =
  /^(?:\*\*|__|<(?:b|strong|u)>)\s*([^*<>\n]{1,100}?)\s*(?:\*\*|__|<\/(?:b|strong|u)>)[ \t]*([:：.—–-]*)[ \t]*([\s\S]*)$/i;
const ITALIC = /^[*_]([^*_\n]{1,80}?[:：.])[*_][ \t]+([\s\S]*)$/;
const ITALIC_BEFORE = /^[*_]([^*_\n]{1,80}?)[*_][:：][ \t]*([\s\S]*)$/;
const PLAIN = /^([^\s:：*_`|<>[\]#-][^:：\n|<>`]{1,60})[:：](?:[ \t]+|(?=\s|$|\P{ASCII}))([\s\S]*)$/u;
/**
 * A line that is nothing but one text in bold, italics or underline. Its marks are counted one by one and few: as pairs
 * or single ones they can be read in more ways than there are atoms, which a line of sixty underscores makes use of.
 */
const WHOLE =
  /^(?:[*_]|<(?:b|strong|u|center|em|i)>){1,8}\s{0,8}([^*<>\n]{1,120}?)\s{0,8}(?:[*_]|<\/(?:b|strong|u|center|em|i)>){1,8}[ \t]*([:：.]?)[ \t]*$/i;

/** The label at the start of a text, or null. */
export function labelOf(text: string): Label | null {
  const marked = MARKED.exec(text);
  if (marked) {
    const [, inside = '', punctuation = '', rest = ''] = marked;
    const separated = punctuation !== '' || /[:：.]$/.test(inside) || rest === '' || /^[|\n]/.test(rest);
    if (separated) return { title: inside, rest: rest.replace(/^\|/, ''), marked: true };
    // "**Out-of-scope uses** Use in any manner …": a sentence of its own follows the name.
    return /^[\p{Lu}\d]/u.test(rest) ? { title: inside, rest, marked: false } : null;
  }
  const italic = ITALIC.exec(text) ?? ITALIC_BEFORE.exec(text);
  if (italic) return { title: italic[1] as string, rest: italic[2] as string, marked: true };
  const plain = PLAIN.exec(text);
  return plain ? { title: plain[1] as string, rest: plain[2] as string, marked: false } : null;
}

/** The title that a line consists of when all of it is in bold, underlined or in italics; else null. */
export function wholeTitle(line: string): { title: string; bold: boolean } | null {
  const trimmed = line.trim();
  const match = WHOLE.exec(trimmed);
  let title = match?.[1];
  // Several bold runs beside each other are one title.
  if (!match && /^\*\*[^*]+\*\*(?:\s+\*\*[^*]+\*\*)+[:：.]?$/.test(trimmed)) title = plainText(trimmed);
  if (title === undefined) return null;
  const words = title.split(/\s+/).length;
  const bold = /^(?:\*\*|__|<(?:b|strong|u)>)/i.test(trimmed);
  const sentence = /[.!?。]$/.test(title) && words > (bold ? 6 : 2);
  return words > 14 || sentence ? null : { title, bold };
}

/** A label that only asks for attention: what it stands before is a remark on the text around it, and no section. */
export function isCallout(title: string): boolean {
  return /^[^\p{L}\p{N}]*(?:warnings?|cautions?|caution|attention|important|achtung|warnung|advertencia|atención|aviso|attenzione|avvertenza|peringatan|предупреждение|внимание|uyarı|dikkat|waarschuwing|uwaga|注意|警告|주의|경고)[^\p{L}\p{N}]*$/iu.test(
    title,
  );
}

const METRIC =
  /^(?:(?:eval(?:uation)?|val(?:idation)?|test|top-?\d|macro|micro|weighted|mean|average|avg|best|final)[ _@-]*)*(?:accuracy|acc|f1(?:[ _-]?score)?|precision|recall|rouge[ _-]?[\dlsum]*|(?:sacre)?bleu|meteor|chrf|wer|cer|perplexity|ppl|auc|auroc|roc[ _-]?auc|map|m?iou|mae|rmse|mse|r2|r²|exact[ _]match|em|dice|mcc|pass@\d+|spearman|pearson)(?:[ _@-]?\d+)?$|^(?:eval(?:uation)?|val(?:idation)?|test)[ _-]*loss$/i;

/** Whether a label with its value is a measured result: "Accuracy: 0.91". */
export function isMetric({ title, rest }: Label): boolean {
  return /^[*_`\s]*[≈~<>=±]?\s*\d/.test(rest) && METRIC.test(plainText(title).replace(/\s*\([^()]*\)$/, ''));
}
