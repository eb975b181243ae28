export const id = 219;
export const ids = [219];
export const modules = {

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ titleMatcher)
});

// EXTERNAL MODULE: ./lib/cards/markdown/inline.js
var inline = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/cards/section-aliases.js
var section_aliases = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/cards/sections.js
var sections = __webpack_require__(5843);
;// CONCATENATED MODULE: ./lib/cards/markdown/words.js
/** Plurals that the rules below would get wrong. */
const IRREGULAR = {
    analyses: 'analysis',
    biases: 'bias',
    corpora: 'corpus',
    criteria: 'criterion',
    series: 'series',
    bases: 'base',
};
/** Words that are written in one, in two, or in another way. */
const SPELLINGS = [
    [/\bpre training\b|\bpre trained?\b/g, 'pretraining'],
    [/\bpretrain\b/g, 'pretraining'],
    [/\bfine tun(?:ing|ed?)\b|\bfinetuned?\b/g, 'finetuning'],
    [/\bhyper parameter/g, 'hyperparameter'],
    [/\bdata set/g, 'dataset'],
    [/\bdata base/g, 'database'],
    [/\busecase/g, 'use case'],
    [/\blicence/g, 'license'],
    [/\bout of the scope\b|\boutofscope\b/g, 'out of scope'],
    [/\bpre processing\b/g, 'preprocessing'],
    [/\bguard rail/g, 'guardrail'],
    [/\bmiss?use/g, 'misuse'],
    [/\bmis use/g, 'misuse'],
    [/\bred team(?:ing)?\b/g, 'red teaming'],
    [/\bco ?2 ?e(?:q|quiv|quivalent)?\b/g, 'co2eq'],
    [/\bkg ?co2(?:eq|e)?\b/g, 'kgco2'],
    [/\bevaluation(?=s\b)/g, 'evaluation'],
    [/\btest sets?\b/g, 'test set'],
];
/** The longest title that is looked at; longer ones are prose. */
const MAX_TITLE = 160;
/**
 * A text as words for comparison: lower case, without accents, in the singular, hyphens opened. Scripts without
 * spaces give one word for each run.
 */
