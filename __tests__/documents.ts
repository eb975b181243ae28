import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** Every document that somebody writes. */
export const documents: readonly string[] = [
  ...[
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'bench/README.md',
    'src/impact/catalogue/README.md',
  ],
  ...below('docs').filter((path) => !path.startsWith('docs/rules/') && path !== 'docs/presets.md'),
];

/** Documents that are made from the code alone. */
export const generated: readonly string[] = ['docs/presets.md', ...below('docs/rules')];

/** A fenced block of a document. */
export interface Block {
  /** Document and line, for messages. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const FENCE = /^(?:> ?)?( *)```(\w*)\n([\s\S]*?)^(?:> ?)?\1```$/gm;

/** The fenced blocks of a document, without the indentation that all of their lines have. */
export function blocksOf(path: string): Block[] {
  const text = read(path);
  return [...text.matchAll(FENCE)].map(({ index, 2: language = '', 3: body = '' }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    language,
    text: body.replaceAll(new RegExp(`^ {${least(body)}}`, 'gm'), ''),
  }));
}

function least(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Math.min(...lines.map((line) => line.search(/\S/)));
}

/** A document without its fenced blocks. */
export function proseOf(path: string): string {
  return read(path).replace(FENCE, '');
}

/** What stands in code marks in the prose of a document, with document and line. */
export function codeOf(path: string): { readonly place: string; readonly text: string }[] {
  // Blocks become empty lines, so that lines keep their numbers.
  const prose = read(path).replace(FENCE, (block) => block.replace(/[^\n]/g, ''));
  return [...prose.matchAll(/(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)/g)].map(({ index, 1: text = '' }) => ({
    place: `${path}:${prose.slice(0, index).split('\n').length}`,
    text: text.replace(/\s+/g, ' ').trim(),
  }));
}
