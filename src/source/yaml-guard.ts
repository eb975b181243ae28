import type { CST } from 'yaml';
import { MAX_ALIASES, MAX_DEPTH, MAX_NODES, type SourceProblem } from './problem.ts';
import type { TextMap } from './text.ts';

const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map', '!']);

/** Walks the concrete syntax tree without recursion and refuses what must not be composed. */
export function guard(tokens: readonly CST.Token[], map: TextMap): SourceProblem | null {
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
