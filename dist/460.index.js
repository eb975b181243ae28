export const id = 460;
export const ids = [460];
export const modules = {

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hasWhole),
/* harmony export */   mergeBaseOf: () => (/* binding */ mergeBaseOf),
/* harmony export */   resolveCommit: () => (/* binding */ resolveCommit),
/* harmony export */   revisionTree: () => (/* binding */ revisionTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3365);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(669);



/** Files that are read by the handful, so that one call of git brings them all. */
const MAX_AT_ONCE = 1024 * 1024;
/**
 * The commit that a branch, tag or id names.
 *
 * @throws UserError for what could be taken for an option, for an unknown name, and outside of a repository
 */
function resolveCommit(root, ref) {
    const shown = ref.length > 60 ? `${ref.slice(0, 60)}…` : ref;
    if (!/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(ref)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${shown}\` does not name a revision.`, 'Name a branch, a tag or a commit.');
    }
    const commit = commitOf(root, ref);
    if (commit !== null)
        return commit;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--git-dir']) === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This folder is not in a git repository, so there is no revision.', 'Run it inside of one.');
    }
    if (commitOf(root, 'HEAD') === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This repository has no commit yet, so there is no revision.', 'Commit first.');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The revision \`${shown}\` is not in this clone.`, 'Fetch it with `git fetch origin <branch>`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.');
}
/** The same, null when the clone does not have it. */
function commitOf(root, ref) {
    if (ref.startsWith('-'))
        return null;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) || null;
}
/** Whether every object of a commit can be read here: a clone with a filter lacks some of them. */
function hasWhole(root, commit) {
    if (commitOf(root, commit) === null)
        return false;
    return !(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']);
}
/**
 * The merge base of a proposed commit and the tip of the branch that it is for. Where there are several, which one is
 * taken would decide what the proposal seems to remove, and its author shapes the history: it is the tip then.
 *
 * @returns null when the clone does not know it; a shallow one knows no more than that one commit follows another
 */
function mergeBaseOf(root, tip, head) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['merge-base', '--is-ancestor', tip, head]) !== null)
        return tip;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--is-shallow-repository']) !== 'false')
        return null;
    const bases = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['merge-base', '--all', tip, head])?.split('\n').filter(Boolean) ?? [];
    return bases.length > 1 ? tip : (bases[0] ?? null);
}
/** The working directory below the root of the repository, with a slash at its end; empty for the root. */
function prefixOf(root) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--show-prefix']) ?? '';
}
/**
 * The tree of a commit as git has it: nothing is checked out, and no hook, filter or external program runs.
 *
 * @param root absolute path of the working directory, to which paths are relative
 * @param commit as `resolveCommit` gives it
 * @throws UserError when the clone lacks the tree of the commit
 */
