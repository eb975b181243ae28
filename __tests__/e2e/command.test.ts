import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plant } from '../trees.ts';
import { describeOnNode24, node24 } from './fake-github/node24.ts';
import { ACTION } from './fake-github/world.ts';

// A workflow may run the command as well, and what it prints is then read by the runner.
describeOnNode24('what the command prints of a hostile card', () => {
  const name = '##[add-mask]a \\e[2J\\e]0;b\\a\\u202e\\n::error::c \\u009b31m';
  let folder: string;
  beforeAll(() => {
    ({ folder } = plant(`@ model-card.yaml + complete/model-card.yaml\nmodel_name: "${name}"\nrecommendations: []\n`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = (format: string) =>
    spawnSync(node24 ?? '', [join(ACTION, 'dist/cli.js'), 'check', '--format', format], {
      cwd: folder,
      env: { ...process.env, GITHUB_ACTIONS: 'true' },
      encoding: 'utf8',
    });

  test.each(['text', 'json', 'sarif', 'github'])('as %s neither commands a runner nor a terminal', (format) => {
    const { stdout, status } = check(format);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/##\[/);
    expect(stdout).not.toMatch(/^\s*::(?!error |warning |notice |group::|endgroup::)/m);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  test('is the same JSON all the same', () => {
    expect(JSON.parse(check('json').stdout).cards[0].name).toContain('##[add-mask]a');
  });
});
