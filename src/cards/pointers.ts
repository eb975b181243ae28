import { withoutMarkup } from './normalize.ts';

/** The longest text that is looked at; whoever writes more says something. */
const MAX_POINTER = 400;

/** What a reader is sent to. */
const SOURCE =
  '(?:papers?|appendix|appendices|publications?|articles?|preprints?|(?:technical |tech )?reports?|sections?|pages?|web ?sites?|repos?|repositor(?:y|ies)|github|docs|documentation|read ?me|blog(?: ?posts?)?|posts?|guides?|links?|model ?cards?|cards?|hub|urls?|tables?|figures?|notebooks?|leaderboards?|files?|here|above|below|thesis|supplement\\w*|arxiv|dashboards?)';
const GO =
  '(?:see|refer to|consult|check(?: out)?|visit|read|(?:have|take) a look at|look at|go to|head (?:over )?to|find)';
const WHO =
  '(?:(?:we|i) refer (?:you|users?|readers?|the reader|interested readers) to|(?:users|readers|you) (?:can|may|should) (?:also )?(?:see|refer to|consult|check|visit|read))';
/** What is said to stand elsewhere. */
const THING =
  '(?:details?|information|info|discussions?|analys[ie]s|results?|evaluations?|benchmarks?|metrics?|scores?|numbers|performance|limitations?|bias(?:es)?|risks?|recommendations?|considerations?|uses?|usage|descriptions?|explanations?|documentation|reports?)';
const FOUND =
  '(?:can (?:also )?be (?:found|seen|read|viewed)|(?:is|are) (?:also |fully |further )?(?:available|given|provided|described|reported|listed|documented|discussed|detailed|presented|shown|explained|outlined))';

const POINTERS: readonly RegExp[] = [
  new RegExp(`^(?:please |kindly |also |and )*(?:${GO}|${WHO}) [^.!?]{0,160}?\\b${SOURCE}\\b[^.!?]{0,120}$`, 'i'),
  new RegExp(
    `^(?:for|to) [^.!?]{1,120}?,? (?:please |kindly )?(?:${GO}|${WHO}) [^.!?]{0,160}?\\b${SOURCE}\\b[^.!?]{0,120}$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:the|all|our|its|more|further|additional|full|detailed|complete|extended|known|these|model|an?) ){0,4}(?:[a-z-]+ ){0,2}${THING}(?: (?:and|or|on|about|of|for|regarding) [^.!?]{1,60}?)? ${FOUND} (?:(?:in|at|on|under|from|through|via) [^.!?]{0,80}?\\b${SOURCE}\\b|here|above|below)[^.!?]{0,60}$`,
    'i',
  ),
  /^(?:weitere (?:details|informationen)[^.!?]{0,60}? )?(?:bitte )?siehe [^.!?]{0,60}?\b(?:paper|artikel|publikation|veröffentlichung|bericht|dokumentation|abschnitt|link|hier|unten|oben)\b[^.!?]{0,60}$/i,
  /^(?:(?:para|pour|per) [^.!?]{1,80}?,? )?(?:por favor,? )?(?:ver|véase|vea|consulte|consultar|veja|voir|consultez|vedere|consultare|si veda) [^.!?]{0,60}?\b(?:paper|artículo|artigo|article|articolo|informe|rapport|documentación|documentação|documentation|documentazione|sección|seção|section|sezione|enlace|link|lien|aquí|aqui|ici|qui)\b[^.!?]{0,60}$/i,
  /^[^。，,.!?]{0,24}(?:请|請)?(?:参考|参见|參考|參見|参阅|查看|详见|見|见)[^。，,.!?]{0,20}(?:论文|論文|文档|文檔|报告|報告|链接|連結|这里|此处|github|readme|blog|博客)[^。，,.!?]{0,20}$/iu,
  /^[^。、.!?]{0,30}(?:論文|文献|ドキュメント|こちら|リンク|下記|上記|github|readme|ブログ)[^。、.!?]{0,16}(?:を|も)?(?:ご)?(?:参照|覧)[^。.!?]{0,14}$/iu,
  /^[^.!?]{0,30}(?:논문|문서|링크|github|readme|블로그)[^.!?]{0,12}(?:참고|참조|확인)[^.!?]{0,14}$/iu,
];

/** No sentence that only points elsewhere is without one of these. */
const HINT =
  /\b(?:see|refers?|consult|check|visit|read|look|go|head|find|found|seen|viewed|available|given|provided|described|reported|listed|documented|discussed|detailed|presented|shown|explained|outlined|siehe|ver|véase|vea|consult\w+|veja|voir|vedere|veda)\b|参|參|查看|见|見|覧|참고|참조|확인/i;
/** A figure is an answer, whatever else the sentence says, and so is what goes on to tell. */
const TELLS =
  /\d\s?%|(?<![\d.])\d{1,3}[.,]\d+(?![.\d])|\b(?:but|however|because|which|although|while|lower|worse|fails?)\b/i;

/**
 * Whether a text does nothing but send its reader elsewhere: "See Appendix C of the paper for a discussion." What it
 * points at may be the answer, yet who reads the card is not told.
 */
export function isPointer(text: string): boolean {
  if (text.length > MAX_POINTER || !HINT.test(text)) return false;
  const plain = withoutMarkup(text.replace(/(?<!!)\[[^[\]]{1,120}\]\((?!#)[^()\s]*\)/g, ' here '))
    .replace(/[\w/-]{1,80}\.(?:md|txt|json|csv|pdf|html?|ipynb|ya?ml)\b/gi, ' file ')
    .replace(/<?\bhttps?:\/\/[^\s<>)]+[)>]?/gi, ' link ')
    .replace(/[*_`"'“”‘’()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = plain
    .split(/(?<=[.!?。！？])\s+|(?<=[。！？])/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return (
    sentences.length > 0 &&
    sentences.length <= 4 &&
    sentences.every((sentence) => {
      const bare = sentence.replace(/^[\s\p{P}\p{S}]+/u, '').replace(/[\s\p{P}\p{S}]+$/u, '');
      return !TELLS.test(bare) && POINTERS.some((form) => form.test(bare));
    })
  );
}
