import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Data, Entry } from './data.ts';
import { firstOfEachLine, MAX_DEPTH, MAX_NODES, MAX_PROBLEMS, type Reading, type SourceProblem } from './problem.ts';
import { TextMap } from './text.ts';

const SENTENCES: Record<string, string> = {
  InvalidSymbol: 'a word that JSON does not know (NaN, Infinity, None and unquoted text are not JSON)',
  InvalidNumberFormat: 'a number in a form that JSON does not know',
  PropertyNameExpected: 'a property name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing } is expected here',
  CloseBracketExpected: 'a closing ] is expected here',
  EndOfFileExpected: 'the JSON value ended before this',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a text without its closing quote',
  UnexpectedEndOfNumber: 'a number that stops halfway',
  InvalidUnicode: 'an escape that is not a character',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character inside a text',
};

/** Reads strict JSON (RFC 8259) with the place of every value. */
export function readJson(text: string, file: string): Reading {
  const map = new TextMap(text, file);
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const refuse = (kind: SourceProblem['kind'], message: string, fix: string, from = 0, to = from): Reading => ({
    data: null,
    problems: [{ kind, message, fix, location: map.locate(from, to) }],
  });
  if (nestingDepth(text) > MAX_DEPTH) {
    return refuse('too-large', `The file nests deeper than ${MAX_DEPTH} levels.`, 'Write it flatter.');
  }
  const errors: ParseError[] = [];
  // The byte order mark becomes a space, so that offsets stay true.
  const root = parseTree(start ? ` ${text.slice(1)}` : text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  if (errors.length > 0 || !root) {
    const problems = errors.map(({ error, offset, length }): SourceProblem => {
      const code = printParseErrorCode(error);
      return {
        kind: 'syntax',
        message: `The file is not valid JSON: ${SENTENCES[code] ?? code}.`,
        fix: 'Correct the JSON at this place.',
        location: map.locate(offset, offset + length),
      };
    });
    return { data: null, problems: firstOfEachLine(problems) };
  }
  const problems: SourceProblem[] = [];
  let nodes = 0;
  const convert = (node: Node): Data => {
    nodes++;
    const location = map.locate(node.offset, node.offset + node.length);
    if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(convert), location };
    if (node.type !== 'object') {
      const quoted = node.type === 'string';
      const written = quoted ? String(node.value) : text.slice(node.offset, node.offset + node.length);
      return { kind: 'scalar', value: node.value, written, quoted, location };
    }
    const entries = new Map<string, Entry>();
    for (const property of node.children ?? []) {
      const [name, value] = property.children ?? [];
      if (!name || !value) continue;
      const key = String(name.value);
      const keyLocation = map.locate(name.offset, name.offset + name.length);
      if (entries.has(key)) problems.push(duplicateKey(key, keyLocation));
      else entries.set(key, { key, keyLocation, value: convert(value) });
    }
    return { kind: 'map', entries, location };
  };
  const data = convert(root);
  if (nodes > MAX_NODES)
    return refuse('too-large', `The file holds more than ${MAX_NODES} values.`, 'Make it smaller.');
  return { data, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** A key that stands twice: the first value is kept, so that nothing below can silently replace what is above. */
export function duplicateKey(key: string, location: SourceProblem['location']): SourceProblem {
  return {
    kind: 'duplicate-key',
    message: `The key \`${key}\` stands here a second time; only the first value is read.`,
    fix: 'Merge the two entries into one.',
    location,
  };
}

/** How deep brackets nest outside of texts. Linear, so that it can go before any parser. */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inText) {
      if (c === 92) i++;
      else if (c === 34) inText = false;
    } else if (c === 34) inText = true;
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return deepest;
}
