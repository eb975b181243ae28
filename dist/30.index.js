export const id = 30;
export const ids = [30,813];
export const modules = {

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
