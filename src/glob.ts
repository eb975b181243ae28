import picomatch from 'picomatch';

/** A pattern over paths that are relative and `/`-separated. */
export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether it names files (`…/*.yaml`), so that what it matches is a card; others only say where to look. */
  readonly namesFiles: boolean;
}

/** Longer patterns are refused by the matcher. */
const MAX_PATTERN = 1000;

/** @returns null for a pattern that can match nothing: an empty one, or one beyond any sensible length */
export function glob(pattern: string): Glob | null {
  const cleaned = pattern.replace(/^(?:\.\/+)+/, '');
  if (cleaned === '' || cleaned === '.' || cleaned.length > MAX_PATTERN) return null;
  const matcher = picomatch(cleaned, { dot: true });
  // The matcher takes a second argument, so it must not be handed to `filter` or `some` as it is.
  return { matches: (path) => matcher(path), namesFiles: /\.(?:ya?ml|json|md)$/i.test(cleaned) };
}