function wordsOf(text) {
    let folded = text
        .slice(0, MAX_TITLE)
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[$_{}\\]/g, (c) => (c === '_' ? ' ' : ''))
        .replace(/['’`´]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    for (const [form, spelling] of SPELLINGS)
        folded = folded.replace(form, spelling);
    return folded === '' ? [] : folded.split(' ').map(singular);
}
/** The singular of an English word, roughly; what matters is that both sides of a comparison get the same. */
function singular(word) {
    const irregular = IRREGULAR[word];
    if (irregular)
        return irregular;
    if (word.length < 4 || !/[a-z]s$/.test(word) || /(?:ss|us|is|bias)$/.test(word))
        return word;
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
/** Chinese, Japanese and Thai are written without spaces between words. Korean is matched like them. */
function isUnspaced(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(text);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/names.js



/** Prepares the names of the catalogue together with the caller's. */
function prepareNames(aliases) {
    const byLastWord = new Map();
    const unspaced = [];
    const never = new Map();
    const add = (section, text, strong) => {
        if (isUnspaced(text)) {
            unspaced.push({ section, text: squeezed(text), strong });
            return;
        }
        const all = wordsOf(text);
        const words = all.filter((word) => !isFiller(word) || isPreposition(word));
        const bare = all.filter((word) => !isFiller(word));
        const last = bare.at(-1);
        if (last === undefined)
            return;
        const names = byLastWord.get(last) ?? [];
        names.push({ section, words, bare, strong });
        byLastWord.set(last, names);
    };
    for (const section of sections/* SECTION_IDS */.ZE) {
        const names = section_aliases/* SECTION_NAMES */.p[section];
        for (const name of split(names?.strong))
            add(section, name, true);
        for (const name of split(names?.weak))
            add(section, name, false);
        for (const name of aliases[section] ?? [])
            add(section, name, true);
        never.set(section, split(names?.never).map(wordsOf));
    }
    unspaced.sort((a, b) => b.text.length - a.text.length);
    return { byLastWord, unspaced, never };
}
function split(names) {
    return names
        ? names
            .split(/[;\n]/)
            .map((name) => name.trim())
            .filter(Boolean)
        : [];
}
/** A text of a script without spaces, without whatever separates its words. */
function squeezed(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
/** Words that say nothing about what a section is, in front of a name or inside of it. */
const FILLERS = new Set(`a an the this that these those of for in on to from by with at is are be our its it your their here s
  de del la el los las le les des du da do das dos der die das den di il lo gli von zu fur of och og`.split(/\s+/));
function isFiller(word) {
    return FILLERS.has(word);
}
/** Words behind which a title goes on about something else: "Limitations of BERT", "Results on SQuAD". */
const PREPOSITIONS = new Set(`of for in on to from by with at when while across per versus vs via under over within without against between during
  after before around beyond through despite toward into using that which is are we you not include including considered compared used as
  de del du des do dos di da das della dello von fur bei en sur pour dans auf im dan untuk pada para por em no na`.split(/\s+/));
function isPreposition(word) {
    return PREPOSITIONS.has(word);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/titles.js



/** Words that may accompany a weak name: they say which one, not what. */
const NEUTRAL = new Set(`known current general overall main key important major potential possible other additional further specific detail information info
  section summary overview note description statement model card llm technical basic initial preliminary brief short full final
  optional used using and or new v1 v2 system ai ml network list about what
  modelo modele modell modello modelu модели модель известные основные conocida conocidas conhecida conhecidas connues bekannte note noti
  principales principais principale diketahui utama
  potentiel potentielle possible posible posibles potenciales potenciais possiveis mogliche potenzielle potensi`.split(/\s+/));
/** Words that may follow a name without changing what it is: "Limitations section". */
const BELOW = new Set('section overview summary detail information note statement discussion list analysis info description'.split(' '));
/** In front of a preposition only such words leave the name its meaning: "List of limitations", but not "Ways around limitations". */
const LISTING = new Set('list overview summary discussion note description statement section set kind type area known'.split(' '));
/** More words than any title has. */
const MAX_WORDS = 14;
/**
 * Makes a function that says which sections a heading or label names. Combined titles name several.
 *
 * @param aliases further names, as a policy gives them
 */
function titleMatcher(aliases = {}) {
    const names = prepareNames(aliases);
    const known = new Map();
    return (title) => {
        const found = known.get(title);
        if (found)
            return found;
        const sections = matchTitle((0,inline/* plainText */.wh)(title), names);
        if (known.size < 5000)
            known.set(title, sections);
        return sections;
    };
}
function matchTitle(title, names) {
    if (title.length > 160)
        return [];
    const clean = title
        .replace(/[[(（【]\s*optional\s*[\])）】]/gi, ' ')
        .replace(/^[\s\p{P}\p{S}]*(?:(?:\d{1,3}|[A-Z]|[IVX]{1,5})[.)](?:\d{1,3}[.)]?)*|\d{1,3}(?:\.\d{1,3})+|\d{1,2})\s+/u, '');
    // What stands in brackets explains a title; it is one itself only when nothing else is.
    const outside = sectionsOf(clean.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, ' '), names);
    return mostExact(outside.size > 0 ? outside : sectionsOf(clean, names));
}
function sectionsOf(clean, names) {
    const found = new Set();
    if (isUnspaced(clean))
        for (const section of matchUnspaced(clean, names))
            found.add(section);
    const parts = partsOf(clean);
    const whole = parts.flat();
    if (whole.length > MAX_WORDS + 2)
        return found;
    if (parts.length > 1 && whole.length <= MAX_WORDS)
        for (const name of wholeMatches(whole, names))
            found.add(name.section);
    const last = parts.at(-1);
    for (const part of parts) {
        if (part.length === 0 || part.length > MAX_WORDS)
            continue;
        let sections = matchWords(part, names);
        // "Training and evaluation data": the last word belongs to each part.
        const shared = part !== last && last && last.length > 1 ? matchWords([...part, last.at(-1)], names, true) : [];
        if (shared.length > 0)
            sections = shared;
        for (const section of sections)
            found.add(section);
    }
    // "Usage and limitations" is about use, "Usage" alone about commands.
    if (found.has('limitations') && found.delete('how-to-use'))
        found.add('intended-uses');
    return found;
}
/** The parts of a combined title, each as words. */
function partsOf(title) {
    return title
        .split(/[,;/&+|:：、，；()（）[\]【】]|\s[-–—]+\s|–|—|\s(?:and|or|y|e|et|und|och|og|dan|en|и|ve|plus|as well as)\s/iu)
        .map((part) => wordsOf(part))
        .filter((words) => words.length > 0);
}
/** Names all of whose words stand in the title, in any order, with only neutral company. */
function wholeMatches(words, names) {
    const content = words.filter((word) => !isFiller(word));
    return candidates(content, names).filter((name) => name.bare.length > 1 &&
        name.bare.every((word) => content.includes(word)) &&
        content.every((word) => name.bare.includes(word) || isNeutral(word)));
}
function matchWords(words, names, strict = false) {
    const content = words.filter((word) => !isFiller(word) || isPreposition(word));
    const matches = [];
    for (const name of candidates(content, names)) {
        const bare = content.filter((word) => !isFiller(word));
        const from = indexOf(content, name.words);
        if (from >= 0 && fits(content, from, name)) {
            if (strict && !content.every((w) => name.words.includes(w) || isNeutral(w)))
                continue;
            matches.push({ name, from, to: from + name.words.length });
        }
        else if (name.bare.length > 1 &&
            name.bare.every((word) => bare.includes(word)) &&
            bare.every((word) => name.bare.includes(word) || isNeutral(word))) {
            matches.push({ name, from: 0, to: content.length });
        }
    }
    // The longer name says more: "training data" is no "data", "safety evaluation" no "evaluation".
    const longest = matches.filter((m) => !matches.some((o) => o.name.words.length > m.name.words.length && o.from <= m.from && m.to <= o.to));
    return [...new Set(longest.map((m) => m.name.section))].filter((section) => !isBarred(words, section, names));
}
function candidates(words, names) {
    return [...new Set(words)].flatMap((word) => names.byLastWord.get(word) ?? []);
}
/** Whether what stands around the name leaves it its meaning. */
function fits(words, from, name) {
    const before = words.slice(0, from);
    const after = words.slice(from + name.words.length);
    const next = after[0];
    const neutralAfter = after.every((word) => isNeutral(word) || BELOW.has(word) || isFiller(word));
    if (!name.strong) {
        const goesOn = next !== undefined && isPreposition(next) && next !== 'of' && next !== 'for';
        return !goesOn && before.every((word) => isNeutral(word) || isFiller(word)) && neutralAfter;
    }
    if (next !== undefined && !isPreposition(next) && !BELOW.has(next) && !neutralAfter)
        return false;
    const preposition = before.findLastIndex((word) => isPreposition(word));
    if (preposition < 0)
        return before.length <= 6;
    return before.slice(0, preposition).every((word) => LISTING.has(word) || isNeutral(word) || isFiller(word));
}
function isBarred(words, section, names) {
    return (names.never.get(section) ?? []).some((phrase) => indexOf(words, phrase) >= 0);
}
function isNeutral(word) {
    return NEUTRAL.has(word) || /\d/.test(word);
}
function indexOf(words, phrase) {
    for (let from = 0; from + phrase.length <= words.length; from++) {
        if (phrase.every((word, i) => words[from + i] === word))
            return from;
    }
    return -1;
}
/** A name in a script without spaces may have a few characters around it. */
function matchUnspaced(title, names) {
    let rest = squeezed(title);
    if (rest.length > 40)
        return [];
    const length = rest.length;
    const found = [];
    for (const { section, text, strong } of names.unspaced) {
        const at = rest.indexOf(text);
        if (at >= 0 &&
            names.never
                .get(section)
                ?.some((phrase) => phrase.length === 1 && isUnspaced(phrase[0]) && rest.includes(phrase[0])))
            continue;
        if (at < 0 || (!strong && length > text.length + 2) || (strong && length > text.length * 2 + 10))
            continue;
        found.push(section);
        rest = `${rest.slice(0, at)}\0${rest.slice(at + text.length)}`;
    }
    return found;
}
/** A title that names a special section does not name the general one that a part of the same words gave. */
const SPECIAL = {
    limitations: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
    'intended-uses': ['primary-uses', 'secondary-uses', 'out-of-scope-uses'],
};
function mostExact(found) {
    return [...found].filter((section) => section === 'intended-uses' || !SPECIAL[section]?.some((s) => found.has(s)));
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/cards/sections.js
var sections = __webpack_require__(5843);
// EXTERNAL MODULE: ./lib/cards/markdown/titles.js + 2 modules
var titles = __webpack_require__(6608);
;// CONCATENATED MODULE: ./lib/cards/markdown/recognise.js


/** Keys that only the metadata of a model has. */
const MODEL_KEYS = [
    'pipeline_tag',
    'library_name',
    'base_model',
    'model-index',
    'co2_eq_emissions',
    'base_model_relation',
];
/** Keys that the metadata of a model has beside its licence, but other metadata as well. */
const SHARED_KEYS = ['tags', 'datasets', 'metrics', 'language', 'inference', 'widget'];
/** Keys that the metadata of a data set or of an app has. */
const OTHER_KEYS = [
    'task_categories',
    'size_categories',
    'dataset_info',
    'configs',
    'annotations_creators',
    'sdk',
    'app_file',
    'layout',
];
/** The sections of which a README that is a card has at least two. */
const TELLING = [
    ['limitations', ...(0,sections/* includedSections */.DH)('limitations')],
    ['intended-uses', ...(0,sections/* includedSections */.DH)('intended-uses')],
    ['out-of-scope-uses', 'misuse-risks'],
    ['bias'],
];
/** Titles worth a look: cheap, so that the READMEs of a large repository cost little. */
const HINT = /limit|caveat|issue|fail|weak|shortcoming|intended|use|scope|bias|fair|purpose|application|\P{ASCII}/iu;
let matcher = null;
/** Whether the text of a README is a model card: by the metadata at its start, or by its titles. */
function looksLikeCard(text) {
    return hasModelMetadata(text) || hasTellingSections(text);
}
function hasModelMetadata(text) {
    const opening = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text);
    if (!opening)
        return false;
    const rest = text.slice(opening[0].length, 64 * 1024);
    const end = rest.search(/^---[ \t]*$/m);
    const block = end < 0 ? rest.slice(0, 4096) : rest.slice(0, end);
    const keys = new Set(Array.from(block.matchAll(/^["']?([\w-]{1,40})["']?[ \t]*:/gm), (match) => match[1]));
    if (OTHER_KEYS.some((key) => keys.has(key)))
        return false;
    if (MODEL_KEYS.some((key) => keys.has(key)))
        return true;
    return keys.has('license') && SHARED_KEYS.some((key) => keys.has(key));
}
function hasTellingSections(text) {
    const found = new Set();
    for (const title of titlesIn(text)) {
        if (!HINT.test(title))
            continue;
        matcher ??= (0,titles/* titleMatcher */.l)();
        for (const section of matcher(title))
            found.add(TELLING.findIndex((sections) => sections.includes(section)));
        found.delete(-1);
        if (found.size >= 2)
            return true;
    }
    return false;
}
/** The titles of a Markdown text, read line by line: headings of every kind and bold lines, not those in code. */
function* titlesIn(text) {
    let fence = '';
    let before = '';
    for (const line of text.split(/\r?\n/, 20_000)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark && (fence === '' || (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line))))
            fence = fence === '' ? mark : '';
        else if (fence === '') {
            const title = /^ {0,3}#{1,6}\s+(.{1,160})$/.exec(line)?.[1] ??
                /^(?:[-*]\s+)?\*\*([^*]{1,100})\*\*[:：.]?\s*$/.exec(line)?.[1] ??
                /^\s*<h[1-6][^<>]*>(.{1,160})<\/h[1-6]>/i.exec(line)?.[1];
            if (title)
                yield title;
            else if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line) && before.trim() !== '' && before.length < 160)
                yield before;
        }
        before = line;
    }
}

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/cards/structured.js + 3 modules
var structured = __webpack_require__(9773);
// EXTERNAL MODULE: ./lib/cards/unreadable.js
var unreadable = __webpack_require__(5736);
;// CONCATENATED MODULE: ./lib/cards/read.js




/**
 * Reads one structured card from its text.
 *
 * @param path relative to the working directory, `/`-separated; its ending chooses between JSON and YAML
 */
function readCard(text, path) {
    return (0,structured/* structuredCard */.qk)((0,read/* readData */.v)(text, path), path);
}
/** Whether a path names Markdown. */
function isMarkdown(path) {
    return /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
}
/**
 * Makes a reader for the cards at the given paths. The Markdown parser is loaded only when one of them is Markdown.
 *
 * @param aliases further names of sections in Markdown cards
 */
async function cardReader(paths, aliases = {}) {
    const markdown = paths.some(isMarkdown) ? await (await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 7221))).markdownReader(aliases) : null;
    return {
        read: (text, path) => ({
            ...(markdown && isMarkdown(path) ? markdown(text, path) : readCard(text, path)),
            text,
        }),
        refuse({ problem, fix }, path) {
            const location = (0,source_location/* startOf */.G)(path);
            return (0,unreadable/* unreadableCard */.C)(path, isMarkdown(path) ? 'markdown' : 'structured', [
                { kind: 'unreadable', message: problem, fix, location },
            ]);
        },
    };
}

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/impact/index.js + 12 modules
var lib_impact = __webpack_require__(7159);
;// CONCATENATED MODULE: ./lib/cards/suppressions.js
const WORD = 'model-card-gate-ignore';
/** A YAML comment: on a line of its own, or behind a value. */
const YAML = /(?:^|\s)#[ \t]*model-card-gate-ignore\b(.*)$/;
const HTML = /<!--\s*model-card-gate-ignore\b/;
/** More comments than any card has. */
const MOST = 500;
/**
 * The suppressions in the text of a card, in the order of its lines. YAML has them behind `#`, Markdown in HTML
 * comments and, in its front matter, behind `#`; JSON has no comments. Code blocks do not count.
 */
