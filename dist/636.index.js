export const id = 636;
export const ids = [636];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DeadlineError: () => (/* binding */ DeadlineError),
/* harmony export */   REPORTING_DEADLINE_MS: () => (/* binding */ REPORTING_DEADLINE_MS),
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);


/** All reporting to GitHub together takes no longer. */
const REPORTING_DEADLINE_MS = 60_000;
const RETRIES = 2;
const API_VERSION = '2022-11-28';
/** The time for reporting has run out. */
class DeadlineError extends Error {
    // By this name octokit knows that a request was aborted, and does not try it again.
    name = 'AbortError';
    constructor(deadlineMs) {
        super(`GitHub did not take the report within ${Math.round(deadlineMs / 1000)} s, so it was given up`);
    }
}
/**
 * Makes the client. Requests that fail with 5xx or lose their connection are tried twice more; a rate limit is waited
 * for once, when the wait fits into the deadline. Proxies of the environment (`https_proxy`, `no_proxy`) are used.
 *
 * The network code is loaded here and not before. `@actions/github` reads `GITHUB_API_URL` when it is imported, to
 * choose the proxy.
 *
 * @throws Error when `GITHUB_REPOSITORY` is not `owner/name`
 */
async function connect({ token, env, logger, deadlineMs = REPORTING_DEADLINE_MS, paced = true, }) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!owner || !repo)
        throw new Error('GITHUB_REPOSITORY does not name a repository as owner/name');
    const end = Date.now() + deadlineMs;
    const timeout = new AbortController();
    setTimeout(() => timeout.abort(new DeadlineError(deadlineMs)), deadlineMs).unref();
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const waitOnce = (retryAfter, _request, _octokit, attempts) => {
        const worthIt = attempts === 0 && Date.now() + retryAfter * 1000 < end;
        logger.info(`GitHub's rate limit is reached; ${worthIt ? `trying again in ${retryAfter} s` : 'not waiting'}.`);
        return worthIt;
    };
    const make = () => {
        const octokit = getOctokit(token, {
            baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
            userAgent: `model-card-gate/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`,
            // 429 is left to the throttling plugin: two plugins that retry would multiply.
            retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
            throttle: { enabled: paced, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
        }, retry, throttling);
        octokit.hook.before('request', (options) => {
            options.headers['x-github-api-version'] = API_VERSION;
            options.request.signal = timeout.signal;
        });
        return octokit;
    };
    const octokit = make();
    return {
        repository: { owner, repo },
        rest: octokit.rest,
        graphql: (query, variables) => {
            // The plugin takes every query of GraphQL for a write and would keep a second between them; GitHub asks for that
            // between mutations. What only reads has a queue of its own.
            const { graphql } = query.trimStart().startsWith('mutation') ? octokit : make();
            return graphql({ query, ...variables, ...(env.GITHUB_GRAPHQL_URL && { url: env.GITHUB_GRAPHQL_URL }) });
        },
        within: (work) => before(timeout.signal, work),
    };
}
async function before(signal, work) {
    const ranOut = new Promise((_resolve, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        else
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([ranOut, work]);
}


/***/ })

};
