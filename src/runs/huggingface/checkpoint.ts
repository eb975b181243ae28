/**
 * The step of the checkpoint that a file lies in, `checkpoint-500/…`; null for one that lies in none. What the Trainer
 * pushes as `last-checkpoint` is the newest.
 */
export function checkpointStep(path: string): number | null {
  const step = /(?:^|\/)(?:checkpoint-(\d{1,15})|last-checkpoint)\/[^/]*$/.exec(path);
  return step === null ? null : Number(step[1] ?? Number.MAX_SAFE_INTEGER);
}
