import { Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node, Parser, type YAMLError } from 'yaml';
import type { Data, Entry } from './data.ts';
import { duplicateKey } from './json.ts';
import type { Location } from './location.ts';
import { MAX_NODES, MAX_PROBLEMS, type Reading, type SourceProblem } from './problem.ts';
import { TextMap } from './text.ts';
import { guard } from './yaml-guard.ts';
import { syntaxProblems } from './yaml-syntax.ts';

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
    return { data: null, problems: syntaxProblems(errors, map) };
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