function revisionTree(root, commit) {
    const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    if (listing === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The files of the commit ${commit} are not in this clone.`, 'Clone without `filter`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.');
    }
    const entries = entriesIn(listing.toString('utf8'));
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotTree */ .v)(entries, prefixOf(root), blobsHere(root, entries));
}
/** Reads `<mode> <type> <id> <size>\t<path>\0`…; the size of a submodule is `-`. */
function entriesIn(listing) {
    return listing
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = '', size] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), mode, id, size: Number(size) || 0 };
    });
}
/** Contents from the clone. The first one that is asked for brings all that have the same kind of name. */
function blobsHere(root, entries) {
    const known = new Map();
    const groups = new Map();
    for (const entry of entries) {
        const ending = endingOf(entry.path);
        const group = groups.get(ending);
        if (group)
            group.push(entry);
        else
            groups.set(ending, [entry]);
    }
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const together = (id) => {
        const { path = '' } = byId.get(id) ?? {};
        const ids = [id];
        let bytes = 0;
        for (const other of groups.get(endingOf(path)) ?? []) {
            bytes += other.size;
            if (bytes > MAX_AT_ONCE)
                break;
            if (other.id !== id && !known.has(other.id))
                ids.push(other.id);
        }
        return ids;
    };
    return {
        get: (id) => {
            if (!known.has(id))
                for (const [each, bytes] of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBlobs */ .Vq)(root, together(id)))
                    known.set(each, bytes);
            return known.get(id) ?? null;
        },
        load: async () => false,
    };
}
function endingOf(path) {
    return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1).toLowerCase();
}


/***/ }),

/***/ 669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SUBMODULE),
/* harmony export */   v: () => (/* binding */ snapshotTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3448);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);




const LINK = '120000';
/** The mode of an entry that is a commit of another repository; this one does not have its content. */
const SUBMODULE = '160000';
/** As many links as Linux follows. */
const MAX_LINKS = 40;
/** Bytes of a path on Linux; a link to a longer one cannot be made, but committed. */
const MAX_TARGET = 4096;
/**
 * The tree of a commit, by the rules of the working tree: links that leave it, large files and what is no UTF-8 are
 * refused. Where contents are not here yet, reading says so, and what was read is to be read again after `load`.
 *
 * @param prefix the working directory below the root of the repository, with a slash at its end; empty for the root
 * @throws UserError when two files have names that cannot be told apart
 */
function snapshotTree(listing, prefix, blobs) {
    const entries = new Map(listing.map((entry) => [entry.path, entry]));
    // Names that are no UTF-8 can become equal, and one file would hide another.
    if (entries.size < listing.length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Two files of the repository have names that cannot be told apart, since they are no UTF-8.', 'Rename them.');
    }
    const folders = foldersOf(listing);
    const paths = listing
        .filter(({ path, mode }) => path.startsWith(prefix) && mode !== SUBMODULE && !(0,_vendored_js__WEBPACK_IMPORTED_MODULE_3__/* .isVendored */ .E)(path.slice(prefix.length)))
        .map(({ path }) => path.slice(prefix.length))
        .sort();
    const find = (path) => {
        const left = `${prefix}${path}`.split('/').reverse();
        const at = [];
        let links = 0;
        let isLink = false;
        for (let name = left.pop(); name !== undefined; name = left.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                if (at.pop() === undefined)
                    return links > 0 ? broken('leaves') : { kind: 'absent' };
                continue;
            }
            at.push(name);
            const place = at.join('/');
            const entry = entries.get(place);
            if (!entry && folders.has(place))
                continue;
            // In a folder that a link leads to, what is not there is absent as elsewhere.
            if (!entry)
                return isLink ? broken('nothing') : { kind: 'absent' };
            if (entry.mode === LINK) {
                if (++links > MAX_LINKS)
                    return broken('loop');
                isLink ||= left.length === 0;
                if (entry.size > MAX_TARGET)
                    return broken('nothing');
                const bytes = blobs.get(entry.id);
                if (bytes === null)
                    return { kind: 'unknown' };
                const target = Buffer.from(bytes).toString('utf8');
                if (target.startsWith('/'))
                    return broken('leaves');
                left.push(...target.split('/').reverse());
                at.pop();
                continue;
            }
            if (left.some((rest) => rest !== '' && rest !== '.'))
                return { kind: 'absent' };
            if (entry.mode === SUBMODULE)
                return { kind: 'folder' };
            return links > 0 && !place.startsWith(prefix) ? broken('leaves') : { kind: 'file', entry };
        }
        return links > 0 && !`${at.join('/')}/`.startsWith(prefix) ? broken('leaves') : { kind: 'folder' };
    };
    const bytesOf = (path, maxBytes) => {
        const found = find(path);
        if (found.kind === 'broken')
            return found.problem;
        if (found.kind === 'absent')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('absent');
        if (found.kind === 'folder')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('folder');
        if (found.kind === 'unknown')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('unknown');
        if (found.entry.size > maxBytes)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('large', maxBytes);
        return blobs.get(found.entry.id) ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('unknown');
    };
    return {
        paths: () => paths,
        pathsBelow: (folder) => {
            const below = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
            return below === '' ? paths : paths.filter((path) => path.startsWith(below));
        },
        kind: (path) => {
            const { kind } = find(path);
            // A link that leads nowhere stands there, and reading it says what is wrong.
            return kind === 'broken' || kind === 'unknown' ? 'file' : kind;
        },
        read: (path, maxBytes) => {
            const bytes = bytesOf(path, maxBytes);
            return 'problem' in bytes ? bytes : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes);
        },
        open: (path, maxBytes) => {
            const bytes = bytesOf(path, maxBytes);
            if ('problem' in bytes)
                return bytes;
            return { text: (0,_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodedText */ .i)(() => cut(bytes)), bytes: bytes.length };
        },
        id: (path) => {
            const entry = entries.get(`${prefix}${path}`);
            return entry ? (entry.mode === LINK ? `link ${entry.id}` : entry.id) : null;
        },
        everything: () => listing.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length)),
        load: () => blobs.load(),
    };
}
/** Bytes that are here, in pieces that a decoder need not blow up all at once. */
function* cut(bytes) {
    for (let start = 0; start < bytes.length; start += _decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECE */ .T)
        yield bytes.subarray(start, start + _decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECE */ .T);
}
function broken(how) {
    return { kind: 'broken', problem: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(how) };
}
function foldersOf(listing) {
    const folders = new Set();
    for (const { path } of listing) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}


/***/ })

};