function suppressionsIn(text, path) {
    if (!text.includes(WORD) || /\.json$/i.test(path))
        return [];
    const lines = text.split(/\r\n|\r|\n/);
    const markdown = /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
    const front = markdown ? endOfFrontMatter(lines) : lines.length;
    const code = markdown ? codeLines(lines, front) : new Set();
    const found = [];
    const alone = new Set();
    lines.forEach((line, i) => {
        if (code.has(i) || found.length >= MOST)
            return;
        const comment = i < front ? yamlComment(line) : htmlComment(line);
        if (!comment)
            return;
        const { start, end, asks } = comment;
        if (line.slice(0, start).trim() === '' && line.slice(end).trim() === '')
            alone.add(i);
        const [, rule = '', reason = ''] = /^:?\s*([A-Za-z0-9_-]*)\s*:?\s*(.*)$/.exec(asks.trim()) ?? [];
        const location = { file: path, line: i + 1, column: start + 1, endLine: i + 1, endColumn: end + 1 };
        found.push({ rule, reason, lines: [i + 1], location });
    });
    return found.map((each) => {
        const own = each.location.line;
        if (!alone.has(own - 1))
            return each;
        let next = own;
        while (next < lines.length && (alone.has(next) || lines[next].trim() === ''))
            next++;
        return { ...each, lines: [own, next + 1] };
    });
}
function yamlComment(line) {
    const match = YAML.exec(line);
    if (!match)
        return null;
    return { start: line.indexOf('#', match.index), end: line.trimEnd().length, asks: match[1] };
}
function htmlComment(line) {
    const match = HTML.exec(line);
    const behind = match ? match.index + match[0].length : 0;
    const close = line.indexOf('-->', behind);
    if (!match || close < 0)
        return null;
    return { start: match.index, end: close + 3, asks: line.slice(behind, close) };
}
/** The first line behind the front matter, counted from 0; 0 when there is none. */
function endOfFrontMatter(lines) {
    if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? ''))
        return 0;
    const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
    return end < 0 ? 0 : end + 1;
}
/** The lines of fenced code blocks. */
function codeLines(lines, from) {
    const code = new Set();
    let fence = '';
    for (let i = from; i < lines.length; i++) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(lines[i]);
        if (fence !== '') {
            code.add(i);
            if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '')
                fence = '';
        }
        else if (mark) {
            fence = mark[1];
            code.add(i);
        }
    }
    return code;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/source/schema.js
