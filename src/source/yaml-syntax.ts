import type { YAMLError } from 'yaml';
import { firstOfEachLine, type SourceProblem } from './problem.ts';
import type { TextMap } from './text.ts';

/** Sentences for the errors that people make most; the parser's own say which production failed. */
const SENTENCES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one line',
  TAB_AS_INDENT: 'a tab stands where the line is indented',
  MULTILINE_IMPLICIT_KEY: 'this line is indented deeper than the one above, which has its value already',
};

/** A sentence for `[a](b)` and `"a" b`, whose code stands for other errors as well. */
const BEHIND_END = /^Unexpected (?:scalar|flow-collection|flow-seq-start|flow-map-start|plain-multiline)? ?at node end/;

/** A line that is indented too deep makes two errors; the one that spans both lines ends at the culprit. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  return errors.filter(({ code, pos: [from] }) => {
    const echo = (other: YAMLError) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === from;
    return code !== 'BLOCK_AS_IMPLICIT_KEY' || !errors.some(echo);
  });
}

/** What the parser found wrong, as problems with their places. */
export function syntaxProblems(errors: readonly YAMLError[], map: TextMap): SourceProblem[] {
  return firstOfEachLine(withoutEchoes(errors).map((error) => syntaxProblem(error, map)));
}

function syntaxProblem(error: YAMLError, map: TextMap): SourceProblem {
  const [start, to] = error.pos;
  const from = error.code === 'MULTILINE_IMPLICIT_KEY' ? to - 1 : start;
  const own = BEHIND_END.test(error.message)
    ? 'more text stands behind a closing quote or bracket'
    : SENTENCES[error.code];
  const message = (own ?? error.message).replace(/\s+/g, ' ').replace(/[.:]?$/, '');
  return {
    kind: 'syntax',
    message: `The file is not valid YAML: ${message}.`,
    fix:
      error.code === 'TAB_AS_INDENT'
        ? 'Indent with spaces.'
        : 'Correct the YAML at this place; text that holds `: ` or ` #` or starts with a special character needs quotes.',
    location: map.locate(from, to),
  };
}
