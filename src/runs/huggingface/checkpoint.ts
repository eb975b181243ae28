const CHECKPOINT = /(?:^|\/)(?:checkpoint-(\d{1,15})|last-checkpoint)$/;

/** The folder of the training that a folder belongs to: a checkpoint is a step of the one whose results lie beside it. */
export function trainingFolder(folder: string): string {
  return folder.replace(CHECKPOINT, '');
}

/** The step of the checkpoint that a file lies in, `checkpoint-500/…`; null for one that lies in none. */
export function checkpointStep(path: string): number | null {
  const step = CHECKPOINT.exec(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  // `last-checkpoint` is where the Trainer pushes its newest one.
  return step === null ? null : Number(step[1] ?? Number.MAX_SAFE_INTEGER);
}
