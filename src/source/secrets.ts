/** A token or key that gives access to something. */
export interface Secret {
  /** Whose it is, such as "GitHub token". */
  readonly kind: string;
  readonly index: number;
  readonly text: string;
}

interface Format {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Tells a token from something that only looks like one. */
  readonly holds?: (text: string) => boolean;
}

/** Well-known formats, as their makers document them for scanners. Each starts with letters of its own. */
const FORMATS: readonly Format[] = [
  { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, holds: hasGitHubChecksum },
  { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g },
  { kind: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g },
  { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g },
  { kind: 'OpenAI key', pattern: /\bsk-[A-Za-z0-9_-]{16,100}T3BlbkFJ[A-Za-z0-9_-]{16,100}/g },
  { kind: 'Anthropic key', pattern: /\bsk-ant-(?:api|admin)\d\d-[A-Za-z0-9_-]{80,120}/g },
  { kind: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'Slack token', pattern: /\bxox[abprs]-\d{8,14}-[A-Za-z0-9-]{20,120}/g },
  { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,99}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: 'PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,200}/g },
  { kind: 'Replicate token', pattern: /\br8_[A-Za-z0-9]{37}(?![A-Za-z0-9])/g },
  { kind: 'private key', pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/g, holds: () => true },
];

/** Cheap: most texts hold none of the beginnings. */
const HINT = /gh[pousr]_|github_pat_|hf_|glpat-|AKIA|ASIA|sk-|AIza|xox[abprs]-|k_live_|npm_|pypi-|r8_|PRIVATE KEY/;

/** The secrets in a text, in its order. */
export function secretsIn(text: string): Secret[] {
  if (!HINT.test(text)) return [];
  const found: Secret[] = [];
  for (const { kind, pattern, holds = looksRandom } of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      const [token] = match;
      if (
        holds(token) &&
        !found.some((other) => other.index <= match.index && match.index < other.index + other.text.length)
      )
        found.push({ kind, index: match.index, text: token });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A secret as it may be shown: its first four characters and how long it is. */
export function masked(secret: string): string {
  return `${secret.slice(0, 4)}… (${secret.length} characters)`;
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

/** Not `hf_xxxxxxxx…`, nor `AKIAIOSFODNN7EXAMPLE`, nor the alphabet. */
function looksRandom(token: string): boolean {
  const body = token.slice(3);
  if (/example|your|token|secret|placeholder|xxxx|abcdef|123456/i.test(body)) return false;
  return new Set(body).size >= Math.min(12, body.length / 2);
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The last six characters of a GitHub token are the CRC-32 of the thirty before, in base 62. */
function hasGitHubChecksum(token: string): boolean {
  let rest = crc32(token.slice(4, -6));
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = (BASE62[rest % 62] as string) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits === token.slice(-6);
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
