/** A text from a file in a sentence: it may be of any length and over several lines. */
export function clip(text: string): string {
  const start = text.slice(0, 200).replace(/\s+/g, ' ');
  const points = [...start];
  return points.length > 60 || text.length > 200 ? `${points.slice(0, 60).join('')}…` : start;
}

/** A figure in a sentence, with four significant digits. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** Sentences as one text; null for none. */
export function sentences(...parts: readonly (string | null | false)[]): string | null {
  return parts.filter(Boolean).join(' ') || null;
}