var schema = __webpack_require__(2050);
;// CONCATENATED MODULE: ./lib/policy/baseline.js





/** Where the baseline of a repository is. */
const BASELINE_PATH = '.github/model-card-baseline.json';
/** Rules whose findings are never accepted as known: with nothing to judge, nothing can be new. */
const NEVER_KNOWN = ['missing-card', 'unreadable-card', 'expired-waiver'];
/** The one definition of a baseline file. */
const baselineSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* string */.YjP(),
        card: schemas/* string */.YjP().describe('Path of the card; absent for what is found about the repository.').optional(),
        about: schemas/* string */.YjP().describe('What the finding is about; its line does not matter.'),
        count: schemas/* number */.aig().int().min(1).describe('How many such findings are known.'),
    })),
})
    .describe('Findings of Model Card Gate that are known and do not fail, written by `check --update-baseline`.');
/** @throws UserError with file and line when it is not a valid baseline: a gate must not take everything for new, or known */
function readBaseline(text, path) {
    const again = 'Or delete it and run `check --update-baseline`.';
    const { data, problems } = (0,read/* readData */.v)(text, path);
    const [broken] = data ? [...problems, ...(0,schema/* checkSchema */._)(data, baselineSchema)] : problems;
    if (broken) {
        throw new errors/* UserError */.y(`The baseline cannot be read. ${broken.message}`, `${broken.fix} ${again}`, broken.location);
    }
    return (0,source_data/* toPlain */.Ul)(data).findings;
}
/** Marks the findings that a baseline has as known, and counts those that it has and that are gone. */
function compareWithBaseline(findings, baseline, judged) {
    const left = new Map();
    for (const entry of baseline)
        left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
    const marked = findings.map((finding) => {
        const key = keyOf(entryOf(finding));
        const number = left.get(key) ?? 0;
        if (number === 0 || !canBeKnown(finding))
            return finding;
        left.set(key, number - 1);
        return { ...finding, isNew: false };
    });
    const gone = new Map(baseline.filter((entry) => wasJudged(entry, judged)).map((entry) => [keyOf(entry), 0]));
    let fixed = 0;
    for (const key of gone.keys())
        fixed += left.get(key) ?? 0;
    return { findings: marked, fixed };
}
/** The baseline of today's findings; what was not judged stays as it was. */
function nextBaseline(findings, before, judged) {
    const entries = new Map();
    const add = (entry) => {
        const key = keyOf(entry);
        entries.set(key, { ...entry, count: entry.count + (entries.get(key)?.count ?? 0) });
    };
    for (const entry of before)
        if (!wasJudged(entry, judged))
            add(entry);
    for (const finding of findings)
        if (canBeKnown(finding))
            add(entryOf(finding));
    return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}
