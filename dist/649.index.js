export const id = 649;
export const ids = [649,813,30];
export const modules = {

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hn: () => (/* binding */ cell),
  $Q: () => (/* reexport */ clip),
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  y0: () => (/* binding */ codeBlockOf),
  U1: () => (/* binding */ codeLink),
  Im: () => (/* binding */ comment),
  R_: () => (/* binding */ heading),
  qy: () => (/* binding */ html),
  AS: () => (/* binding */ item),
  n8: () => (/* binding */ line),
  nf: () => (/* binding */ escape_link),
  TN: () => (/* reexport */ oneLine),
  Zd: () => (/* binding */ pathTarget),
  MZ: () => (/* binding */ phrase),
  aV: () => (/* binding */ proseLine),
  em: () => (/* binding */ sentence),
  UX: () => (/* binding */ toThread),
  RK: () => (/* reexport */ visible),
  ES: () => (/* reexport */ wellFormed)
});

// UNUSED EXPORTS: linkTarget

// EXTERNAL MODULE: ./lib/source/secrets.js + 1 modules
var secrets = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/render/visible.js

const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|[\u2800\ufff9-\ufffb]/gu;
/** Joiners that spell words in these scripts, and the parts of emoji, are text. */
const JOINED_SCRIPT = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const EMOJI_BASE = /[\p{Extended_Pictographic}\d#*]/u;
/**
 * Makes visible what a reader could not see: control, direction and zero-width characters, as `⟨U+202E⟩`. Line breaks
 * of every kind become `\n`. Secrets are masked: every text on its way into Markdown comes through here, whole.
 */
function visible(text) {
    const lines = (0,secrets/* withoutSecrets */.cT)(text.replace(/\r\n?/g, '\n'));
    return lines.replace(HIDDEN, (char, index) => {
        const before = charBefore(lines, index);
        const after = charAt(lines, index + char.length);
        if (char === '\ufe0f' && EMOJI_BASE.test(before))
            return char;
        if (char === '\u200d' && EMOJI_PART.test(before) && EMOJI_PART.test(after))
            return char;
        if ((char === '\u200c' || char === '\u200d') && JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after)) {
            return char;
        }
        return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
/** Visible text on one line: breaks and tabs become spaces. */
function oneLine(text) {
    if (!/[^ -~]|^ | $/.test(text))
        return (0,secrets/* withoutSecrets */.cT)(text);
    return visible(text)
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').trim())
        .filter(Boolean)
        .join(' ');
}
/** The first `limit` code points, the last of them an ellipsis when something was cut. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [];
    for (const point of text) {
        if (points.push(point) > limit)
            return `${points.slice(0, limit - 1).join('')}…`;
    }
    return text;
}
/** Text without half characters, which JSON and addresses cannot carry. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}
/** The character at an index, whole; empty behind the end. */
function charAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
/** The character before an index, whole; empty at the start. */
function charBefore(text, index) {
    if (index <= 0)
        return '';
    const low = text.charCodeAt(index - 1);
    return low >= 0xdc00 && low <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text.slice(index - 1, index);
}

;// CONCATENATED MODULE: ./lib/render/marks.js

/** Keeps apart what GitHub would make a link of, and is seen by nobody. */
const ZERO_WIDTH_SPACE = '\u200b';
/** A text of one line, already visible, as Markdown that says the same and nothing else. */
function inline(text, place) {
    const apart = place.surface === 'thread' ? keepApart(text) : text;
    const forced = place.surface === 'file' ? brokenAddresses(apart, place) : new Set();
    if (place.start) {
        const marker = blockMarker(apart);
        if (marker !== null)
            forced.add(marker);
    }
    if (place.heading) {
        const closing = /(?<=^|\s)#+$/.exec(apart);
        if (closing)
            forced.add(closing.index);
    }
    return escapeMarks(apart, place, forced).replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
function escapeMarks(text, place, forced) {
    const dollars = place.part !== undefined || text.indexOf('$') !== text.lastIndexOf('$');
    return text.replace(/\*+|_+|~+|[!-/:-@[-`{-~]/g, (mark, index) => {
        if (forced.has(index))
            return `\\${mark}`;
        const before = charBefore(text, index);
        const after = charAt(text, index + mark.length);
        if (mark === '$')
            return !dollars ? mark : place.surface === 'thread' ? '&#36;' : '\\$';
        const means = mark === '&' ? isEntity(text, index) : changesMeaning(mark, before, after, place);
        if (!means)
            return mark;
        // In a thread not even the source may hold what looks like a comment of ours.
        return mark === '<' && place.surface === 'thread' ? '&lt;' : mark.replace(/./g, '\\$&');
    });
}
/** Whether a punctuation mark, or a run of one, would be read as Markdown between these two characters. */
function changesMeaning(mark, before, after, place) {
    switch (mark[0]) {
        case '\\':
            return after === '' || /[!-/:-@[-`{-~]/.test(after);
        case '`':
            return true;
        case '*':
            return !(isSpace(before) && isSpace(after));
        case '_':
            return !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
        case '~':
            // A single tilde that can open but not close, as in `~4 hours`, strikes nothing as long as no other can close.
            return mark.length > 1 || !isWord(after) || !/^[\s([]?$/.test(before);
        case '[':
            return place.linkText === true || (place.start === true && before === '');
        case ']':
            return place.linkText === true || after === '(' || after === '[' || after === ':';
        case '<':
            return after === '' || /[A-Za-z/!?]/.test(after);
        case '|':
            return place.cell === true;
        default:
            return false;
    }
}
/** Where a line would begin something other than a paragraph: the index of the mark that does it. */
function blockMarker(text) {
    const numbered = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text);
    if (numbered)
        return numbered[0].length;
    const begins = /^>|^#{1,6}(?:\s|$)|^[-+](?:\s|$)/.test(text) || // quote, heading, list
        /^=+\s*$|^-[-\s]*$/.test(text) || // underlines of a heading, thematic break
        /^[|:-][|:\s-]*$/.test(text); // the line under the head of a table
    return begins ? 0 : null;
}
/**
 * GitHub links a bare address before it reads escapes, up to the next white space or `<`, and takes a backslash for a
 * part of it: of `https://e.example\<b>` it would leave the tag. So an address with anything to escape in the same
 * word is kept from being one. Returns the indexes of the marks to escape for that.
 */
function brokenAddresses(text, place) {
    const indexes = new Set();
    if (!/:\/\/|www\./i.test(text))
        return indexes;
    for (const { 0: word, index } of text.matchAll(/[^ \t\n]+/g)) {
        const marks = [...word.matchAll(/:(?=\/\/)|(?<=www)\./gi)];
        if (marks.length === 0 || (place.part !== 'piece' && escapeMarks(word, place, new Set()) === word))
            continue;
        for (const mark of marks)
            indexes.add(index + mark.index);
    }
    return indexes;
}
/** Puts a zero-width space into everything that GitHub would turn into a link, a notification or an emoji. */
function keepApart(text) {
    return keepMentionsApart(text)
        .replace(/:(?=\/\/|[a-z\d_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b/gi, (id) => id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
/** The same for mentions and references alone. */
function keepMentionsApart(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function isEntity(text, index) {
    const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,40});/iy;
    entity.lastIndex = index;
    return entity.test(text);
}
function isSpace(char) {
    return char === ' ' || char === '\t';
}
function isWord(char) {
    return /[\p{L}\p{N}]/u.test(char);
}

;// CONCATENATED MODULE: ./lib/render/escape.js




/**
 * Every escape of the Markdown that this product writes. The text of a card, a run or a file name is hostile: it may
 * become words in the output, and nothing else. Only what would change meaning where it stands is escaped, so that
 * ordinary prose stays as its author wrote it. What that is says `marks.ts`; what nobody could see, `visible.ts`.
 */
/** A text that stands at the start of a line or after a list marker. Further lines are indented under the first. */
function item(text, surface) {
    return visible(text)
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').trim())
        .filter(Boolean)
        .map((line) => inline(line, { surface, start: true }))
        .join('\n  ');
}
/** A text on one line that may begin it. */
function line(text, surface) {
    return inline(oneLine(text), { surface, start: true });
}
/** A text within a line that other text begins. */
function phrase(text, surface) {
    return inline(oneLine(text), { surface });
}
function heading(text, surface) {
    return inline(oneLine(text), { surface, start: true, heading: true });
}
/** A text in a cell of a table. */
function cell(text, surface) {
    return inline(oneLine(text), { surface, cell: true });
}
/**
 * A sentence of our own with words of others in it, in a line or a cell. What stands between single backticks is code,
 * which can do no more than look like code; the rest is text.
 */
function sentence(text, surface) {
    return oneLine(text)
        .split(/`([^`]+)`/)
        .map((part, index) => index % 2 === 1 ? code(part, surface) : inline(part, { surface, cell: true, start: index === 0, part: 'piece' }))
        .join('');
}
/** A line of a paragraph as `prose.ts` splits them: visible already, white space kept. */
function proseLine(text, surface, start) {
    return inline(text, { surface, start, part: 'line' });
}
/** Code in a line or a cell. It is fenced with more backticks than it holds in a row. */
function code(text, surface) {
    const plain = oneLine(text);
    if (plain === '')
        return '';
    // In a cell a pipe ends the code, and the backslash that would hold it is shown by some readers. `<!--` could pass
    // for a comment of ours to who searches the source.
    if (/\||<!--/.test(plain))
        return inline(plain, { surface, cell: true, linkText: true, part: 'piece' });
    const fence = '`'.repeat(longestRun(plain, '`') + 1);
    const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${plain}${pad}${fence}`;
}
/** A block of code. Its fence is longer than any run of backticks in it; its lines are kept. */
function codeBlock(text, language = '') {
    const plain = visible(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(plain, '`') + 1));
    return `${fence}${/^[\w-]*$/.test(language) ? language : ''}\n${plain}\n${fence}`;
}
/** Lines as they are, in a block of code that GitHub offers to put into the file. The caller vouches that all is visible. */
function codeBlockOf(lines, language) {
    const text = lines.join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A link, or the text alone when there is nowhere safe to go. */
function escape_link(text, target, surface) {
    const href = linkTarget(target);
    if (href === null)
        return cell(text, surface);
    return `[${inline(oneLine(text), { surface, cell: true, linkText: true })}](${href})`;
}
/** A link whose text is code. */
function codeLink(text, target, surface) {
    const href = linkTarget(target);
    const shown = code(text, surface);
    return href === null || shown === '' ? shown : `[${shown}](${href})`;
}
/** An address made safe to stand in `(…)`: http, https or relative; null for any other, for overlong ones and for those that hold a secret. */
function linkTarget(address) {
    if (address === null || address === '' || address.length > 2000 || (0,secrets/* secretsIn */.VY)(address).length > 0)
        return null;
    const scheme = /^[^/?#]*?:/.exec(address);
    if (scheme && !/^https?:$/i.test(scheme[0]))
        return null;
    const encoded = wellFormed(address).replace(/%(?![\da-f]{2})|[^\w!#$%&+,\-./:=?@~]/giu, encodeURIComponentFully);
    return encoded.length > 2000 ? null : encoded;
}
/** A path of a file as a relative link target. */
function pathTarget(path) {
    return path
        .split('/')
        .map((segment) => wellFormed(segment).replace(/[^\w.~-]/gu, encodeURIComponentFully))
        .join('/');
}
/** Text between HTML tags or in a quoted attribute of our own. */
function html(text, surface) {
    const plain = oneLine(text);
    return (surface === 'thread' ? keepApart(plain) : plain)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
        .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
/** An HTML comment, which no text can end. */
function comment(text) {
    return `<!-- ${oneLine(text).replace(/[<>]/g, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '')} -->`;
}
/** Finished Markdown of a file, fit to stand in a thread: mentions and references are kept apart. */
function toThread(markdown) {
    return keepMentionsApart(markdown)
        .replace(/\\[\\<]/g, (pair) => (pair === '\\<' ? '&lt;' : pair))
        .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function encodeURIComponentFully(char) {
    const encoded = encodeURIComponent(char);
    return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9911);


/**
 * A name for each finding that stays when lines move: rule, card and what it is about, as the baseline tells findings
 * apart, with an ordinal for equal ones in the order of their places. In the form of the line hashes of code scanning,
 * `39fa2ee980eb94b0:1` (https://github.com/github/codeql-action/blob/main/src/fingerprints.ts).
 */
function fingerprints(findings) {
    const byPlace = [...findings].sort((a, b) => (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column);
    const seen = new Map();
    return new Map(byPlace.map((finding) => {
        const hash = digest(JSON.stringify([finding.rule, finding.card, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(finding)]));
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return [finding, `${hash}:${ordinal}`];
    }));
}
/** Sixteen hexadecimal digits that stand for a text. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./lib/finding.js
var lib_finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/render/escape.js + 2 modules
var render_escape = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/rules/index.js + 94 modules
var rules = __webpack_require__(4717);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/rules/documentation.js
var documentation = __webpack_require__(2813);
;// CONCATENATED MODULE: ./lib/report/sarif-rules.js




/** Where each rule stands in the list of rules. */
const RULE_INDEX = new Map(rules/* RULES */.y.map((rule, index) => [rule.id, index]));
/** What GitHub allows a name and a description, in characters. */
const LIMITS = { name: 255, description: 1024 };
const SCOPE_TAGS = {
    card: 'card',
    'card-change': 'change',
    change: 'change',
    repository: 'repository',
    exceptions: 'policy',
};
/** A rule as a `reportingDescriptor`, with its whole documentation. */
function descriptorOf(rule) {
    const { id, title, why, fix, severity, scope } = rule;
    return {
        id,
        // A name that only repeats the id is against the standard (§3.49.7).
        ...(id.includes('-') && { name: (0,render_escape/* clip */.$Q)(pascalCase(id), LIMITS.name) }),
        shortDescription: { text: (0,render_escape/* clip */.$Q)(`${title}.`, LIMITS.description) },
        fullDescription: { text: (0,render_escape/* clip */.$Q)(`${title}. ${why}`, LIMITS.description) },
        help: { text: `${why}\n\n${fix}`, markdown: (0,documentation.ruleMarkdown)(rule) },
        helpUri: (0,version/* ruleUrl */.QB)(id),
        defaultConfiguration: { level: severity },
        properties: {
            tags: ['model-card', SCOPE_TAGS[scope]],
            // GitHub's word for the mildest of its three is another than SARIF's.
            'problem.severity': severity === 'note' ? 'recommendation' : severity,
        },
    };
}
function pascalCase(id) {
    return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/report/sarif.js






/**
 * Code scanning takes 25,000 results and keeps the 5,000 most severe
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning).
 */
const SARIF_RESULT_LIMIT = 5000;
/** Code points of a message; GitHub allows a description 1,024 and names no limit for messages, so ours is the same. */
const MESSAGE_LIMIT = 1024;
const ROOT = '%SRCROOT%';
/**
 * A verdict as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), in what code scanning
 * reads of it. All rules stand in it, so that files differ by their results alone. Findings that do not count are
 * suppressed, with the reason. Paths are relative to the working directory and no other path is told.
 */
function toSarif(verdict, options = {}) {
    const { category = '', maxResults = SARIF_RESULT_LIMIT } = options;
    const names = (0,fingerprint/* fingerprints */.W)(verdict.findings);
    const ranked = [...verdict.findings].sort((a, b) => Number((0,lib_finding/* counts */.tQ)(b)) - Number((0,lib_finding/* counts */.tQ)(a)) || (0,lib_finding/* compareFindings */.Eg)(a, b));
    const shown = ranked.slice(0, maxResults);
    const left = ranked.length - shown.length;
    const compared = verdict.baseline !== null || verdict.findings.some(({ isNew, remains }) => !isNew || remains);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Model Card Gate',
                        version: version/* VERSION */.xv,
                        semanticVersion: version/* VERSION */.xv,
                        informationUri: 'https://github.com/model-card-gate/model-card-gate',
                        rules: rules/* RULES */.y.map(descriptorOf),
                    },
                },
                // What follows the last slash is the run, which is left empty: the same category replaces what it held before.
                automationDetails: { id: `model-card-gate/${category === '' ? '' : `${(0,render_escape/* pathTarget */.Zd)(category)}/`}` },
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(left > 0 && {
                            toolExecutionNotifications: [
                                {
                                    level: 'warning',
                                    message: { text: `${left} more findings are left out; the JSON report lists them all.` },
                                },
                            ],
                        }),
                    },
                ],
                results: shown.map((finding) => result(finding, names.get(finding), compared)),
            },
        ],
    };
}
function result(finding, fingerprint, compared) {
    const { rule, severity, message, why, fix, location, isNew, remains, suggestion, card } = finding;
    const index = RULE_INDEX.get(rule);
    const place = physicalLocation(location);
    return {
        ruleId: rule,
        ...(index !== undefined && { ruleIndex: index }),
        level: severity,
        // The first sentence is what GitHub shows where space is short.
        message: { text: (0,render_escape/* clip */.$Q)(plain(`${message} ${fix}`), MESSAGE_LIMIT).trim() || rule },
        locations: place === null ? [] : [{ physicalLocation: place }],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...(compared && { baselineState: isNew && !remains ? 'new' : 'unchanged' }),
        suppressions: suppressions(finding),
        ...(suggestion !== null && place !== null && { fixes: [fixOf(place, fix, suggestion.replacement)] }),
        properties: { why: (0,render_escape/* clip */.$Q)(plain(why), MESSAGE_LIMIT), ...(card !== null && { card: plain(card) }) },
    };
}
/** An empty list says that it was looked at and counts; an absent one would say that nobody knows. */
function suppressions(finding) {
    return (0,lib_finding/* counts */.tQ)(finding) ? [] : [suppression(finding.waived ?? 'Known from before.')];
}
function suppression(justification) {
    return { kind: 'external', status: 'accepted', justification: (0,render_escape/* clip */.$Q)(plain(justification), MESSAGE_LIMIT) };
}
/** Null for what lies outside the working directory: code scanning refuses such an address, and it would tell a path. */
function physicalLocation({ file, line, column, endLine, endColumn }) {
    if (file === '' || /^(?:\/|[A-Za-z]:|\\)/.test(file) || file.split('/').includes('..'))
        return null;
    return {
        artifactLocation: { uri: (0,render_escape/* pathTarget */.Zd)(file), uriBaseId: ROOT },
        region: { startLine: line, startColumn: column, endLine, endColumn },
    };
}
function fixOf({ artifactLocation, region }, fix, replacement) {
    const replacements = [{ deletedRegion: region, insertedContent: { text: (0,render_escape/* wellFormed */.ES)(replacement) } }];
    return {
        description: { text: (0,render_escape/* clip */.$Q)(plain(fix), MESSAGE_LIMIT) },
        artifactChanges: [{ artifactLocation, replacements }],
    };
}
/**
 * Text that no reader takes for more: SARIF makes a link of `[text](target)` and a placeholder of `{0}` even in plain
 * text (§3.11.5, §3.11.6), so a zero-width space parts them.
 */
function plain(text) {
    return (0,render_escape/* oneLine */.TN)(text)
        .replace(/\](?=\()/g, ']\u200b')
        .replace(/\{(?=\d)/g, '{\u200b');
}


/***/ }),

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleMarkdown: () => (/* binding */ ruleMarkdown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

const ABOUT = {
    card: 'each card',
    repository: 'the repository',
    exceptions: 'waivers and suppressions',
    'card-change': 'what a change does to a card, where there is a revision to compare with',
    change: 'what a change does to the repository, where there is a revision to compare with',
};
/** The documentation page of a rule in Markdown: what, why, fix, examples, options. */
function ruleMarkdown(rule) {
    return [
        `# ${rule.id}`,
        '',
        `${rule.title}.`,
        '',
        `Severity in \`recommended\`: **${rule.severity}** · about ${ABOUT[rule.scope]}`,
        '',
        '## Why',
        '',
        rule.why,
        '',
        '## What to do',
        '',
        rule.fix,
        '',
        '## Examples',
        '',
        `Found${subject(rule.examples.bad)}:`,
        '',
        ...fence(rule.examples.bad),
        '',
        `Not found${subject(rule.examples.good)}:`,
        '',
        ...fence(rule.examples.good),
        '',
        '## In a policy',
        '',
        ...optionLines(rule),
        '',
    ].join('\n');
}
function subject({ of }) {
    const names = {
        fields: ' in a card that is complete otherwise',
        run: ' in a training run that is complete otherwise',
        card: ' in a card',
        markdown: ' in a Markdown card that is complete otherwise',
        'front-matter': ' as the front matter of a Markdown card that is complete otherwise',
        policy: ' in the policy of a repository with a card in `models/`',
        files: ' in a repository with these files',
        tree: ' in a repository with these cards, which are complete otherwise',
        change: ', where `head/` holds what a change lays over a repository `base/` with complete cards',
    };
    return names[of];
}
const LANGUAGE = {
    files: 'text',
    markdown: 'markdown',
    tree: 'text',
    change: 'text',
};
function fence({ of, text }) {
    return [`\`\`\`${LANGUAGE[of] ?? 'yaml'}`, text, '```'];
}
function optionLines(rule) {
    const defaults = rule.defaults;
    const setting = Object.keys(defaults).length > 0 ? `[${rule.severity}, ${flow(defaults)}]` : rule.severity;
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(rule.options);
    const described = Object.entries(schema.properties ?? {}).map(([name, { description }]) => `- \`${name}\`: ${description ?? ''}`);
    return [
        '```yaml',
        'rules:',
        `  ${rule.id}: ${setting}`,
        '```',
        ...(schema.description ? ['', schema.description] : []),
        ...(described.length > 0 ? ['', 'Options, here with their defaults:', '', ...described] : []),
    ];
}
/** A value as YAML flow text. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (value && typeof value === 'object') {
        return `{ ${Object.entries(value)
            .map(([key, entry]) => `${key}: ${flow(entry)}`)
            .join(', ')} }`;
    }
    // Globs and the like would be something else in YAML: `*` begins an alias.
    return typeof value === 'string' && !/^[a-z][\w./ -]*$/i.test(value) ? JSON.stringify(value) : String(value);
}


/***/ })

};
