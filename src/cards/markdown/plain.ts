import { PLAIN_TITLES } from '../plain-titles.ts';
import { SECTION_IDS, type SectionId } from '../sections.ts';
import { wordsOf } from './words.ts';

/** The model as a sentence calls it, in the languages of the titles; accents are gone and plurals singular. */
const NOUN =
  '(?:(?:ai|language|ml|speech|vision) )?(?:model|modell|modelo|modele|modello|modelu|modelem|modelin|modeli|модель|модели|моделью|system|classifier|detector|network|tool|adapter|checkpoint|assistant|lora|llm|ai|chatbot|bot)';
const BEFORE =
  '(?:(?:the|this|our|your|my|a|el|este|nuestro|o|esse|nosso|le|ce|notre|das|diese|unser|il|questo|bu|het|dit|ten|эта|эту|наша|нашу) )?(?:new )?';
const PRONOUN =
  '(?:it|this|them|they|el|lo|isso|ele|il|ca|cela|elle|es|das|ini|она|ее|неи|это|esso|bu|het|dit|on|go|to)';
const IT = `(?:${PRONOUN}|${BEFORE}${NOUN}(?: ini)?)`;
/** Things about which the same questions are asked. */
const OTHERS =
  '(?!(?:the|a|an|to|not|we|you|i|data|dataset|tokenizer|repo|repository|code|library|package|api|server|app|license|docker|card|logo|name|team|paper|website|demo|new|next|everyone|contribute|training|image|document|documentation|test|benchmark|what|who|how)(?: |$))';
const X = `(?:${IT}|${OTHERS}\\S{1,40})`;

/** More words than any such title has. */
const MAX_WORDS = 14;

/** The sections that a sentence of plain language heads, "What it is for"; none when the title is no such sentence. */
export function plainTitleSections(title: string): SectionId[] {
  const words = wordsOf(title);
  if (words.length < 1 || words.length > MAX_WORDS) return [];
  forms ??= prepare();
  const text = words.join(' ');
  const candidates = [...(forms.get(words[0] as string) ?? []), ...(forms.get('') ?? [])];
  const said = new Set(words);
  const found = candidates.filter(({ needs, form }) => needs.some((word) => said.has(word)) && form.test(text));
  return [...new Set(found.map(({ section }) => section))];
}

interface Form {
  readonly section: SectionId;
  /** Words of which one must stand in the title: most forms are put aside by them, and never compiled. */
  readonly needs: readonly string[];
  readonly form: RegExp;
}

/** The titles by their first word; those that begin with the model under the empty word. */
let forms: ReadonlyMap<string, readonly Form[]> | null = null;

function prepare(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  for (const section of SECTION_IDS) {
    for (const line of (PLAIN_TITLES[section] ?? '').split(/[;\n]/)) {
      const tokens = line.trim().match(/\([^()]*\)|\S+/g) ?? [];
      if (tokens.length === 0) continue;
      const first = tokens[0] as string;
      const lazy = { section, source: source(tokens) };
      const entry: Form = {
        section,
        needs: neededWords(tokens),
        get form() {
          const form = new RegExp(lazy.source, 'u');
          Object.defineProperty(this, 'form', { value: form });
          return form;
        },
      };
      const keys = /^(?:X|IT|\(.*)$/.test(first) ? [''] : first.split('|').map(folded);
      for (const key of keys) byFirst.set(key, [...(byFirst.get(key) ?? []), entry]);
    }
  }
  return byFirst;
}

/** The alternatives of the last word that cannot be left out, which is rarer than the first. */
function neededWords(tokens: readonly string[]): string[] {
  const last = tokens.findLast((token) => !token.startsWith('(') && token !== 'X' && token !== 'IT');
  return (last ?? '').split('|').map(folded);
}

/** Each word with the space in front of it, so that it may be left out as a whole. */
function source(tokens: readonly string[]): string {
  const parts = tokens.map((token) => {
    const optional = token.startsWith('(');
    const inner = optional ? token.slice(1, -1) : token;
    const words = inner
      .split(' ')
      .map((word) => (word === 'X' ? X : word === 'IT' ? IT : `(?:${word.split('|').map(folded).join('|')})`))
      .map((word) => `(?:^| )${word}`)
      .join('');
    return optional ? `(?:${words})?` : words;
  });
  return `^${parts.join('')}$`;
}

function folded(word: string): string {
  return wordsOf(word).join(' ');
}
