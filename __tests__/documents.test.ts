import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../src/policy/read.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guides = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const documents = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/rules/README.md', ...guides];

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) =>
    (title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the links of a document within the repository lead. */
function linksOf(path: string): (readonly [file: string, anchor: string])[] {
  const prose = read(path).replace(/^ *```[\s\S]*?^ *```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor = ''] = target.split('#');
    return [[file === '' ? path : join(dirname(path), file), anchor] as const];
  });
}

test.each(documents)('the links of %s lead somewhere', (path) => {
  for (const [file, anchor] of linksOf(path)) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    if (anchor && file.endsWith('.md')) expect(anchorsOf(read(file))).toContain(anchor);
  }
});

describe('the policies that the documents show', () => {
  const shown = documents.flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
      .map(([, text = '']) => text)
      .filter((text) => /^(?:extends|rules|cards|waivers):/m.test(text))
      .map((text, i) => [`${path} ${i + 1}`, text] as const),
  );

  test('are there', () => expect(shown.length).toBeGreaterThan(2));
  test.each(shown)('%s is valid', (_, text) => {
    expect(readPolicy(text, 'policy.yml').settingsFor('model-card.yaml').size).toBeGreaterThan(0);
  });
});
