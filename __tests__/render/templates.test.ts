import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/render/template.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the generator on a copy of what it reads and writes. */
function generate(change: (folder: string) => void): { status: number | null; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    for (const part of ['templates', 'scripts', 'src/render'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    change(folder);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('npm run generate -- --check', () => {
  test('passes on what is committed', () => {
    expect(generate(() => {})).toEqual({ status: 0, stderr: '' });
  });

  test('names the file that is out of date', () => {
    const { status, stderr } = generate((folder) => writeFileSync(join(folder, 'templates/card.hbs'), 'other'));
    expect(status).toBe(1);
    expect(stderr).toContain('src/render/templates.generated.ts is out of date');
  });

  test.each(['{{name}}', '{{{name}}}', '{{cell}}', '{{lookup this name}}', '{{#if x}}{{this}}{{/if}}', '{{> other}}'])(
    'refuses %s',
    (source) => {
      const { status, stderr } = generate((folder) => writeFileSync(join(folder, 'templates/card.hbs'), source));
      expect(status).toBe(1);
      expect(stderr).toContain('templates/card.hbs:1:');
    },
  );
});

test('a template does not print what is no text', () => {
  expect(() => render('card', { model_name: 7 }, 'file')).toThrow(TypeError);
  expect(() => render('impact', {}, 'file')).toThrow(TypeError);
});
