// Builds dist/: tsc to lib/, then one ncc run over a single entry whose parts load lazily, then the two thin entries.
// usage: node scripts/build.mjs [output folder, default dist]
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const run = (script, ...args) => {
  const command = [join(root, 'node_modules', script), ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (status === 0) return;
  process.stderr.write(stdout);
  process.exit(status ?? 1);
};

rmSync(join(root, 'lib'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
rmSync(out, { recursive: true, force: true });
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '--out', out, '--license', 'licenses.txt', '--quiet');
// Node keeps what it compiled for the next start of the command; the variable NODE_DISABLE_COMPILE_CACHE turns that off.
writeFileSync(
  join(out, 'cli.js'),
  `#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { cli } = await import('./index.js');
await cli();
`,
);
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(join(out, 'action.js'), "import { action } from './index.js';\n\nawait action();\n");
