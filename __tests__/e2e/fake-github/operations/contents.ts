import { posix } from 'node:path';
import type { TreeEntry } from '../git-repository.ts';
import type { JsonObject } from '../json.ts';
import { failure, notFound, ok } from '../reply.ts';
import { encodePath, SITE } from '../wire.ts';
import type { Call, Handlers } from './call.ts';

const MEBIBYTE = 2 ** 20;
/** Above this a file comes without content. */
const LARGEST_INLINE = MEBIBYTE;
/** Above this a file does not come at all. */
const LARGEST = 100 * MEBIBYTE;

/** Files, directories, trees and blobs. */
export const contents: Handlers = {
  'repos/get-content': (call) => {
    const { git } = call.repository;
    const ref = String(call.query.ref ?? call.repository.defaultBranch);
    const sha = git.commitSha(ref);
    if (sha === undefined) return failure(404, `No commit found for the ref ${ref}`);
    const path = String(call.args.path).replace(/^\/+|\/+$/g, '');
    const asked = git.entry(sha, path);
    if (!asked) return notFound();
    if (asked.type === 'tree') {
      return ok(git.tree(sha, path).map((entry) => item(call, ref, posix.join(path, entry.path), entry)));
    }
    const entry = isSymlink(asked) ? linkTarget(call, sha, path, asked) : asked;
    if (isSymlink(entry)) return ok({ ...item(call, ref, path, entry), target: git.blob(entry.sha).toString() });
    const size = entry.size ?? 0;
    if (size > LARGEST) {
      const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
      return failure(403, 'The requested blob is too large to fetch via the API.', { errors });
    }
    const bytes = git.blob(entry.sha);
    if (/vnd\.github(\.v3)?\.raw/.test(call.accept)) {
      const raw = { body: bytes, type: 'application/vnd.github.raw; charset=utf-8' };
      return { status: 200, raw, undeclared: true };
    }
    const isInline = size <= LARGEST_INLINE;
    const content = isInline ? { content: base64(bytes), encoding: 'base64' } : { content: '', encoding: 'none' };
    return ok({ ...item(call, ref, path, entry), ...content });
  },

  'git/get-tree': ({ wire, store, repository, args, query }) => {
    const { git, fullName } = repository;
    const sha = git.treeSha(String(args.tree_sha));
    if (sha === undefined) return notFound();
    const entries = git.tree(sha, '', { recursive: query.recursive !== undefined });
    const tree = entries
      .slice(0, store.longestTree)
      .map((entry) => ({ ...entry, url: wire.url(fullName, `/git/${entry.type}s/${entry.sha}`) }));
    return ok({
      sha,
      url: wire.url(fullName, `/git/trees/${sha}`),
      tree,
      truncated: entries.length > store.longestTree,
    });
  },

  'git/get-blob': ({ wire, repository, args }) => {
    const { git, fullName } = repository;
    const sha = String(args.file_sha);
    if (git.try('cat-file', '-e', `${sha}^{blob}`) === undefined) return notFound();
    const bytes = git.blob(sha);
    const url = wire.url(fullName, `/git/blobs/${sha}`);
    return ok({ sha, node_id: `B_${sha}`, size: bytes.length, url, content: base64(bytes), encoding: 'base64' });
  },
};

const isSymlink = (entry: TreeEntry) => entry.mode === '120000';

const base64 = (bytes: Buffer) => `${bytes.toString('base64').replace(/(.{60})/g, '$1\n')}\n`;

/** GitHub answers a link to a normal file of the repository with that file, any other link with itself. */
function linkTarget({ repository: { git } }: Call, sha: string, path: string, link: TreeEntry): TreeEntry {
  const target = posix.join(posix.dirname(path), git.blob(link.sha).toString());
  const entry = target.startsWith('..') ? undefined : git.entry(sha, target);
  return entry?.type === 'blob' && !isSymlink(entry) ? entry : link;
}

function item({ wire, repository: { fullName } }: Call, ref: string, path: string, entry: TreeEntry): JsonObject {
  const isTree = entry.type === 'tree';
  const encoded = encodePath(path);
  const encodedRef = encodeURIComponent(ref);
  const url = wire.url(fullName, `/contents/${encoded}?ref=${encodedRef}`);
  const git = wire.url(fullName, `/git/${isTree ? 'trees' : 'blobs'}/${entry.sha}`);
  const html = `${SITE}/${fullName}/${isTree ? 'tree' : 'blob'}/${encodePath(ref)}/${encoded}`;
  const type = isTree ? 'dir' : entry.type === 'commit' ? 'submodule' : isSymlink(entry) ? 'symlink' : 'file';
  const download = `https://raw.githubusercontent.com/${fullName}/${encodePath(ref)}/${encoded}`;
  return {
    name: posix.basename(path),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: type === 'file' ? download : null,
    type,
    _links: { self: url, git, html },
  };
}