/** The text of a baseline file: the same findings always give the same text, one line for each. */
function baselineText(baseline) {
    const lines = baseline.map(({ rule, card, about, count }) => `    ${JSON.stringify({ rule, card, about, count })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}
function canBeKnown({ rule, waived }) {
    return waived === null && !NEVER_KNOWN.includes(rule);
}
function wasJudged({ card }, { everything, cards }) {
    return everything || (card !== undefined && cards.includes(card));
}
function entryOf({ rule, card, key, message }) {
    return { rule, ...(card !== null && { card }), about: key ?? stable(message), count: 1 };
}
/** A message without what changes when lines move. */
function stable(message) {
    return message
        .replace(/\bline \d+/g, 'line …')
        .replace(/:\d+(?::\d+)?\b/g, ':…')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
}
function keyOf({ rule, card, about }) {
    return JSON.stringify([card ?? '', rule, about]);
}

// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/presets.js + 6 modules
var presets = __webpack_require__(3843);
// EXTERNAL MODULE: ./lib/source/problem.js
var source_problem = __webpack_require__(5710);
;// CONCATENATED MODULE: ./lib/load.js








// What the gate reads from a tree before it judges: policy, baseline, cards, and the files beside a card.
/** More files beside one card than anybody reads. */
const MAX_BESIDE = 500;
/** The baseline of the repository, null when it has none. @throws UserError when it cannot be read */
function loadBaseline(tree) {
    if (tree.kind(BASELINE_PATH) !== 'file')
        return null;
    const file = tree.read(BASELINE_PATH, source_problem/* MAX_BYTES */.zx);
    if ('text' in file)
        return readBaseline(file.text, BASELINE_PATH);
    throw new errors/* UserError */.y(`The baseline cannot be read. ${file.problem}`, file.fix, (0,source_location/* startOf */.G)(BASELINE_PATH));
}
/**
 * The policy that judges: the named file, else the preset, else the repository's own file, else `recommended`.
 *
 * @throws UserError when it is not there or not valid: another one is never taken in silence
 */
async function choosePolicy(tree, { policy, preset, policyWins, logger }) {
    const choice = (0,presets/* presetChoice */.Tp)(preset ?? 'recommended');
    if (!choice)
        throw new errors/* UserError */.y(`There is no preset "${preset}".`, `Known presets are ${presets/* PRESET_FORMS */.U2.join(', ')}.`);
    if (policy !== null && preset !== null && !policyWins) {
        throw new errors/* UserError */.y('A policy and a preset were both given.', 'Give one of them; a policy names its presets in `extends`.');
    }
    const own = policy_policy/* POLICY_PATHS */.or.find((path) => tree.kind(path) === 'file');
    const path = policy ?? (preset !== null && !policyWins ? undefined : own);
    if (path === undefined)
        return (0,policy_policy/* presetPolicy */.W)([choice]);
    if (preset !== null)
        logger.warning(`The preset ${preset} is not used: the policy ${path} decides.`);
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if ('problem' in file)
        throw new errors/* UserError */.y(`The policy ${path} cannot be read. ${file.problem}`, file.fix, (0,source_location/* startOf */.G)(path));
    // The schema of policies is built only where there is one.
    const { readPolicy } = await __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 71));
    return readPolicy(file.text, path);
}
/** Reads a card; one that cannot be read is a card too, with the reason as its problem. */
function loadCard(tree, path, reader) {
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if ('text' in file)
        return { card: reader.read(file.text, path), suppressions: suppressionsIn(file.text, path) };
    return { card: reader.refuse(file, path), suppressions: [] };
}
/** The YAML files of a folder beside a card. A file that cannot be read says so as a problem. */
function yamlBeside(tree, card, folder) {
    const below = [...card.split('/').slice(0, -1), folder].join('/');
    if (tree.kind(below) !== 'folder')
        return [];
    const paths = tree.pathsBelow(below).filter((path) => /\.ya?ml$/i.test(path));
    return paths.slice(0, MAX_BESIDE).map((path) => {
        const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
        if ('text' in file)
            return { path, reading: (0,read/* readData */.v)(file.text, path) };
        const problem = { kind: 'syntax', message: file.problem, fix: file.fix, location: (0,source_location/* startOf */.G)(path) };
        return { path, reading: { data: null, problems: [problem] } };
    });
}

// EXTERNAL MODULE: ./lib/load-runs.js + 4 modules
var load_runs = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/policy/except.js

/**
 * Waives findings as comments in their card ask for. A comment counts only for a rule that the policy lets cards
 * suppress, and only with a reason.
 */
function suppress(findings, suppressions, suppressible) {
    const used = new Set();
    const allowed = ({ rule }) => suppressible.includes(rule) && !rules_rule/* NEVER_SUPPRESSIBLE */.PL.includes(rule);
    const active = suppressions.filter((each) => each.reason !== '' && allowed(each));
    const result = findings.map((finding) => {
        const { location } = finding;
        const by = active.filter((each) => each.rule === finding.rule && each.location.file === location.file && each.lines.includes(location.line));
        for (const each of by)
            used.add(each);
        return by[0] ? { ...finding, waived: by[0].reason } : finding;
    });
    const uses = suppressions.map((each) => ({ ...each, used: used.has(each), allowed: allowed(each) }));
    return { findings: result, uses };
}
/**
 * Waives findings as the policy says.
 *
 * @param today the day, `YYYY-MM-DD`, after whose end a waiver no longer holds
 * @param everything whether all cards were judged, so that a waiver without a finding is known to be unused
 */
function waive(findings, waivers, today, everything) {
    const used = new Set();
    const holding = waivers.filter(({ until }) => until >= today);
    const result = findings.map((finding) => {
        const by = holding.filter(({ rule, covers }) => rule === finding.rule && covers(finding.card));
        for (const each of by)
            used.add(each);
        return by[0] ? { ...finding, waived: by[0].reason } : finding;
    });
    const uses = waivers.map((waiver) => ({
        ...waiver,
        expired: waiver.until < today,
        used: used.has(waiver) ? true : everything ? false : null,
    }));
    return { findings: result, uses };
}

// EXTERNAL MODULE: ./lib/rules/options.js
var options = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/source/secrets.js
var secrets = __webpack_require__(2924);
;// CONCATENATED MODULE: ./lib/policy/judge.js



const SEVERITIES = ['error', 'warning', 'note'];
function milder(a, b) {
    return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
function suggestionOf({ suggestion }) {
    return suggestion === undefined || (0,secrets/* secretsIn */.VY)(suggestion).length > 0 ? null : { replacement: suggestion };
}
/**
 * What the rules find, each at the severity that the policy sets.
 *
 * @param card the card that it is about, null for the repository
 * @param check runs one rule
 */
function findingsOf(settings, card, check) {
    const findings = [];
    for (const setting of settings.values()) {
        const { rule, severity } = setting;
        if (severity === 'off')
            continue;
        for (const violation of check(setting)) {
            const own = violation.severity ?? severity;
            findings.push({
                rule: rule.id,
                severity: violation.atMost ? milder(own, violation.atMost) : own,
                // Messages quote the card, and reports print them where everyone can read.
                message: (0,secrets/* withoutSecrets */.cT)(violation.message),
                why: (0,secrets/* withoutSecrets */.cT)(violation.why ?? rule.why),
                fix: (0,secrets/* withoutSecrets */.cT)(violation.fix ?? rule.fix),
                location: violation.location,
                card,
                suggestion: suggestionOf(violation),
                waived: null,
                isNew: true,
                ...(violation.key !== undefined && { key: (0,secrets/* withoutSecrets */.cT)(violation.key) }),
            });
        }
    }
    return findings.sort(finding/* compareFindings */.E);
}
/**
 * The sections that `required-section` asks for at least as severely as another rule is set. What it asks for more
 * mildly is no excuse for that rule to be silent. A choice between several sections requires none of them.
 */
function requiredSections(settings, by) {
    const setting = settings.get('required-section');
    if (!setting || setting.severity === 'off' || by.severity === 'off')
        return [];
    const { severity } = setting;
    const least = SEVERITIES.indexOf(by.severity);
    const { sections } = setting.options;
    return (0,options/* demandsOf */.wu)(sections)
        .filter(({ atMost }) => SEVERITIES.indexOf(atMost ? milder(severity, atMost) : severity) <= least)
        .flatMap((demand) => (demand.sections.length === 1 ? demand.sections : []));
}

;// CONCATENATED MODULE: ./lib/verdict.js

/** How many findings count and how many do not. */
function countFindings(findings) {
    const open = findings.filter(finding/* counts */.t);
    const number = (severity) => open.filter((f) => f.severity === severity).length;
    return {
        error: number('error'),
        warning: number('warning'),
        note: number('note'),
        waived: findings.filter((f) => f.waived !== null).length,
        known: findings.filter((f) => f.waived === null && !f.isNew).length,
    };
}
/** Findings that were waived or known before do not count. */
function conclude(findings, failOn = 'error') {
    const open = findings.filter(finding/* counts */.t);
    const fails = open.some((f) => f.severity === 'error' || (failOn !== 'error' && f.severity === 'warning') || failOn === 'note');
    if (fails)
        return 'fail';
    return open.some((f) => f.severity === 'warning') ? 'warn' : 'pass';
}

// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(415);
// EXTERNAL MODULE: ./lib/workspace/working-tree.js
var working_tree = __webpack_require__(639);
;// CONCATENATED MODULE: ./lib/gate.js












/**
 * The whole story: discover the cards, read them and their runs, judge them by the policy, measure the impact.
 *
 * @throws UserError when it cannot be judged: an unreadable policy, a run that was named and is not there
 */
async function runGate(options) {
    const { root, logger } = options;
    const tree = (0,working_tree/* workingTree */.cn)(root);
    const policy = await choosePolicy(tree, options);
    const { origin } = policy;
    logger.debug(`policy: ${origin.source}, presets ${origin.presets.join(', ')}`);
    const isCardReadme = (0,discovery/* readmeTest */.h7)(tree, looksLikeCard);
    const found = (0,discovery/* findCards */.h2)(tree, options.paths, policy.scopes, isCardReadme);
    const runOf = (0,load_runs/* runLoader */.h0)(tree, options.run);
    const reader = await cardReader(found.cards, policy.aliases);
    const loaded = found.cards.map((path) => loadCard(tree, path, reader));
    const all = loaded.map(({ card }) => card);
    const judgedCards = [];
    for (const card of loaded) {
        const run = await runOf(card.card, policy.scopes, isCardReadme);
        judgedCards.push(judgeCard(tree, card, all, policy, run, logger));
    }
    const settings = policy.settingsFor(null);
    tellSettings(settings, 'repository', 'repository', logger);
    const repository = findingsOf(settings, null, ({ rule, options: own }) => rule.scope === 'repository'
        ? rule.check({ cards: found.cards, unmatched: found.unmatched, searched: found.searched }, own)
        : []);
    const judged = { everything: options.paths.every((path) => path === '.'), cards: found.cards };
    const before = [...repository, ...judgedCards.flatMap((c) => c.findings)].sort(finding/* compareFindings */.E);
    const excepted = waive(before, policy.waivers, options.today, judged.everything);
    const waivers = findingsOf(settings, null, ({ rule, options: own }) => rule.scope === 'exceptions' ? rule.check({ waivers: excepted.uses, suppressions: [] }, own) : []);
    const { findings, baseline } = compare([...excepted.findings, ...waivers].sort(finding/* compareFindings */.E), tree, options, judged);
    const failOn = stricter(policy.failOn, options.failOn);
    const cards = judgedCards.map((card) => {
        const own = findings.filter((finding) => finding.card === card.card.path);
        return { ...card, findings: own, conclusion: conclude(own, failOn) };
    });
    return {
        conclusion: conclude(findings, failOn),
        policy: origin,
        cards,
        findings,
        counts: { cards: cards.length, ...countFindings(findings) },
        baseline,
    };
}
/** Tells what is new from what the baseline has. */
function compare(findings, tree, { baseline: use }, judged) {
    const before = use === 'ignore' ? null : loadBaseline(tree);
    if (use !== 'update') {
        if (before === null)
            return { findings, baseline: null };
        const compared = compareWithBaseline(findings, before, judged);
        return { findings: compared.findings, baseline: { path: BASELINE_PATH, fixed: compared.fixed, update: null } };
    }
    const { fixed } = compareWithBaseline(findings, before ?? [], judged);
    const next = nextBaseline(findings, before ?? [], judged);
    const known = compareWithBaseline(findings, next, judged).findings;
    return { findings: known, baseline: { path: BASELINE_PATH, fixed, update: baselineText(next) } };
}
function judgeCard(tree, { card, suppressions }, cards, policy, { run, candidates: runCandidates }, logger) {
    const { path } = card;
    const impact = run?.readable ? (0,lib_impact/* assessImpact */.Re)(run) : null;
    logger.debug(`${path}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);
    const settings = policy.settingsFor(path);
    tellSettings(settings, 'card', path, logger);
    const exists = (place) => tree.kind(place) !== 'absent';
    const filesIn = (folder) => yamlBeside(tree, path, folder);
    const found = findingsOf(settings, path, (setting) => {
        const required = requiredSections(settings, setting);
        const subject = { card, run, impact, runCandidates, required, cards, exists, filesIn };
        return setting.rule.scope === 'card' ? setting.rule.check(subject, setting.options) : [];
    });
    const suppressed = suppress(found, suppressions, policy.suppressible);
    const exceptions = findingsOf(settings, path, ({ rule, options }) => rule.scope === 'exceptions' ? rule.check({ waivers: [], suppressions: suppressed.uses }, options) : []);
    const findings = [...suppressed.findings, ...exceptions];
    const comparison = run && impact && impact.alternatives.length > 0 ? (0,lib_impact/* compareRuns */.qB)(run) : null;
    return { card, run, impact, comparison, conclusion: 'pass', findings };
}
/** Says which preset or line of the policy set each rule. */
function tellSettings(settings, scope, of, logger) {
    for (const { rule, severity, setBy } of settings.values()) {
        if (rule.scope === scope || rule.scope === 'exceptions')
            logger.debug(`${of}: ${rule.id} ${severity} (${setBy})`);
    }
}
function stricter(policy, given) {
    const order = ['error', 'warning', 'note'];
    return given && order.indexOf(given) > order.indexOf(policy) ? given : policy;
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   W: () => (/* binding */ presetPolicy),
/* harmony export */   dr: () => (/* binding */ presetLayer),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3166);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);


