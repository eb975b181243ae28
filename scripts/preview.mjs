// Writes the golden cards, comments and summaries as a reader sees them to preview/: as HTML and, when Chromium is
// found, as PNG. GitHub breaks lines in comments and folds nothing else than <details>, so the pages do the same.
// usage: node scripts/preview.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = join(root, '__tests__/fixtures/golden');
const out = join(root, 'preview');
const css = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');

function page(file) {
  const breaks = file.startsWith('comment');
  const body = new MarkdownIt({ html: true, breaks, linkify: true }).render(readFileSync(join(golden, file), 'utf8'));
  return `<!doctype html><meta charset="utf-8"><title>${file}</title><style>${css}
body { margin: 24px; background: #fff } .markdown-body { max-width: 860px; font-size: 14px }</style>
<article class="markdown-body">${body}</article>\n`;
}

function chromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

function screenshot(browser, html, png, height) {
  const profile = mkdtempSync(join(tmpdir(), 'preview-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--user-data-dir=${profile}`,
    `--window-size=920,${height}`,
    `--screenshot=${png}`,
  ];
  const { status, stderr } = spawnSync(browser, [...flags, pathToFileURL(html).href], { encoding: 'utf8' });
  rmSync(profile, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${browser} failed on ${html}:\n${stderr}`);
}

mkdirSync(out, { recursive: true });
const browser = chromium();
if (browser === null) console.log('No Chromium on the path: only HTML is written.');
for (const file of readdirSync(golden).filter((name) => name.endsWith('.md'))) {
  const html = join(out, file.replace(/\.md$/, '.html'));
  const text = page(file);
  writeFileSync(html, text);
  if (browser) {
    const rows = text.split(/<\/(?:tr|p|li|h\d)>/).length;
    screenshot(browser, html, html.replace(/html$/, 'png'), Math.min(4000, 150 + rows * 24));
  }
  console.log(`preview/${file.replace(/\.md$/, browser ? '.png' : '.html')}`);
}
