/** Folders in which trainings are told to leave what they make, such as the Trainer's `output_dir` and `logging_dir`. */
const OUTPUT =
  /^(?:outputs?|out|results?|logs?|runs?|checkpoints?|artifacts?|emissions|metrics|train(?:ing|ed)?|(?:train(?:ing)?|model)[-_](?:outputs?|results?|logs?)|output[-_]dir)$/i;

export function isOutputFolder(name: string): boolean {
  return OUTPUT.test(name);
}

/** The folder that a training's output folder stands in, else the folder itself. */
export function projectFolder(folder: string): string {
  const cut = folder.lastIndexOf('/');
  return isOutputFolder(folder.slice(cut + 1)) ? folder.slice(0, Math.max(cut, 0)) : folder;
}