/** Where a policy is looked for when none is named, first one wins. */
const POLICY_PATHS = ['.github/model-card-policy.yml', '.github/model-card-policy.yaml'];
/** A layer for every card and for the repository. */
const always = () => true;
const NO_EXCEPTIONS = { aliases: {}, waivers: [], suppressible: [] };
/** The layer of a preset. */
function presetLayer(choice, applies = always, suffix = '') {
    return { name: `preset ${(0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetTitle */ .SY)(choice)}${suffix}`, rules: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetRules */ .RK)(choice), adds: true, applies };
}
/** The policy of a repository that has none: presets alone. */
function presetPolicy(presets) {
    const choices = presets.map((each) => (typeof each === 'string' ? (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetChoice */ .Tp)(each) : each));
    const origin = { source: 'built-in', revision: null, presets: choices.map(_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetTitle */ .SY) };
    return assemble(origin, choices.map((choice) => presetLayer(choice)), [], 'error');
}
/** Puts layers together; a later layer wins. */
function assemble(origin, layers, scopes, failOn, exceptions = NO_EXCEPTIONS) {
    const settingsFor = (path) => {
        const settings = new Map();
        for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y) {
            // Without a preset too: what nobody can switch off, and what keeps exceptions honest.
            const severity = rule.fixed || rule.scope === 'exceptions' ? rule.severity : 'off';
            let setting = { rule, severity, options: rule.defaults, setBy: 'no preset' };
            let first = true;
            for (const { name, rules, adds, applies } of layers) {
                const entry = Object.hasOwn(rules, rule.id) && applies(path) ? rules[rule.id] : undefined;
                if (entry === undefined || entry === null)
                    continue;
                const [severity, own] = typeof entry === 'string' ? [entry, undefined] : entry;
                const combined = own !== undefined && adds && !first && rule.combine ? rule.combine(setting.options, own) : own;
                setting = { rule, severity, options: combined ?? setting.options, setBy: name };
                first = false;
            }
            settings.set(rule.id, setting);
        }
        return settings;
    };
    return { origin, failOn, scopes, settingsFor, ...exceptions };
}


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ AUDIENCES),
  U2: () => (/* binding */ PRESET_FORMS),
  dO: () => (/* binding */ PRESET_NAMES),
  Tp: () => (/* binding */ presetChoice),
  RK: () => (/* binding */ presetRules),
  SY: () => (/* binding */ presetTitle)
});

// UNUSED EXPORTS: PRESETS

// EXTERNAL MODULE: ./lib/rules/index.js + 76 modules
var rules = __webpack_require__(3166);
;// CONCATENATED MODULE: ./lib/policy/presets/draft.js

