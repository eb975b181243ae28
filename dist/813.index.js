export const id = 813;
export const ids = [813];
export const modules = {

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
