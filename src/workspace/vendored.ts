/** Folders of other people's files; cards in them belong to someone else. */
export const VENDORED: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'site-packages',
  'venv',
  '.venv',
  '__pycache__',
  '.git',
  '.hg',
  '.svn',
  '.tox',
  '.cache',
]);

export function isVendored(path: string): boolean {
  return path.split('/').some((part) => VENDORED.has(part));
}
