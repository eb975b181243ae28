export const id = 282;
export const ids = [282];
export const modules = {

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   insteadOfRun: () => (/* binding */ insteadOfRun)
/* harmony export */ });
/* harmony import */ var _cards_cyclonedx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);
/* harmony import */ var _cards_markdown_recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);
/* harmony import */ var _cards_model_card_toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4054);
/* harmony import */ var _cards_native_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62);
/* harmony import */ var _cards_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4774);
/* harmony import */ var _runs_native_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9664);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1793);







/** Fields that only one of the two native formats has. */
const OF_CARDS = _cards_native_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .NATIVE_KEYS */ .x5.filter((key) => !_runs_native_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .NATIVE_KEYS */ .x5.includes(key));
const OF_RUNS = _runs_native_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .NATIVE_KEYS */ .x5.filter((key) => !_cards_native_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .NATIVE_KEYS */ .x5.includes(key));
/**
 * What a file is that was named as a training run and cannot be one: "a model card", "a Markdown text". Null where it
 * may be a run.
 */
function insteadOfRun(text, path) {
    if ((0,_cards_read_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkdown */ .sl)(path)) {
        return /model[-_ ]?card/i.test(path) || (0,_cards_markdown_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeCard */ .U)(text) ? 'a model card' : 'a Markdown text';
    }
    const { data } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readData */ .v)(text, path);
    return data !== null && isCard(data) ? 'a model card' : null;
}
function isCard(data) {
    if (data.kind === 'list')
        return data.items[0]?.kind === 'map' && isCard(data.items[0]);
    if (data.kind !== 'map')
        return false;
    if ((0,_cards_model_card_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .isToolkitCard */ .j)(data) || (0,_cards_cyclonedx_js__WEBPACK_IMPORTED_MODULE_0__/* .isCycloneDx */ .KF)(data))
        return true;
    const { entries } = data;
    return OF_CARDS.some((key) => entries.has(key)) && !OF_RUNS.some((key) => entries.has(key));
}


/***/ })

};
