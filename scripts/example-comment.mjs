// The comment of the README: what a pull request is told that leaves four of the example's limitations.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CARD = 'models/support/model-card.yaml';

/**
 * The comment up to the comparison of hardware, as a quotation.
 *
 * @param root the repository
 * @param load imports a compiled module
 */
export async function exampleComment(root, load) {
  const [{ runGate }, { renderComment }] = await Promise.all([load('gate.js'), load('report/comment.js')]);
  const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-'));
  try {
    cpSync(join(root, 'examples/customer-support-assistant'), join(folder, 'models/support'), { recursive: true });
    const card = readFileSync(join(folder, CARD), 'utf8');
    const fewer = card.replace(/^(?:knowledge|behavioral)_limitations:\n(?: {2}- .*\n)+/gm, '');
    writeFileSync(join(folder, CARD), fewer);
    const silent = () => undefined;
    const verdict = await runGate({
      root: folder,
      paths: [],
      run: null,
      policy: null,
      preset: null,
      policyWins: false,
      failOn: null,
      baseline: 'ignore',
      today: '2026-01-01',
      logger: { debug: silent, info: silent, warning: silent },
    });
    const links = {
      blob: (_, line) => `examples/customer-support-assistant/model-card.yaml#L${line}`,
      rule: (id) => `docs/rules/${id}.md`,
    };
    const [shown] = renderComment(verdict, { marker: 'readme', links }).split(/\n\n(?=\*\*|<details>|```)/);
    const lines = shown
      .replace(/^<!--.*-->\n/, '')
      .trimEnd()
      .split('\n');
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
