// Shows the golden cards, comments, reviews and summaries as a reader sees them, light and dark, in preview/: as HTML and,
// when Chromium is found, as PNG. GitHub breaks lines in comments and folds nothing else than <details>, so the pages do
// the same. Charts are drawn when Mermaid is found: `npm install --no-save mermaid`, or its file in MERMAID_JS.
// usage: node scripts/preview.mjs [part of a name …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = join(root, '__tests__/fixtures/golden');
const out = join(root, 'preview');
const WIDTH = 920;
/** Chromium draws no taller picture. */
const TALLEST = 12000;
const THEMES = { light: { page: '#ffffff', mermaid: 'default' }, dark: { page: '#0d1117', mermaid: 'dark' } };

const css = (theme) =>
  readFileSync(join(root, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
const mermaid = process.env.MERMAID_JS ?? join(root, 'node_modules/mermaid/dist/mermaid.min.js');

function page(file, theme) {
  const breaks = /comment|review/.test(file);
  const reader = new MarkdownIt({ html: true, breaks, linkify: true });
  const code = reader.renderer.rules.fence;
  reader.renderer.rules.fence = (tokens, index, options, env, self) => {
    const { info, content } = tokens[index];
    const text = reader.utils.escapeHtml(content);
    if (info === 'mermaid' && existsSync(mermaid)) return `<pre class="mermaid">${text}</pre>\n`;
    if (info === 'suggestion') return `<div class="suggestion"><b>Suggested change</b><pre>${text}</pre></div>\n`;
    return code(tokens, index, options, env, self);
  };
  const body = reader.render(readFileSync(join(golden, file), 'utf8'));
  const { page: background, mermaid: chart } = THEMES[theme];
  const draw = existsSync(mermaid)
    ? `<script src="${pathToFileURL(mermaid).href}"></script><script>mermaid.initialize({ theme: '${chart}' })</script>`
    : '';
  return `<!doctype html><meta charset="utf-8"><title>${file}</title><style>${css(theme)}
body { margin: 24px; background: ${background} } .markdown-body { max-width: 860px; font-size: 14px }
.suggestion { border: 1px solid #8888; border-radius: 6px; margin: 8px 0; padding: 8px }
.suggestion pre { margin: 8px 0 0 !important }
.mermaid { background: none !important } .mermaid svg { max-width: 560px !important }</style>
<article class="markdown-body">${body}</article>${draw}
<script>addEventListener('load', () => setTimeout(() => {
  document.documentElement.dataset.height = document.querySelector('article').getBoundingClientRect().bottom + 24;
}, 1500))</script>\n`;
}

function chromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

function browse(browser, html, height, ...more) {
  const profile = mkdtempSync(join(tmpdir(), 'preview-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    '--virtual-time-budget=8000',
    `--user-data-dir=${profile}`,
    `--window-size=${WIDTH},${height}`,
    ...more,
  ];
  const options = { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 };
  const { status, stdout, stderr } = spawnSync(browser, [...flags, pathToFileURL(html).href], options);
  rmSync(profile, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${browser} failed on ${html}:\n${stderr}`);
  return stdout;
}

const wanted = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = chromium();
if (browser === null) console.log('No Chromium on the path: only HTML is written.');
if (!existsSync(mermaid)) console.log('Mermaid is not installed: charts are shown as their source.');
for (const file of readdirSync(golden).filter((name) => name.endsWith('.md'))) {
  if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
  for (const theme of Object.keys(THEMES)) {
    const html = join(out, file.replace(/\.md$/, `-${theme}.html`));
    writeFileSync(html, page(file, theme));
    if (browser) {
      const height = /data-height="([\d.]+)"/.exec(browse(browser, html, 1000, '--dump-dom'))?.[1] ?? 2000;
      const png = html.replace(/html$/, 'png');
      browse(browser, html, Math.min(TALLEST, Math.ceil(Number(height))), `--screenshot=${png}`);
    }
    console.log(`preview/${file.replace(/\.md$/, `-${theme}.${browser ? 'png' : 'html'}`)}`);
  }
}
