/** A pure function of a text that remembers its last answers: one text is asked about for each section it stands in. */
export function remembering<T>(answer: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = answer(text);
    known.set(text, result);
    return result;
  };
}
