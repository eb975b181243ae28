import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { linesOf, placeIn } from './text/prose.ts';

export const hiddenCharacter = cardRule({
  id: 'hidden-character',
  title: 'The text holds no hidden characters',
  why: 'Characters that nobody sees can turn the order of a text around, or carry words that only machines read.',
  fix: 'Remove them; an editor that shows invisible characters helps.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    let spaces = 0;
    for (const line of linesOf(card)) {
      const found = hiddenIn(line.text);
      const [first] = found;
      if (!first) continue;
      const codes = [...new Set(found.map(({ code }) => codePoint(code)))];
      const what = found.length === 1 ? 'a hidden character' : `${found.length} hidden characters`;
      const harmless = found.every(({ code }) => SPACES.has(code));
      // Pasted text holds many of them; the first few show where.
      if (harmless && ++spaces > MAX_SPACES) continue;
      yield {
        message: `The line holds ${what}: ${codes.slice(0, 4).join(', ')}${codes.length > 4 ? ' …' : ''}.`,
        location: placeIn(card, line, first.at, first.length),
        ...(harmless && {
          atMost: 'note' as const,
          why: 'Spaces without width come with pasted text; words that hold them are not found by a search.',
        }),
      };
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Recommendations

- Ask the &#x202E;draoB&#x202C; of the harbour`,
    },
    good: {
      of: 'markdown',
      text: `## Recommendations

- Ask the Board of the harbour 👩\u200D🔬`,
    },
  },
});

/** Lines with mere spaces that are reported. */
const MAX_SPACES = 3;

/** Without width, and pasted more often than planted. */
const SPACES: ReadonlySet<number> = new Set([0x200b, 0x2060, 0xfeff, 0xad, 0x200c, 0x200d]);

const NAMES: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of isolate',
  65279: 'byte order mark',
};

/**
 * Control characters, directions, spaces without width, tags, and runs of variation selectors; directions also as HTML
 * entities.
 */
const SUSPECTS =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]{3,}|&#(?:x20(?:2[a-e]|6[6-9])|823[4-8]|829[4-7]);/giu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

interface Hidden {
  readonly code: number;
  readonly at: number;
  readonly length: number;
}

function hiddenIn(line: string): Hidden[] {
  const found: Hidden[] = [];
  for (const match of line.matchAll(SUSPECTS)) {
    const [text] = match;
    const code = text.startsWith('&') ? entityCode(text) : (text.codePointAt(0) as number);
    if (!isAtHome(code, line, match.index)) found.push({ code, at: match.index, length: text.length });
  }
  return found;
}

/** Whether a character stands where it has a purpose. */
function isAtHome(code: number, line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 2), at);
  const after = line.slice(at + 1, at + 3);
  // Between ASCII letters joiners join nothing; in emoji and in other scripts they do.
  if (code === 0x200c || code === 0x200d) return !(/[\w]$/.test(before) && /^[\w]/.test(after));
  if (code === 0xfeff) return at === 0;
  // Scripts without spaces mark where a line may break.
  if (code === 0x200b) return /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u.test(before + after);
  // Text from right to left needs isolates and embeddings, never an override.
  if ((code >= 0x2066 && code <= 0x2069) || (code >= 0x202a && code <= 0x202c))
    return RIGHT_TO_LEFT.test(line) && !/[\u202d\u202e]/.test(line);
  if (code >= 0xe0020 && code <= 0xe007f) return isFlag(line, at);
  return code === 0x115f || code === 0x1160 ? /[\u1100-\u11ff]/.test(before + after) : false;
}

/** The flags of England, Scotland and Wales are a black flag, up to six tags and an end. */
function isFlag(line: string, at: number): boolean {
  const start = line.lastIndexOf('\u{1f3f4}', at);
  return start >= 0 && at - start <= 14 && /^[\u{e0020}-\u{e007f}]*$/u.test(line.slice(start + 2, at));
}

function entityCode(entity: string): number {
  const digits = entity.slice(2, -1);
  return /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
}

function codePoint(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return NAMES[code] ? `U+${hex} (${NAMES[code]})` : `U+${hex}`;
}
