/** How a kind of token or key looks. */
export interface Format {
  readonly kind: string;
  /** Its first group, or all of it where there is none, is the secret. */
  readonly pattern: RegExp;
  /** Tells a secret from something that only looks like one. */
  readonly holds?: (text: string, match: RegExpExecArray) => boolean;
}

/** Well-known formats, as their makers document them for scanners. Each has letters of its own. */
export const FORMATS: readonly Format[] = [
  { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, holds: hasGitHubChecksum },
  { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g },
  { kind: 'Hugging Face token', pattern: /\b(?:hf|api_org)_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g },
  { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g },
  { kind: 'OpenAI key', pattern: /\bsk-[A-Za-z0-9_-]{16,100}T3BlbkFJ[A-Za-z0-9_-]{16,100}/g },
  { kind: 'Anthropic key', pattern: /\bsk-ant-(?:api|admin)\d\d-[A-Za-z0-9_-]{80,120}/g },
  { kind: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'Google client secret', pattern: /\bGOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g },
  { kind: 'Google access token', pattern: /\bya29\.[A-Za-z0-9_-]{30,400}/g },
  { kind: 'Azure client secret', pattern: /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g },
  { kind: 'Azure account key', pattern: /\bAccountKey=([A-Za-z0-9+/]{86}==)/g },
  { kind: 'Slack token', pattern: /\bxox[abprs]-\d{8,14}-[A-Za-z0-9-]{20,120}/g },
  { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g },
  { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,99}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: 'PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,200}/g },
  { kind: 'Replicate token', pattern: /\br8_[A-Za-z0-9]{37}(?![A-Za-z0-9])/g },
  // RFC 7519: two JSON objects in base64url, each of which starts with `{"`, and a signature.
  { kind: 'JSON web token', pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,2000}/g, holds: isNoProof },
  {
    kind: 'private key',
    // With its lines, where it has them: RFC 7468.
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----(?:(?:\s|\\n|\\r)[\sA-Za-z0-9+/=:,\\-]{0,8000}?-----END (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----)?/g,
    holds: () => true,
  },
  {
    kind: 'password in an address',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`<>]{0,60}:([^\s:/@"'`<>]{6,100})@[\w.-]{1,100}/gi,
    holds: (text, [all]) => !isPlaceholder(text) && !isLocalOrExample(all),
  },
  {
    kind: 'key',
    pattern:
      /\bwandb(?:\s{1,2}login\s{1,2}(?:--relogin\s{1,2})?|\.login\(\s{0,2}(?:key\s{0,2}=\s{0,2})?["'])([0-9a-f]{40})\b/g,
  },
  { kind: 'token', pattern: /\bbearer\s{1,2}([A-Za-z0-9_.~+/-]{20,500}={0,2})/gi, holds: isRandom },
  {
    kind: 'key',
    pattern:
      /(?:(?:api|access|account|auth|client|encryption|master|private|secret|service|signing|storage|subscription)[_-]?key|secret|(?<!verify)token|credentials?)["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3}["'`]?([A-Za-z0-9_.~+/=-]{16,500})/gi,
    holds: isRandom,
  },
  {
    kind: 'key',
    pattern: /--(?:api-?key|token|secret|access-key)[ =]["']?([A-Za-z0-9_.~+/=-]{16,500})/gi,
    holds: isRandom,
  },
  {
    kind: 'password',
    // What is said of a password in a sentence goes on behind it.
    pattern:
      /(?:passw(?:or)?d|passwort|passphrase|\bpwd|_pwd)["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3}["'`]?([^\s"'`,;()<>]{8,100})(?=["'`,;)]|\s{0,20}$|\s{1,4}[#\\])/gim,
    holds: isPassword,
  },
  { kind: 'password', pattern: /--password[ =]["']?([^\s"'`,;()<>]{8,100})/gi, holds: isPassword },
];

/** Cheap: most texts hold none of these. */
export const HINT =
  /gh[pousr]_|github_pat_|hf_|api_org_|glpat-|AKIA|ASIA|sk-|AIza|GOCSPX-|ya29\.|Q~|xox[abprs]-|SG\.|k_live_|npm_|pypi-|r8_|eyJ|:\/\/[^\s/@]{1,120}@|wandb|bearer|[_-]?key|secret|token|credential|passw|passphrase|pwd/i;

/** What people write where a secret belongs. */
const PLACEHOLDER =
  /example|your|token|secret|passw|passphrase|placeholder|change|replace|insert|redact|hidden|dummy|fake|sample|xxx|(.)\1{5}|\*\*|\.\.\.|…|•|todo|abcdef|12345|[{}<>[\]$%()]/i;

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || new Set(text).size < 4;
}

/** Whether letters and digits follow one another as in what a machine made up, in one run of at least 16. */
function isRandom(text: string): boolean {
  if (isPlaceholder(text)) return false;
  return (text.match(/[A-Za-z0-9]{16,}/g) ?? text.match(/[A-Za-z0-9+/]{32,}/g) ?? []).some((run) => {
    const digits = run.replace(/\D/g, '').length;
    const changes = Array.from(run).filter((c, i) => i > 0 && kindOf(c) !== kindOf(run[i - 1] as string)).length;
    const isNumber = /^\d+$/.test(run);
    return !isNumber && digits >= 2 && changes >= run.length / 5 && new Set(run).size >= Math.min(10, run.length / 2);
  });
}

/** Letters with digits or marks, and not a word, a path, a version or a name of code. */
function isPassword(text: string): boolean {
  if (isPlaceholder(text) || /:\/\/|^[\w-]+(?:[./][\w-]+)+$|^[a-z_]+\d?$|^[A-Z_]+$/.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  const changes = Array.from(text).filter((c, i) => i > 0 && kindOf(c) !== kindOf(text[i - 1] as string)).length;
  return (kinds >= 3 || (kinds === 2 && /\d/.test(text))) && changes >= 3 && new Set(text).size >= 6;
}

function kindOf(char: string): number {
  return /\d/.test(char) ? 0 : /[a-z]/.test(char) ? 1 : /[A-Z]/.test(char) ? 2 : 3;
}

/** The Hugging Face Hub signs results in the metadata: `verifyToken` is there for everyone to see and opens nothing. */
function isNoProof(token: string, { input, index }: RegExpExecArray): boolean {
  return (
    looksRandom(token) && !/verifyToken["']?\s{0,5}:\s{0,20}["']?$/.test(input.slice(Math.max(0, index - 45), index))
  );
}

/** A machine of one's own, or a name that RFC 2606 keeps for examples; or a user whose password is the name. */
function isLocalOrExample(address: string): boolean {
  const [, user = '', secret = '', host = ''] = /:\/\/([^:]*):([^@]*)@(.*)$/.exec(address) ?? [];
  return (
    user.toLowerCase() === secret.toLowerCase() ||
    /^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$)|(?:^|\.)example(?:\.|$)|\.(?:test|invalid|localhost)$/i.test(host)
  );
}

/** Not `hf_xxxxxxxx…`, nor `AKIAIOSFODNN7EXAMPLE`, nor the alphabet. */
export function looksRandom(token: string): boolean {
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
