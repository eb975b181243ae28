export const id = 217;
export const ids = [217];
export const modules = {

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteMergeBase: () => (/* binding */ remoteMergeBase)
/* harmony export */ });
/** Commits of a comparison that one answer lists. */
const AT_ONCE = 100;
/** More of them than a proposal has. */
const MOST_PAGES = 5;
/** More places at which one left its base than a proposal has. */
const MOST_FORKS = 8;
/**
 * The merge base of a proposed commit and the tip of the branch that it is for, by GitHub's comparison, which names one
 * of them. Where there may be several, which one is taken would decide what the proposal seems to remove, and its author
 * shapes the history: it is the tip then.
 *
 * Calls: one, and for a proposal that is behind its base one more for each hundred of its commits, and one for each
 * other commit of the base that it was made from or has merged.
 */
async function remoteMergeBase(client, tip, head) {
    const { status, base, total, commits } = await compare(client, tip, head);
    // One of them follows the other, and is the only one.
    if (status !== 'diverged')
        return base;
    for (let page = 2; commits.length < total; page++) {
        if (page > MOST_PAGES)
            return tip;
        const more = await compare(client, tip, head, page);
        if (more.commits.length === 0)
            return tip;
        commits.push(...more.commits);
    }
    const own = new Set(commits.map(({ sha }) => sha));
    const forks = new Set(commits.flatMap(({ parents }) => parents).filter((sha) => !own.has(sha) && sha !== base));
    if (forks.size > MOST_FORKS)
        return tip;
    for (const fork of forks) {
        const { status } = await compare(client, fork, base);
        if (status !== 'ahead')
            return tip;
    }
    return base;
}
async function compare(client, from, to, page = 1) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...client.repository,
        basehead: `${from}...${to}`,
        per_page: AT_ONCE,
        page,
    });
    const commits = data.commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }));
    return { status: data.status, base: data.merge_base_commit.sha, total: data.total_commits, commits };
}


/***/ })

};