const draft = {
    title: 'Draft',
    about: 'For work in progress: the rules of `recommended`, with every error lowered to a warning but those about a card that is missing or cannot be read. Behind another preset it lowers that one too.',
    source: null,
    audiences: [],
    requirements: [],
    rules: Object.fromEntries(rules/* RULES */.y.map((rule) => [rule.id, rule.severity === 'error' && !rule.fixed ? 'warning' : rule.severity])),
};

;// CONCATENATED MODULE: ./lib/policy/presets/eu-ai-act-gpai.js
const ACT = 'Regulation (EU) 2024/1689';
const FORM = 'the Model Documentation Form of the GPAI Code of Practice (read in a secondary source)';
/** Annex XI, Section 1: technical documentation for the AI Office and national authorities, Art. 53(1)(a). */
const XI = (section, point) => annex('authority', 'Annex XI, Section 1', section, point);
/** Annex XII: information for providers who build the model into their systems, Art. 53(1)(b). */
const XII = (section, point) => annex('downstream', 'Annex XII', section, point);
function annex(audience, where, section, point) {
    return { section, clause: `${ACT}, ${where}, ${point}`, strength: 'shall', audience };
}
const euAiActGpai = {
    title: 'EU AI Act, general-purpose AI models',
    about: 'What the AI Act asks providers of general-purpose AI models to document: Annex XI, Section 1 for an authority, Annex XII for downstream providers. Without an audience it is `authority`. The Act asks for energy and computational resources, not for CO2, and asks neither of downstream documentation. Annex XI, Section 2, which only models with systemic risk must follow, is left out, and so are limitations and risks, which only that section names. Rows that rest on the Code of Practice alone, which is voluntary, are warnings. Open-source models are exempt from Art. 53(1)(a) and (b) unless they carry systemic risk, but not from (c) and (d).',
    source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    audiences: ['authority', 'downstream'],
    requirements: [
        XI('intended-uses', 'point 1(a)'),
        XI('acceptable-use-policy', 'point 1(b)'),
        XI('out-of-scope-uses', 'point 1(b)'),
        XI('version', 'point 1(c)'),
        XI('distribution', 'point 1(c)'),
        XI('architecture', 'point 1(d)'),
        XI('inputs-and-outputs', 'point 1(e)'),
        XI('license', 'point 1(f)'),
        XI('how-to-use', 'point 2(a)'),
        XI('base-model', 'point 2(a) and (b)'),
        XI('training-procedure', 'point 2(b)'),
        XI('training-data', 'point 2(c)'),
        XI('training-data-size', 'point 2(c)'),
        XI('preprocessing', 'point 2(c)'),
        XI('evaluation-data', 'point 2(c)'),
        XI('bias', 'point 2(c)'),
        XI('compute', 'point 2(d)'),
        XI('energy', 'point 2(e)'),
        XII('intended-uses', 'point 1(a)'),
        XII('acceptable-use-policy', 'point 1(b)'),
        XII('out-of-scope-uses', 'point 1(b)'),
        XII('version', 'point 1(c)'),
        XII('distribution', 'point 1(c)'),
        XII('requirements', 'point 1(d) and (e)'),
        XII('architecture', 'point 1(f)'),
        XII('inputs-and-outputs', 'point 1(g) and 2(b)'),
        XII('license', 'point 1(h)'),
        XII('how-to-use', 'point 2(a)'),
        XII('training-data', 'point 2(c)'),
        // Duties of every provider, of open-source models too, whoever reads the card.
        { section: 'copyright-policy', clause: `${ACT}, Article 53(1)(c)`, strength: 'shall' },
        { section: 'training-content-summary', clause: `${ACT}, Article 53(1)(d)`, strength: 'shall' },
        // The form of the Code of Practice. Its rows on compute and energy are not for downstream providers.
        eu_ai_act_gpai_form('model-details', 'General information, "Model name"'),
        eu_ai_act_gpai_form('authorship', 'General information, "Legal name for the model provider"'),
        eu_ai_act_gpai_form('hardware', 'energy, methodology'),
        eu_ai_act_gpai_form('inference-energy', 'energy, "Benchmarked inference compute"'),
    ],
    rules: {},
};
function eu_ai_act_gpai_form(section, row) {
    return { section, clause: `${FORM}, ${row}`, strength: 'should', audience: 'authority' };
}

;// CONCATENATED MODULE: ./lib/policy/presets/hugging-face.js
const TEMPLATE = 'the Hugging Face model card template';
const huggingFace = {
    title: 'Hugging Face model card template',
    about: 'The headings of the template that the Hub and its libraries generate. What the template does not mark as optional, it expects: without details, direct use, limitations, training data or results a card is the empty template, so these are errors, and the rest are warnings. Headings marked `[optional]` are notes. Metadata that the Hub rejects is an error too.',
    source: 'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md',
    audiences: [],
    requirements: [
        { section: 'model-details', clause: `${TEMPLATE}, "Model Details"`, strength: 'should', severity: 'error' },
        { section: 'authorship', clause: `${TEMPLATE}, "Developed by"`, strength: 'should' },
        { section: 'architecture', clause: `${TEMPLATE}, "Model type"`, strength: 'should' },
        { section: 'license', clause: `${TEMPLATE}, "License"`, strength: 'should' },
        { section: 'language', clause: `${TEMPLATE}, "Language(s) (NLP)"`, strength: 'may' },
        { section: 'base-model', clause: `${TEMPLATE}, "Finetuned from model [optional]"`, strength: 'may' },
        { section: 'distribution', clause: `${TEMPLATE}, "Model Sources [optional]"`, strength: 'may' },
        { section: 'intended-uses', clause: `${TEMPLATE}, "Direct Use"`, strength: 'should', severity: 'error' },
        { any: ['intended-users', 'intended-uses'], clause: `${TEMPLATE}, "Uses"`, strength: 'should' },
        { section: 'out-of-scope-uses', clause: `${TEMPLATE}, "Out-of-Scope Use"`, strength: 'should' },
        {
            section: 'limitations',
            clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`,
            strength: 'should',
            severity: 'error',
        },
        { section: 'bias', clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`, strength: 'should' },
        {
            any: ['recommendations', 'ethical-considerations'],
            clause: `${TEMPLATE}, "Recommendations"`,
            strength: 'should',
        },
        { section: 'how-to-use', clause: `${TEMPLATE}, "How to Get Started with the Model"`, strength: 'should' },
        { section: 'training-data', clause: `${TEMPLATE}, "Training Data"`, strength: 'should', severity: 'error' },
        { section: 'training-procedure', clause: `${TEMPLATE}, "Training Procedure"`, strength: 'should' },
        { section: 'preprocessing', clause: `${TEMPLATE}, "Preprocessing [optional]"`, strength: 'may' },
        { section: 'evaluation-data', clause: `${TEMPLATE}, "Testing Data"`, strength: 'should' },
        { section: 'factors', clause: `${TEMPLATE}, "Factors"`, strength: 'should' },
        { section: 'metrics', clause: `${TEMPLATE}, "Metrics"`, strength: 'should' },
        { section: 'results', clause: `${TEMPLATE}, "Results"`, strength: 'should', severity: 'error' },
        { section: 'environmental-impact', clause: `${TEMPLATE}, "Environmental Impact"`, strength: 'should' },
        { any: ['compute', 'requirements'], clause: `${TEMPLATE}, "Technical Specifications [optional]"`, strength: 'may' },
        { section: 'citation', clause: `${TEMPLATE}, "Citation [optional]"`, strength: 'may' },
        { section: 'contact', clause: `${TEMPLATE}, "Model Card Contact"`, strength: 'should' },
    ],
    rules: {
        'front-matter': 'error',
        'hub-license': 'error',
        'hub-language': 'error',
        'hub-base-model': 'error',
        'hub-model-index': 'error',
        'hub-field': 'error',
        'hub-task': 'warning',
        'hub-emissions': 'warning',
        'hub-eval-results': 'warning',
        placeholder: 'warning',
        boilerplate: 'note',
    },
};

