import { FORMATS, HINT, looksRandom } from './secret-formats.ts';

/** A token, key or password that gives access to something. */
export interface Secret {
  /** What it is, such as "GitHub token". */
  readonly kind: string;
  readonly index: number;
  readonly text: string;
}

/** The secrets in a text, in its order. Where two formats fit, the more exact one, which stands first, holds. */
export function secretsIn(text: string): Secret[] {
  if (!HINT.test(text)) return [];
  const found: Secret[] = [];
  for (const { kind, pattern, holds = looksRandom } of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      const [all, part] = match;
      const secret = part ?? all;
      if (!holds(secret, match)) continue;
      const index = match.index + (part === undefined ? 0 : all.lastIndexOf(part));
      const end = index + secret.length;
      if (!found.some((other) => other.index < end && index < other.index + other.text.length))
        found.push({ kind, index, text: secret });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A secret as it may be shown: its first characters, at most four and a quarter of it, and how long it is. */
export function masked(secret: string): string {
  return `${opening(secret)}… (${secret.length} characters)`;
}

/** A secret covered character by character, so that what follows it stays in its place. */
export function covered(secret: string): string {
  const shown = opening(secret);
  return shown + secret.slice(shown.length).replace(/[^\n]/g, '•');
}

function opening(secret: string): string {
  return secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
}

/** A text in which every secret is masked. */
export function withoutSecrets(text: string, mask: (secret: string) => string = masked): string {
  let shown = '';
  let from = 0;
  for (const { index, text: secret } of secretsIn(text)) {
    shown += text.slice(from, index) + mask(secret);
    from = index + secret.length;
  }
  return shown + text.slice(from);
}

/** A value in which every secret is masked, those too that only its name tells, as in `wandb_api_key: …`. */
export function valueWithoutSecrets(name: string, value: string): string {
  const lead = `${name}: `;
  const both = withoutSecrets(lead + value);
  return both.startsWith(lead) ? both.slice(lead.length) : withoutSecrets(value);
}
