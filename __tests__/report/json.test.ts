import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UserError } from '../../src/errors.ts';
import { runGate } from '../../src/gate.ts';
import { silent } from '../../src/logger.ts';
import { errorReport, toReport } from '../../src/report/json.ts';
import { startOf } from '../../src/source/location.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/report.schema.json'), 'utf8'));
const valid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = async (root: string, ...paths: string[]) =>
  toReport(
    await runGate({
      root,
      paths,
      run: null,
      policy: null,
      preset: null,
      policyWins: false,
      failOn: null,
      baseline: 'use',
      today: '2026-06-15',
      logger: silent,
    }),
  );

/** What a reader of the file gets. */
const problems = (value: unknown) => {
  valid(JSON.parse(JSON.stringify(value)));
  return valid.errors ?? [];
};

describe('the published schema accepts', () => {
  test('a card that passes, with its impact and comparison', async () => {
    const passing = await report(ROOT, 'examples/customer-support-assistant');
    expect(passing).toMatchObject({ conclusion: 'pass', counts: { cards: 1, error: 0 } });
    expect(problems(passing)).toEqual([]);
  });

  test.each([
    ['an empty card', '{}'],
    ['a card with findings of every severity', 'model_name: a\nmodel_version: 1.10\nbiases: TBD\nlimitatons: x\n'],
  ])('%s', async (_, text) => {
    writeFileSync(join(folder, 'model-card.yaml'), text);
    writeFileSync(join(folder, 'training-run.yaml'), 'training_hours: 4\nregion: Nowhere\n');
    const failing = await report(folder);
    expect(failing.conclusion).toBe('fail');
    expect(failing.findings.length).toBeGreaterThan(0);
    expect(problems(failing)).toEqual([]);
  });

  test('no card at all, and what could not be judged', async () => {
    rmSync(join(folder, 'model-card.yaml'), { force: true });
    expect(problems(await report(folder))).toEqual([]);
    expect(problems(errorReport(new UserError('No.', 'Yes.', startOf('a.yml'))))).toEqual([]);
    expect(problems(errorReport(new UserError('No.', 'Yes.')))).toEqual([]);
  });
});

test('the schema refuses what it does not know', async () => {
  const passing = await report(ROOT, 'examples/customer-support-assistant');
  expect(problems({ ...passing, extra: 1 })).toHaveLength(1);
});

test('a secret in a title or a name is masked', async () => {
  // Put together here, so that no scanner takes this file for a leak.
  const token = ['hf', 'qWmZxLrTgVbNkPdHsJfYcKuEoAiRtYpLzX'].join('_');
  writeFileSync(
    join(folder, 'MODEL_CARD.md'),
    `# Model ${token}\n\n## Limitations (${token})\n\n- Cannot tell whales from ships\n`,
  );
  const text = JSON.stringify(await report(folder));
  expect(text).toContain('limitations');
  expect(text).not.toContain(token);
  rmSync(join(folder, 'MODEL_CARD.md'));
});
