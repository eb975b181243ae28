// Reads the runs of folders in a process of its own, whose memory can be limited, and tells what it took.
import { registerHooks } from './typescript.mjs';

await registerHooks();
const { namedRuns } = await import('../../../src/load-runs.ts');
const { workingTree } = await import('../../../src/workspace/working-tree.ts');

for (const folder of process.argv.slice(2)) {
  const before = process.cpuUsage();
  const [run] = await namedRuns(workingTree(folder), '.');
  const { user, system } = process.cpuUsage(before);
  const metrics = [...run.metrics].map(([name, values]) => [name, values.map(({ value }) => value)]);
  const told = {
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    readable: run.readable,
    hours: run.durationHours?.value,
    kWh: run.energies[0]?.value,
    baseModel: run.baseModel?.value,
    accelerators: run.acceleratorCount?.value,
    metrics: metrics.slice(0, 50),
    problems: run.problems.map(({ message, location }) => `${location.file}:${location.line} ${message}`),
  };
  console.log(JSON.stringify(told));
}
