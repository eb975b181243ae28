import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the files of one execution are. */
export interface OutputFiles {
  /** Path of the JSON report. */
  readonly report: string;
  /** Path of the folder with the rendered cards; each keeps its place in the tree and adds `.md` to its name. */
  readonly renderedCards: string;
}

/**
 * Writes the JSON report and the rendered cards into a new folder of their own.
 *
 * @param parent an existing folder, such as the runner's temporary one
 * @param cards Markdown by the path of the card, `/`-separated; `..` and absolute paths stay inside the folder
 */
export function writeOutputFiles(parent: string, report: object, cards: ReadonlyMap<string, string>): OutputFiles {
  const folder = mkdtempSync(join(parent, 'model-card-gate-'));
  const files = { report: join(folder, 'report.json'), renderedCards: join(folder, 'cards') };
  writeFileSync(files.report, `${JSON.stringify(report, null, 2)}\n`);
  mkdirSync(files.renderedCards);
  for (const [path, markdown] of cards) {
    const file = join(files.renderedCards, ...confined(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown);
  }
  return files;
}

function confined(path: string): string[] {
  const names = `${path}.md`.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
  return names.map((name) => (name === '..' ? '_' : name.replace(/[\0:]/g, '_')));
}
