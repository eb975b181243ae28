/**
 * Milliseconds of processor time that this process has taken so far. What others do on the machine does not count, so a
 * bound far above the ordinary tells a quadratic algorithm from a linear one, and nothing else.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
