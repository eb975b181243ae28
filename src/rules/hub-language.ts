import { type Data, describe } from '../source/data.ts';
import { isLanguageCode, LANGUAGE_CODES } from './data/languages.ts';
import { hubMetadata, listOf, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';

/** Besides languages the Hub takes these. */
const OTHERS = ['code', 'multilingual'];
/** A language with script, region or variant, such as `pt-BR` or `zh-Hans`. */
const TAGGED = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})+$/i;

export const hubLanguage = cardRule({
  id: 'hub-language',
  title: 'Languages are written as codes',
  why: 'The Hub refuses a card whose languages it does not know, and people filter models by them.',
  fix: 'Write ISO 639 codes such as `en` or `gsw`, or `code` or `multilingual`.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const entry = hubMetadata(card)?.entries.get('language');
    if (!entry) return;
    for (const value of listOf(entry.value)) {
      const location = value === entry.value ? placeOf(entry) : value.location;
      const found = problemOf(value);
      if (found) yield { location, ...found };
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
language: English
---`,
    },
    good: {
      of: 'markdown',
      text: `---
language: [en, gsw, "no"]
---`,
    },
  },
});

function problemOf(value: Data): Omit<Violation, 'location'> | null {
  const code = textOf(value);
  if (value.kind !== 'scalar' || code === '') {
    return { message: `A language must be a code, but is ${describe(value)}.` };
  }
  if (typeof value.value === 'boolean') {
    return { message: `A language must be a code, but ${code} without quotes is a truth value.` };
  }
  if (code === 'no' && !value.quoted) {
    return {
      message: 'The language `no`, Norwegian, stands without quotes, so Python tools read it as `false`.',
      why: 'They follow YAML 1.1, where `no` is a truth value, and see no language here.',
      fix: 'Write `"no"` in quotes.',
      suggestion: '"no"',
      atMost: 'note',
    };
  }
  if (isLanguageCode(code) || OTHERS.includes(code)) return null;
  const tagged = TAGGED.exec(code)?.[1];
  if (tagged && isLanguageCode(tagged.toLowerCase())) {
    return {
      message: `The language ${quote(code)} names more than a language.`,
      why: 'The Hub documents plain ISO 639 codes only and may not file the model under such a language.',
      fix: `Write \`${tagged.toLowerCase()}\`, and say the rest in the text.`,
      atMost: 'note',
    };
  }
  const meant = meantBy(code);
  return {
    message: `${quote(code)} is not the code of a language.`,
    ...(meant && { fix: `Did you mean \`${meant}\`?`, suggestion: meant === 'no' ? '"no"' : meant }),
  };
}

/** The code of a language that is written by its English name or in capitals. */
function meantBy(written: string): string | null {
  const name = written.toLowerCase();
  if (isLanguageCode(name) || OTHERS.includes(name)) return name;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return LANGUAGE_CODES.find((code) => names.of(code)?.toLowerCase() === name) ?? null;
}
