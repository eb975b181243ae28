export const id = 281;
export const ids = [281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4717);
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(172);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);





/** `explain`: a rule's documentation in the terminal, or the list of rules. */
async function explain({ arguments: [id], paint }) {
    if (id === undefined) {
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map((rule) => rule.id.length));
        const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map((rule) => `${paint('bold', rule.id.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.title}`);
        return { text: `${rows.join('\n')}\n`, status: 0 };
    }
    const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleById */ .B)(id);
    if (!rule) {
        if ((0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetChoice */ .Tp)(id) !== null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${id}\` is a preset, not a rule.`, 'docs/presets.md lists what each preset asks for.');
        }
        const meant = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map((r) => r.id));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no rule "${id}".`, meant ? `Did you mean \`${meant}\`?` : 'Run `explain` for a list.');
    }
    const { ruleMarkdown } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 2813));
    const text = withTitles(ruleMarkdown(rule), (title) => paint('bold', title));
    return { text: `${text.trimEnd()}\n\n${paint('dim', (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule.id))}\n`, status: 0 };
}
/** Headings without their marks. What stands in a fence is an example, whose own marks belong to it. */
function withTitles(markdown, title) {
    let fence = null;
    const lines = markdown.split('\n').map((line) => {
        const mark = /^`{3,}/.exec(line)?.[0];
        if (fence === null && mark)
            fence = mark;
        else if (fence !== null)
            fence = line === fence ? null : fence;
        else
            return line.replace(/^#+ (.*)$/, (_, text) => title(text));
        return line;
    });
    return lines.join('\n');
}


/***/ })

};
