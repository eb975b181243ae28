export const id = 130;
export const ids = [130];
export const modules = {

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncReview: () => (/* binding */ syncReview)
});

;// CONCATENATED MODULE: ./lib/github/review-changes.js
/**
 * Carries out all changes in one call. Deleting what is gone already is no failure, since another run may be doing the
 * same. Neither is a thread that the token may not resolve: GitHub wants `contents: write` for that, which a gate should
 * not have (https://github.com/github/gh-aw/issues/35726).
 *
 * @throws GraphqlResponseError or RequestError of octokit
 */
async function applyChanges(client, changes) {
    if (changes.length === 0)
        return;
    const variables = {};
    const fields = changes.map((change, index) => {
        const [id, body] = [`id${index}`, `body${index}`];
        variables[id] = change.kind === 'resolve' ? change.thread.id : change.thread.commentId;
        if (change.kind === 'edit')
            variables[body] = change.body;
        const call = {
            delete: `deletePullRequestReviewComment(input: { id: $${id} })`,
            resolve: `resolveReviewThread(input: { threadId: $${id} })`,
            edit: `updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $${id}, body: $${body} })`,
        }[change.kind];
        return `a${index}: ${call} { clientMutationId }`;
    });
    const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith('id') ? 'ID!' : 'String!'}`);
    try {
        await client.graphql(`mutation (${declared.join(', ')}) {\n${fields.join('\n')}\n}`, variables);
    }
    catch (error) {
        const { errors } = error;
        const matters = ({ type, path }) => {
            const change = changes[Number(String(path?.[0]).slice(1))];
            return !(change?.kind === 'resolve' || type === 'NOT_FOUND');
        };
        if (!errors || errors.some(matters))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/review.js

/** Reviews that may be tried to find the comments that GitHub refuses. */
const MOST_TRIES = 16;
/** What a comment says, whose finding is gone and that somebody answered. */
const SETTLED = '✅ This does not count any more: it is mended, waived or known from before.';
/**
 * Brings our comments on the diff of a pull request up to date, and posts none that is there already. A comment whose
 * finding is gone is deleted when nobody answered it; else it says so, and its thread is resolved where the token may.
 *
 * @param readAgain reads the pull request anew: after a lost answer, what was posted is not posted again
 *
 * Calls: none when nothing changed; one review for all new comments, one for each new comment on a file, and one for
 * everything else together.
 *
 * @throws whatever GitHub or the network failed with, where that is not about a single comment
 */
async function syncReview(client, target, pull, { marker, plan }, readAgain) {
    const there = new Map();
    const changes = [];
    for (const thread of pull.threads) {
        const id = idOf(thread, marker);
        if (id === null)
            continue;
        if (plan.due.has(id) && !there.has(id))
            there.set(id, thread);
        else if (thread.hasReplies) {
            changes.push({ kind: 'edit', thread, body: `<!-- ${marker}-settled:${id} -->\n${SETTLED}` });
            if (!thread.isResolved && thread.mayResolve)
                changes.push({ kind: 'resolve', thread });
        }
        else
            changes.push({ kind: 'delete', thread });
    }
    for (const draft of plan.files) {
        const thread = there.get(draft.id);
        if (thread && textOf(thread.body) !== textOf(draft.body))
            changes.push({ kind: 'edit', thread, body: draft.body });
    }
    const poster = new Poster(client, target, plan);
    try {
        await poster.postMissing(new Set(there.keys()));
    }
    catch (error) {
        if (!mayBeDone(error))
            throw error;
        const { threads } = await readAgain();
        await poster.postMissing(new Set(threads.flatMap((thread) => idOf(thread, marker) ?? [])));
    }
    await applyChanges(client, changes);
    return {
        posted: poster.posted,
        refused: poster.refused,
        removed: changes.filter(({ kind }) => kind === 'delete').length,
        settled: changes.filter(({ kind, thread }) => kind === 'edit' && thread.hasReplies).length,
    };
}
/** The id in the marker of a comment of ours; null when its marker is another. */
function idOf({ body }, marker) {
    const line = body.split(/\r?\n/, 1)[0];
    const [start, end] = [`<!-- ${marker}:`, ' -->'];
    return line.startsWith(start) && line.endsWith(end) ? line.slice(start.length, -end.length) : null;
}
/** An answer that was lost, or an error of GitHub's own, does not tell whether the work was done. */
function mayBeDone(error) {
    const { status } = error;
    return typeof status === 'number' && status >= 500;
}
function textOf(body) {
    return body.replace(/\r\n/g, '\n').trim();
}
class Poster {
    #client;
    #target;
    #plan;
    #tries = 0;
    posted = 0;
    refused = 0;
    constructor(client, target, plan) {
        this.#client = client;
        this.#target = target;
        this.#plan = plan;
    }
    /** Posts what the plan asks for and what is not there yet. */
    async postMissing(there) {
        const missing = ({ id }) => !there.has(id);
        await this.#post(this.#plan.inline.filter(missing));
        for (const draft of this.#plan.files.filter(missing))
            await this.#postOnFile(draft);
    }
    /** Posts comments in one review. When GitHub refuses it for one of them, the halves are tried, down to that one. */
    async #post(drafts) {
        if (drafts.length === 0)
            return;
        if (this.#tries++ >= MOST_TRIES) {
            this.refused += drafts.length;
            return;
        }
        try {
            await this.#review(drafts);
            this.posted += drafts.length;
        }
        catch (error) {
            if (error.status !== 422)
                throw error;
            if (drafts.length === 1)
                this.refused++;
            else {
                const middle = Math.ceil(drafts.length / 2);
                await this.#post(drafts.slice(0, middle));
                await this.#post(drafts.slice(middle));
            }
        }
    }
    async #review(drafts) {
        const { left } = this.#plan;
        const first = this.posted === 0 && left > 0;
        await this.#client.rest.pulls.createReview({
            ...this.#client.repository,
            pull_number: this.#target.number,
            commit_id: this.#target.headSha,
            event: 'COMMENT',
            ...(first && { body: `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the comment alone.` }),
            comments: drafts.map(({ path, lines, body }) => ({ path, body, ...placeOf(lines) })),
            // A review whose answer was lost may be there, and would be there twice.
            request: { retries: 0 },
        });
    }
    /** A review cannot hold comments on whole files, so each is a call of its own. */
    async #postOnFile({ path, body }) {
        try {
            await this.#client.rest.pulls.createReviewComment({
                ...this.#client.repository,
                pull_number: this.#target.number,
                commit_id: this.#target.headSha,
                path,
                body,
                subject_type: 'file',
                request: { retries: 0 },
            });
            this.posted++;
        }
        catch (error) {
            if (error.status !== 422)
                throw error;
            this.refused++;
        }
    }
}
function placeOf(lines) {
    if (lines === null)
        return {};
    const { from, to } = lines;
    return { line: to, side: 'RIGHT', ...(from < to && { start_line: from, start_side: 'RIGHT' }) };
}


/***/ })

};
