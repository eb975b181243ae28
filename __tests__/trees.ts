import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a rule must be broken. */
export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** One file of a tree, or a folder that is copied. */
interface Part {
  readonly path: string;
  readonly text: string;
  /** Copied from here, or laid over this. */
  readonly source: string | null;
  readonly how: '=' | '+' | null;
  /** The rest of the header, where an expectation for the first line may stand. */
  readonly note: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES: Readonly<Record<string, string>> = {
  complete: join(root, '__tests__/rules/complete'),
  'complete-markdown': join(root, '__tests__/rules/complete-markdown'),
  example: join(root, 'examples/customer-support-assistant'),
};

/** A file that several fixtures start from, such as `complete/model-card.yaml`. */
export function sourcePath(name: string): string {
  const [folder = '', ...rest] = name.split('/');
  const known = SOURCES[folder];
  if (!known) throw new Error(`There is no fixture ${name}; known are ${Object.keys(SOURCES).join(', ')}.`);
  return join(known, ...rest);
}

export function sourceText(name: string): string {
  return readFileSync(sourcePath(name), 'utf8');
}

/**
 * Writes a tree of files into a new temporary folder. A line `@ path` starts a file, whose text follows;
 * `@ path = complete/model-card.yaml` copies a file or folder, `@ path + complete/model-card.yaml` replaces its
 * top-level fields by those that follow; `@ path (absent)` names a file that is not there, for an expectation.
 *
 * @returns the folder and what the tree expects, see `expectationsIn`
 */
export function plant(tree: string): { folder: string; expected: Expectation[] } {
  const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-'));
  const expected: Expectation[] = [];
  for (const { path, text, source, how, note } of partsOf(tree)) {
    const target = join(folder, path);
    expected.push(...expectationsIn(note, path));
    if (note.includes('(absent)')) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (source !== null && how === '=') {
      cpSync(sourcePath(source), target, { recursive: true });
      continue;
    }
    const whole =
      source === null
        ? text
        : path.endsWith('.md')
          ? layOverMarkdown(sourceText(source), text)
          : layOver(sourceText(source), text);
    expected.push(...expectationsIn(whole, path));
    // JSON has no comments, so the expectations are taken out of it.
    writeFileSync(target, path.endsWith('.json') ? whole.replace(/ *\/\/ expect: .*$/gm, '') : whole);
  }
  return { folder, expected };
}

function partsOf(tree: string): Part[] {
  const parts: Part[] = [];
  for (const chunk of tree.split(/^@ /m).slice(1)) {
    const end = chunk.indexOf('\n');
    const header = end < 0 ? chunk : chunk.slice(0, end);
    const text = end < 0 ? '' : chunk.slice(end + 1);
    const [, path = '', how, source, note = ''] = /^(.+?)(?: ([=+]) (\S+))?( \(absent\).*| # .*)?$/.exec(header) ?? [];
    parts.push({ path, text, source: source ?? null, how: (how as '=' | '+') ?? null, note });
  }
  return parts;
}

/** The comments `# expect: rule-id, rule-id` (`// expect:` in JSON, `<!-- expect: rule-id -->` in Markdown), each with its line. */
export function expectationsIn(text: string, file: string): Expectation[] {
  return text.split('\n').flatMap((line, i) => {
    const rules = /(?:#|\/\/|<!--) expect: ([a-z-]+?(?:, [a-z-]+?)*)(?: -->)?\s*$/.exec(line)?.[1];
    return rules ? rules.split(', ').map((rule) => ({ file, line: i + 1, rule })) : [];
  });
}

/**
 * A text in which the top-level fields of `top` stand in place of those of `base`; new ones come last. A line
 * `# without: field, field` takes fields away.
 */
export function layOver(base: string, top: string): string {
  const over = blocksOf(top);
  const without = /^# without: (.*)$/m.exec(top)?.[1]?.split(', ') ?? [];
  const replaced = new Set<string>();
  const result: string[] = [];
  for (const { key, text } of blocksOf(base)) {
    if (without.includes(key) || replaced.has(key)) continue;
    const own = over.filter((block) => block.key === key);
    replaced.add(key);
    result.push(own.length > 0 ? own.map((block) => block.text).join('') : text);
  }
  return [...result, ...over.filter(({ key }) => !replaced.has(key)).map(({ text }) => text)].join('');
}

/**
 * A Markdown card in which the metadata of `over` is laid over that of `base`, and the sections of `over` stand in place of
 * those with the same heading; new ones come last.
 */
export function layOverMarkdown(base: string, over: string): string {
  const [metadata, body] = splitCard(base);
  const [otherMetadata, otherBody] = splitCard(over);
  const sections = sectionsOf(body);
  const others = sectionsOf(otherBody);
  const kept = sections.map((section) => others.find((other) => titleOf(other) === titleOf(section)) ?? section);
  const added = others.filter((other) => !kept.includes(other));
  return `---\n${layOver(metadata, otherMetadata)}---\n${[...kept, ...added].join('')}`;
}

function splitCard(text: string): [metadata: string, body: string] {
  const [, metadata = '', body = text] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return [metadata, body];
}

/** What stands above the first heading of the second level, and each such heading with its text. */
function sectionsOf(body: string): string[] {
  return body
    .replace(/\n*$/, '\n\n')
    .split(/^(?=## )/m)
    .filter((part) => part.trim() !== '');
}

function titleOf(section: string): string {
  return section.split('\n', 1)[0]?.replace(/ *<!--.*/, '') ?? '';
}

/** The top-level fields of a YAML text with all their lines. What stands above the first one is left out. */
function blocksOf(text: string): { key: string; text: string }[] {
  const blocks: { key: string; text: string }[] = [];
  for (const line of text.replace(/\n?$/, '\n').match(/.*\n/g) ?? []) {
    const key = /^"?([A-Za-z_][\w-]*)"?\s*:/.exec(line)?.[1];
    if (key !== undefined) blocks.push({ key, text: line });
    else if (blocks.length > 0) (blocks.at(-1) as { text: string }).text += line;
  }
  return blocks;
}
