import { describe, expect, test } from '@jest/globals';
import { masked, secretsIn, withoutSecrets } from '../../src/source/secrets.ts';

// Put together here, so that no scanner takes this file for a leak.
const LETTERS = 'qWzRtLpKjHgFdSaMnBvCxYuIoPeTrEwQaZ';
const HUGGING_FACE = ['hf', LETTERS].join('_');
const TOKENS: readonly (readonly [kind: string, token: string])[] = [
  ['Hugging Face token', HUGGING_FACE],
  ['GitHub token', ['github', 'pat', LETTERS.slice(0, 22), `${LETTERS}${LETTERS}`.slice(3, 62)].join('_')],
  ['GitLab token', ['glpat', LETTERS.slice(0, 20)].join('-')],
  ['AWS access key', `AKIA${'QWZRTLPKJHGFDSAM'}`],
  ['OpenAI key', `${['sk', LETTERS.slice(0, 20)].join('-')}T3Blbk${'FJ'}${LETTERS.slice(5, 25)}`],
  ['Google API key', `AIza${LETTERS}k`],
  ['Slack token', ['xoxb', '1094857261', LETTERS.slice(0, 24)].join('-')],
  ['Stripe key', ['sk', 'live', LETTERS.slice(0, 24)].join('_')],
  ['npm token', ['npm', `${LETTERS}kL`].join('_')],
  ['Replicate token', ['r8', `${LETTERS}kLm`].join('_')],
  ['private key', `-----BEGIN ${'EC PRIVATE'} KEY-----`],
];

describe('secrets', () => {
  test.each(TOKENS)('%s', (kind, token) => {
    expect(secretsIn(`token="${token}", see above`)).toEqual([{ kind, index: 7, text: token }]);
    expect(withoutSecrets(`see ${token}`)).toBe(`see ${token.slice(0, 4)}… (${token.length} characters)`);
  });

  test('a GitHub token has a checksum', () => {
    const body = 'zQWzRtLpKjHgFdSaMnBvCxYuIoPeTr';
    const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
    expect(body).toHaveLength(30);
    expect(secretsIn(`ghp_${body}2fKdXo`)).toEqual([]);
    expect(secretsIn(`ghp_${body}${checksum(body, all)}`)).toHaveLength(1);
  });

  test.each([
    ['filled with one letter', `hf_${'x'.repeat(34)}`],
    ['an example', 'AKIAIOSFODNN7EXAMPLE'],
    ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['too long', `${HUGGING_FACE}abc`],
    ['inside of a word', `xhf_${LETTERS}`],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
  ])('%s is none', (_, text) => {
    expect(secretsIn(`it is ${text}.`)).toEqual([]);
  });

  test('a mask shows four characters and the length', () => {
    expect(masked(HUGGING_FACE)).toBe('hf_q… (37 characters)');
    expect(withoutSecrets(`a ${HUGGING_FACE} b ${HUGGING_FACE}`, () => '*')).toBe('a * b *');
  });
});

function checksum(body: string, alphabet: readonly string[]): string {
  let rest = crc32(body);
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = `${alphabet[rest % 62]}${digits}`;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

function crc32(text: string): number {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) crc = ((table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}
