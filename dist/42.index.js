export const id = 42;
export const ids = [42];
export const modules = {

/***/ 9042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _source_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8263);




/** `explain`: a rule's documentation in the terminal, or the list of rules. */
async function explain({ arguments: [id], paint }) {
    if (id === undefined) {
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.id.length));
        const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => `${paint('bold', rule.id.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.title}`);
        return { text: `${rows.join('\n')}\n`, status: 0 };
    }
    const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleById */ .B)(id);
    if (!rule) {
        const meant = (0,_source_schema_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((r) => r.id));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no rule "${id}".`, meant ? `Did you mean \`${meant}\`?` : 'Run `explain` for a list.');
    }
    const { ruleMarkdown } = await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 7410));
    const text = ruleMarkdown(rule).replace(/^(#+) (.*)$/gm, (_, __, title) => paint('bold', title));
    return { text: `${text.trimEnd()}\n\n${paint('dim', (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule.id))}\n`, status: 0 };
}


/***/ })

};
