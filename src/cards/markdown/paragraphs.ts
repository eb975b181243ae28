import type { Location } from '../../source/location.ts';
import type { Block } from './block.ts';
import { announcesList, plainText, showsImage } from './inline.ts';
import { isCallout, labelOf, wholeTitle } from './labels.ts';
import { linesOf, piecesOf } from './pieces.ts';
import { BOLD_LEVEL, LABEL_LEVEL, type Scope, type Title } from './scope.ts';

/** Words that hand over to a list, also where no colon does. */
const INTRODUCTION = /\b(?:follow\w*|includ\w*|such as|these|here are|several|list\w*|namely)\b/i;
/** A sentence about the section, not about the model. */
const CAPTION =
  /^\W*this section (?:\w+ ){0,2}(?:identif|describ|provid|address|list|contain|outlin|cover|explain|detail)/i;

/**
 * Reads a paragraph: bold lines and labels are titles, the rest is said under them.
 *
 * @returns the label that waits for the block behind the paragraph, or null
 */
export function readParagraph(
  block: Block & { kind: 'paragraph' },
  next: Block | undefined,
  scope: Scope,
): Title | null {
  let waiting: Title | null = null;
  const pieces = piecesOf(block, scope.source, (line) => startsPiece(line, scope));
  pieces.forEach(({ text, location }, i) => {
    const whole = linesOf(text).length === 1 ? wholeTitle(text) : null;
    const named = whole && !isCallout(whole.title) ? scope.match(whole.title) : [];
    if (whole && (whole.bold || named.length > 0)) {
      scope.open(BOLD_LEVEL, plainText(whole.title), location, named);
      waiting = null;
    } else waiting = readProse(text, location, i === pieces.length - 1 ? next : undefined, scope) ?? waiting;
  });
  return waiting;
}

function startsPiece(line: string, scope: Scope): boolean {
  if (wholeTitle(line)?.bold) return true;
  const label = labelOf(line);
  return label !== null && (label.marked || scope.namedByLabel(label).length > 0);
}

function readProse(text: string, location: Location, next: Block | undefined, scope: Scope): Title | null {
  const label = labelOf(text);
  const named = label ? scope.namedByLabel(label) : [];
  const listed = next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'code';
  const announces = /[:：]\s*[*_]*\s*$/.test(text);
  if (label && named.length > 0) {
    const title = scope.open(LABEL_LEVEL, plainText(label.title), location, named);
    const rest = plainText(label.rest);
    if (rest !== '' || showsImage(label.rest)) {
      scope.add({ kind: 'run-in', text: label.rest, location, introduces: announces && listed });
    }
    if (rest === '' || announces) return title;
    scope.close(title);
    return null;
  }
  if (isDefinitions(text)) return null;
  if (plainText(text) === '') {
    if (showsImage(text)) scope.add({ kind: 'image', text, location });
    return null;
  }
  scope.add({
    kind: label?.marked ? 'run-in' : 'paragraph',
    text,
    decisive: label?.marked && plainText(label.rest) !== '' ? label.rest : text,
    location,
    introduces: CAPTION.test(text) || (announces && listed) || (next?.kind === 'list' && introduces(text)),
  });
  return null;
}

/** Whether a paragraph consists of definitions that links and footnotes above it refer to, which a page does not show. */
function isDefinitions(text: string): boolean {
  return text.trimStart().startsWith('[') && linesOf(text).every((line) => DEFINITION.test(line));
}

const DEFINITION = /^\s*\[[^\]\n]{1,100}\]:\s*\S|^\s*$/;

/** Whether a paragraph before a list is there for the list: by its words, or because it is too short to say much. */
function introduces(text: string): boolean {
  return announcesList(text) || INTRODUCTION.test(text) || plainText(text).split(' ').length <= 8;
}
