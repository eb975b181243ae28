import { isLanguageCode, LANGUAGE_CODES } from '../data/languages.ts';

/** The languages in which cards name languages; those of section titles. */
const NAMED_IN = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'id',
  'tr',
  'vi',
  'ru',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
];

/** Names that the Unicode CLDR, from which `Intl` takes its own, does not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bengali: 'bn',
  farsi: 'fa',
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  'simplified chinese': 'zh',
  'traditional chinese': 'zh',
  castilian: 'es',
  'brazilian portuguese': 'pt',
  'american english': 'en',
  'british english': 'en',
  oriya: 'or',
  burmese: 'my',
  uighur: 'ug',
  kirghiz: 'ky',
  flemish: 'nl',
  'modern greek': 'el',
  中文: 'zh',
  英文: 'en',
  日文: 'ja',
  韩文: 'ko',
  法文: 'fr',
  德文: 'de',
};

const MULTILINGUAL =
  /^(?:multi-?\s?lingual|multiple(?: languages)?|many(?: languages)?|several(?: languages)?|mehrsprachig|multilingue|multilingüe|meertalig|многоязычная|多语言|多語言|多言語|다국어)$/iu;

/** Written forms and dialects that go by the name of one language. */
const GENERAL: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', fil: 'tl', iw: 'he', in: 'id' };

/** The language of a code of the metadata (`en`, `eng`, `zh-Hant`): two letters where there are any, else null. */
export function languageCode(written: string): string | null {
  const code = (written.toLowerCase().split(/[-_]/)[0] as string).trim();
  if (code === 'multilingual' || code === 'code') return code;
  if (!isLanguageCode(code)) return null;
  // `Intl` knows that `eng` and `en` are one.
  const short = Intl.getCanonicalLocales(code)[0]?.split('-')[0] ?? code;
  return GENERAL[short] ?? short;
}

/** The languages that a text lists and nothing else, by name or code; null for each that is not known. */
export function languagesIn(text: string): (string | null)[] {
  const parts = text
    .toLowerCase()
    .replace(/\([^()]{0,60}\)|（[^（）]{0,60}）/g, ' ')
    .replace(/[.。]\s*$/, '')
    .split(/\s*[,/;&、，・·|]\s*|\s+(?:and|und|et|e|y|en|dan|ve|и|和|및)\s+|和|と/u)
    .map((part) => part.replace(/^(?:the|only|mainly|primarily)\s+|\s+(?:only|language)$/g, '').trim())
    .filter((part) => part !== '');
  return [...new Set(parts.map(languageNamed))];
}

function languageNamed(part: string): string | null {
  if (MULTILINGUAL.test(part)) return 'multilingual';
  return languageNames().get(part) ?? (/^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(part) ? languageCode(part) : null);
}

let names: Map<string, string> | undefined;

/** Names of languages, in small letters; built when a card first names one. */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  names = new Map(Object.entries(OTHER_NAMES));
  for (const locale of NAMED_IN) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of LANGUAGE_CODES) {
      const name = display.of(code)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, GENERAL[code] ?? code);
    }
  }
  return names;
}
