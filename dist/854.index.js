export const id = 854;
export const ids = [854];
export const modules = {

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   listRevision: () => (/* binding */ listRevision),
/* harmony export */   remoteBlobs: () => (/* binding */ remoteBlobs),
/* harmony export */   tipOf: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Texts that one query of GraphQL brings. */
const AT_ONCE = 100;
/** Requests that wait for an answer at the same time. */
const IN_FLIGHT = 8;
/** More folders than any repository whose listing is too long for one answer. */
const MAX_FOLDERS = 5000;
/** More files than a gate reads of any revision. */
const MAX_BLOBS = 5000;
/**
 * Every file of a commit, in one call. A listing that GitHub cuts is asked for folder by folder: it is never
 * incomplete in silence.
 *
 * @param commit id of a commit that the repository or a fork of it has
 */
async function listRevision(client, commit) {
    const whole = await tree(client, commit, true);
    if (!whole.truncated)
        return entriesOf(whole.tree, '');
    const found = [];
    const open = [{ id: commit, below: '' }];
    for (let asked = 0; open.length > 0;) {
        const now = open.splice(0, IN_FLIGHT);
        asked += now.length;
        if (asked > MAX_FOLDERS)
            throw tooLarge(commit);
        const answers = await Promise.all(now.map(({ id }) => tree(client, id, false)));
        answers.forEach((answer, i) => {
            const { below } = now[i];
            if (answer.truncated)
                throw tooLarge(commit);
            found.push(...entriesOf(answer.tree, below));
            for (const { type, path, sha } of answer.tree) {
                if (type === 'tree')
                    open.push({ id: sha, below: `${below}${path}/` });
            }
        });
    }
    return found;
}
function tooLarge(commit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`GitHub does not list the whole commit ${commit.slice(0, 7)}: it has too many files.`, 'Give `actions/checkout` the input `fetch-depth: 0`, so that the commit is read from the clone.');
}
async function tree(client, tree_sha, recursive) {
    const asked = { ...client.repository, tree_sha };
    const { data } = await client.rest.git.getTree(recursive ? { ...asked, recursive: '1' } : asked);
    return { truncated: data.truncated, tree: data.tree };
}
function entriesOf(listing, below) {
    return listing
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha, size }) => ({ path: `${below}${path}`, mode, id: sha, size: size ?? 0 }));
}
/**
 * Contents through GitHub's API, by their ids: a hundred a call, each checked against its id. What is asked for is
 * remembered, and comes with the next `load`.
 *
 * @param here contents that need no call, such as those that the clone has
 */
function remoteBlobs(client, here) {
    const known = new Map();
    const wanted = new Set();
    const keep = (id, bytes) => {
        known.set(id, bytes);
        wanted.delete(id);
    };
    return {
        get: (id) => {
            const bytes = known.get(id) ?? null;
            if (bytes === null)
                wanted.add(id);
            return bytes;
        },
        want: (ids) => {
            for (const id of ids)
                if (!known.has(id))
                    wanted.add(id);
        },
        load: async () => {
            if (wanted.size === 0)
                return false;
            if (known.size + wanted.size > MAX_BLOBS) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`More than ${MAX_BLOBS} files would have to be read through the API.`, 'Give `actions/checkout` the input `fetch-depth: 0`, so that they are read from the clone.');
            }
            for (const [id, bytes] of here([...wanted]))
                keep(id, bytes);
            const ids = [...wanted];
            const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
            for (const chunk of chunks)
                for (const [id, bytes] of await texts(client, chunk))
                    keep(id, bytes);
            // What GraphQL does not give as it is: binary files, other encodings, long texts.
            while (wanted.size > 0) {
                const some = [...wanted].slice(0, IN_FLIGHT);
                await Promise.all(some.map(async (id) => keep(id, await blob(client, id))));
            }
            return true;
        },
    };
}
/** Texts by GraphQL. Those that do not have their id's content are left out. */
async function texts(client, ids) {
    const fields = ids
        .filter((id) => /^[0-9a-f]{40,64}$/.test(id))
        .map((id) => `b${id}: object(oid: "${id}") { ... on Blob { text } }`);
    if (fields.length === 0)
        return new Map();
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    const { repository } = await client.graphql(query, {
        ...client.repository,
    });
    const found = new Map();
    for (const id of ids) {
        const bytes = Buffer.from(repository[`b${id}`]?.text ?? '');
        if (isContentOf(id, bytes))
            found.set(id, bytes);
    }
    return found;
}
async function blob(client, file_sha) {
    const { data } = await client.rest.git.getBlob({ ...client.repository, file_sha });
    const bytes = Buffer.from(data.content, 'base64');
    if (!isContentOf(file_sha, bytes))
        throw new Error(`GitHub's answer for the blob ${file_sha} is not its content`);
    return bytes;
}
/** Whether bytes have the git id of a blob, in repositories with SHA-1 and with SHA-256. */
function isContentOf(id, bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
/** The commit at the tip of a branch now; null when the token does not see it. */
async function tipOf(client, branch) {
    const query = `query($owner: String!, $repo: String!, $branch: String!) {
    repository(owner: $owner, name: $repo) { ref(qualifiedName: $branch) { target { oid } } }
  }`;
    const { repository } = await client.graphql(query, { ...client.repository, branch: `refs/heads/${branch}` });
    return repository?.ref?.target?.oid ?? null;
}
/**
 * A text file of the client's repository at a branch, tag or commit.
 *
 * @returns null when there is none, or the token does not see it
 * @throws Error when it is no text, or longer than GitHub gives at once
 */
async function fileAt(client, ref, path) {
    const query = `query($owner: String!, $repo: String!, $file: String!, $commit: String!) {
    repository(owner: $owner, name: $repo) {
      file: object(expression: $file) { oid ... on Blob { text isTruncated } }
      commit: object(expression: $commit) { oid }
    }
  }`;
    const variables = { ...client.repository, file: `${ref}:${path}`, commit: `${ref}^{commit}` };
    const { repository } = await client.graphql(query, variables);
    if (!repository?.file || !repository.commit)
        return null;
    const { oid, text, isTruncated } = repository.file;
    if (typeof text !== 'string' || isTruncated)
        throw new Error(`${path} is no text, or too long`);
    // Not what GraphQL made of it, should it be another encoding or have lost a mark at its beginning.
    const bytes = isContentOf(oid, Buffer.from(text)) ? Buffer.from(text) : await blob(client, oid);
    return {
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
        commit: repository.commit.oid,
    };
}


/***/ })

};
