import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type YAMLError,
} from 'yaml';
import type { Data, Entry } from './data.ts';
import { duplicateKey } from './json.ts';
import type { Location } from './location.ts';
import {
  firstOfEachLine,
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_NODES,
  MAX_PROBLEMS,
  type Reading,
  type SourceProblem,
} from './problem.ts';
import { TextMap } from './text.ts';

const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map', '!']);

/**
 * Reads one YAML 1.2 document (core schema) with the place of every value. Custom tags, complex keys, deep nesting and
 * more than a few aliases are refused before anything is composed: composing them can take minutes or end the process.
 */
export function readYaml(text: string, file: string): Reading {
  const [first, second, ...others] = readYamlDocuments(text, file);
  if (!first || !second || (first.problems.length > 0 && !first.data)) return first ?? { data: null, problems: [] };
  const message = `The file holds ${others.length + 2} YAML documents, separated by \`---\`; one is expected.`;
  const fix = 'Put each document into a file of its own.';
  return { data: null, problems: [{ kind: 'syntax', message, fix, location: second.start }] };
}

/** One of the documents of a YAML file, and where it starts. */
export interface YamlDocument extends Reading {
  readonly start: Location;
}

/** Reads the documents of a YAML file, which lines of `---` separate, each as `readYaml` does. */
export function readYamlDocuments(text: string, file: string): YamlDocument[] {
  const map = new TextMap(text, file);
  const tokens = [...new Parser().parse(text)];
  const refused = guard(tokens, map);
  if (refused) return [{ data: null, problems: [refused], start: map.locate(0, 0) }];

  const documents = [
    ...new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false }).compose(
      tokens,
      true,
      text.length,
    ),
  ];
  return documents.map((document) => {
    const at = document.range[0];
    return { ...readDocument(document, map), start: map.locate(at, at) };
  });
}

function readDocument(document: Document.Parsed, map: TextMap): Reading {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { data: null, problems: firstOfEachLine(withoutEchoes(errors).map((e) => syntaxProblem(e, map))) };
  }
  const problems: SourceProblem[] = [];
  const fatal: SourceProblem[] = [];
  const root = document.contents;
  if (!root) return { data: null, problems: [] };

  const expanding = new Set<Node>();
  const targets = new Map<Node, Node>();
  let values = 0;
  const convert = (node: Node | null, end: number): Data => {
    values++;
    const [from, to] = node?.range ?? [end, end];
    const location = map.locate(from, to);
    if (isAlias(node)) {
      const nothing: Data = { kind: 'scalar', value: null, written: '', quoted: false, location };
      // Each alias may repeat a list that repeats another.
      if (values > MAX_NODES) {
        const message = `The file holds more than ${MAX_NODES} values, its aliases written out.`;
        if (fatal.length === 0) fatal.push({ kind: 'too-large', message, fix: 'Make it smaller.', location });
        return nothing;
      }
      // Looking for an anchor walks through the whole document.
      const target = targets.get(node) ?? node.resolve(document);
      if (target) targets.set(node, target);
      if (!target || expanding.has(target)) {
        const why = target ? 'stands inside the value that it names' : 'names no anchor above it';
        fatal.push({
          kind: 'syntax',
          message: `The alias \`*${node.source}\` ${why}.`,
          fix: 'Write the value out, or quote the text.',
          location,
        });
        return nothing;
      }
      expanding.add(target);
      const value = convert(target, end);
      expanding.delete(target);
      return { ...value, location };
    }
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item as Node, to)), location };
    if (isMap(node)) {
      const entries = new Map<string, Entry>();
      for (const { key, value } of node.items) {
        const keyNode = key as Node;
        const name = isScalar(keyNode) ? (keyNode.source ?? String(keyNode.value ?? '')) : '';
        const [keyFrom, keyTo] = keyNode.range ?? [from, from];
        const keyLocation = map.locate(keyFrom, keyTo);
        if (entries.has(name)) problems.push(duplicateKey(name, keyLocation));
        else entries.set(name, { key: name, keyLocation, value: convert(value as Node | null, keyTo) });
      }
      return { kind: 'map', entries, location };
    }
    const value = isScalar(node) ? (node.value as string | number | boolean | null) : null;
    const quoted = isScalar(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
    const written = isScalar(node) ? (typeof value === 'string' ? value : (node.source ?? '')) : '';
    return { kind: 'scalar', value: typeof value === 'bigint' ? Number(value) : value, written, quoted, location };
  };
  const data = convert(root as Node, 0);
  if (fatal.length > 0) return { data: null, problems: fatal.slice(0, MAX_PROBLEMS) };
  return { data, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Sentences for the errors that people make most; the parser's own say which production failed. */
const SENTENCES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one line',
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
    fix: 'Correct the YAML at this place; text that holds `: ` or ` #` or starts with a special character needs quotes.',
    location: map.locate(from, to),
  };
}

/** Walks the concrete syntax tree without recursion and refuses what must not be composed. */
function guard(tokens: readonly CST.Token[], map: TextMap): SourceProblem | null {
  const refuse = (kind: SourceProblem['kind'], message: string, fix: string, at: number): SourceProblem => ({
    kind,
    message,
    fix,
    location: map.locate(at, at),
  });
  let nodes = 0;
  let aliases = 0;
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (++nodes > MAX_NODES * 4) {
      return refuse('too-large', `The file holds more than ${MAX_NODES} values.`, 'Make it smaller.', 0);
    }
    if (depth > MAX_DEPTH) {
      return refuse('too-large', `The file nests deeper than ${MAX_DEPTH} levels.`, 'Write it flatter.', token.offset);
    }
    if (token.type === 'alias' && ++aliases > MAX_ALIASES) {
      const message = `The file uses more than ${MAX_ALIASES} aliases (\`*name\`).`;
      return refuse('too-large', message, 'Write the values out.', token.offset);
    }
    if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
      const message = `The tag \`${token.source.slice(0, 60)}\` is not part of plain YAML.`;
      return refuse('syntax', message, 'Remove the tag; only plain values are read.', token.offset);
    }
    if (token.type === 'explicit-key-ind') {
      return refuse('syntax', 'A key after `? ` is not supported.', 'Write it as `key: value`.', token.offset);
    }
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (token.type === 'document') for (const part of token.start) stack.push({ token: part, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      for (const part of item.start) stack.push({ token: part, depth });
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      for (const part of item.sep ?? []) stack.push({ token: part, depth });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
      const complex = item.key && 'items' in item.key;
      if (complex)
        return refuse('syntax', 'A list or map cannot be a key.', 'Write a text as key.', item.key?.offset ?? 0);
    }
  }
  return null;
}