;// CONCATENATED MODULE: ./lib/policy/presets/mitchell-2019.js
const PAPER = 'Mitchell et al. 2019';
const mitchell2019 = {
    title: 'Model Cards for Model Reporting (Mitchell et al., 2019)',
    about: 'The nine parts of the paper that introduced model cards. The paper calls them suggestions; without details, intended use, results or caveats there is no model card in its sense, so these are errors, and the rest are warnings. Limitations have no part of their own there: "Caveats and Recommendations" carries them. It does not ask for environmental impact.',
    source: 'https://arxiv.org/abs/1810.03993',
    audiences: [],
    requirements: [
        { section: 'model-details', clause: `${PAPER}, §4.1`, strength: 'should', severity: 'error' },
        { section: 'authorship', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'version', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'architecture', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'training-procedure', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'license', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'contact', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'citation', clause: `${PAPER}, §4.1`, strength: 'may' },
        { section: 'intended-uses', clause: `${PAPER}, §4.2`, strength: 'should', severity: 'error' },
        { section: 'intended-users', clause: `${PAPER}, §4.2`, strength: 'should' },
        { section: 'out-of-scope-uses', clause: `${PAPER}, §4.2`, strength: 'should' },
        { section: 'factors', clause: `${PAPER}, §4.3`, strength: 'should' },
        { section: 'metrics', clause: `${PAPER}, §4.4`, strength: 'should' },
        { section: 'uncertainty', clause: `${PAPER}, §4.4`, strength: 'may' },
        { section: 'evaluation-data', clause: `${PAPER}, §4.5`, strength: 'should' },
        { section: 'preprocessing', clause: `${PAPER}, §4.5`, strength: 'may' },
        { section: 'training-data', clause: `${PAPER}, §4.6`, strength: 'should' },
        { section: 'results', clause: `${PAPER}, §4.7`, strength: 'should', severity: 'error' },
        { section: 'disaggregated-results', clause: `${PAPER}, §4.7`, strength: 'should' },
        { any: ['bias', 'disaggregated-results'], clause: `${PAPER}, §4.3 and §4.7`, strength: 'should' },
        { section: 'ethical-considerations', clause: `${PAPER}, §4.8`, strength: 'should' },
        { any: ['limitations', 'recommendations'], clause: `${PAPER}, §4.9`, strength: 'should', severity: 'error' },
        { section: 'trade-offs', clause: `${PAPER}, §4.9`, strength: 'may' },
    ],
    rules: {},
};

;// CONCATENATED MODULE: ./lib/policy/presets/recommended.js

const recommended = {
    title: 'Recommended',
    about: 'The standard of this project, and what holds without a policy: content in every section that a reader relies on, at least five distinct limitations, scores that are shares. Each rule has the severity that its own page gives.',
    source: null,
    audiences: [],
    requirements: [],
    // Options that add up with those of other presets are written out.
    rules: Object.fromEntries(rules/* RULES */.y.map((rule) => [rule.id, rule.combine ? [rule.severity, rule.defaults] : rule.severity])),
};

;// CONCATENATED MODULE: ./lib/policy/presets/release.js

const release = {
    title: 'Release',
    about: 'For a model that is about to be published: the rules of `recommended`, more statements in the sections that users act on, and no gap left open. What would be a warning there and misleads the readers of a release is an error.',
    source: null,
    audiences: [],
    requirements: [],
    rules: {
        ...recommended.rules,
        'minimum-statements': [
            'error',
            { limitations: 5, 'out-of-scope-uses': 2, bias: 1, 'ethical-considerations': 2, recommendations: 2 },
        ],
        'required-field': 'error',
        placeholder: 'error',
        'repeated-statement': 'error',
        'unknown-key': 'error',
        'duplicate-key': 'error',
        'ambiguous-run': 'error',
        'unreadable-run': 'error',
        suppression: 'error',
    },
};

;// CONCATENATED MODULE: ./lib/policy/presets.js






/** Every preset, in the order in which documents list them. */
const PRESETS = {
    recommended: recommended,
    draft: draft,
    release: release,
    'mitchell-2019': mitchell2019,
    'hugging-face': huggingFace,
    'eu-ai-act-gpai': euAiActGpai,
};
const PRESET_NAMES = Object.keys(PRESETS);
const AUDIENCES = ['authority', 'downstream'];
/**
 * A preset by its name, or by its name and reader, as in `eu-ai-act-gpai:downstream`. Where a preset distinguishes
 * between readers and none is named, it is the first one.
 *
 * @returns null when there is no such preset, or it knows no such reader
 */
function presetChoice(written) {
    const [name = '', audience, ...rest] = written.split(':');
    if (!Object.hasOwn(PRESETS, name) || rest.length > 0)
        return null;
    const { audiences } = PRESETS[name];
    if (audience === undefined)
        return { name: name, audience: audiences[0] ?? null };
    const known = audiences.find((each) => each === audience);
    return known ? { name: name, audience: known } : null;
}
/** What can be written for a preset, in messages and in help. */
const PRESET_FORMS = PRESET_NAMES.flatMap((name) => {
    const { audiences } = PRESETS[name];
    return audiences.length === 0 ? [name] : audiences.map((audience) => `${name}:${audience}`);
});
/** A choice as reports name it. */
function presetTitle({ name, audience }) {
    return audience === null ? name : `${name}:${audience}`;
}
/** The settings of the rules that a preset makes. */
function presetRules({ name, audience }) {
    const { requirements, rules } = PRESETS[name];
    const sections = requirements
        .filter((each) => each.audience === undefined || each.audience === audience)
        .map(({ audience: _, ...requirement }) => requirement);
    return sections.length === 0 ? rules : { 'required-section': ['error', { sections }], ...rules };
}


/***/ })

};
