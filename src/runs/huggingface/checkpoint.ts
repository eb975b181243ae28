/** The step of the checkpoint that a file lies in, `checkpoint-500/…`; null for one that lies in none. */
export function checkpointStep(path: string): number | null {
  const step = /(?:^|\/)checkpoint-(\d{1,15})\/[^/]*$/.exec(path)?.[1];
  return step === undefined ? null : Number(step);
}
