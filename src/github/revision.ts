import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Blobs, Entry } from '../workspace/snapshot.ts';
import type { Client } from './client.ts';

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
export async function listRevision(client: Client, commit: string): Promise<Entry[]> {
  const whole = await tree(client, commit, true);
  if (!whole.truncated) return entriesOf(whole.tree, '');
  const found: Entry[] = [];
  const open = [{ id: commit, below: '' }];
  for (let asked = 0; open.length > 0; ) {
    const now = open.splice(0, IN_FLIGHT);
    asked += now.length;
    if (asked > MAX_FOLDERS) throw tooLarge(commit);
    const answers = await Promise.all(now.map(({ id }) => tree(client, id, false)));
    answers.forEach((answer, i) => {
      const { below } = now[i] as { below: string };
      if (answer.truncated) throw tooLarge(commit);
      found.push(...entriesOf(answer.tree, below));
      for (const { type, path, sha } of answer.tree) {
        if (type === 'tree') open.push({ id: sha, below: `${below}${path}/` });
      }
    });
  }
  return found;
}

function tooLarge(commit: string): UserError {
  return new UserError(
    `GitHub does not list the whole commit ${commit.slice(0, 7)}: it has too many files.`,
    'Give `actions/checkout` the input `fetch-depth: 0`, so that the commit is read from the clone.',
  );
}

interface Listing {
  readonly truncated: boolean;
  readonly tree: readonly { path: string; mode: string; type: string; sha: string; size?: number }[];
}

async function tree(client: Client, tree_sha: string, recursive: boolean): Promise<Listing> {
  const asked = { ...client.repository, tree_sha };
  const { data } = await client.rest.git.getTree(recursive ? { ...asked, recursive: '1' } : asked);
  return { truncated: data.truncated, tree: data.tree as Listing['tree'] };
}

function entriesOf(listing: Listing['tree'], below: string): Entry[] {
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
export function remoteBlobs(
  client: Client,
  here: (ids: readonly string[]) => ReadonlyMap<string, Uint8Array>,
): Blobs & { readonly want: (ids: Iterable<string>) => void } {
  const known = new Map<string, Uint8Array>();
  const wanted = new Set<string>();
  const keep = (id: string, bytes: Uint8Array) => {
    known.set(id, bytes);
    wanted.delete(id);
  };
  return {
    get: (id) => {
      const bytes = known.get(id) ?? null;
      if (bytes === null) wanted.add(id);
      return bytes;
    },
    want: (ids) => {
      for (const id of ids) if (!known.has(id)) wanted.add(id);
    },
    load: async () => {
      if (wanted.size === 0) return false;
      if (known.size + wanted.size > MAX_BLOBS) {
        throw new UserError(
          `More than ${MAX_BLOBS} files would have to be read through the API.`,
          'Give `actions/checkout` the input `fetch-depth: 0`, so that they are read from the clone.',
        );
      }
      for (const [id, bytes] of here([...wanted])) keep(id, bytes);
      const ids = [...wanted];
      const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) =>
        ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
      );
      for (const chunk of chunks) for (const [id, bytes] of await texts(client, chunk)) keep(id, bytes);
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
async function texts(client: Client, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const fields = ids
    .filter((id) => /^[0-9a-f]{40,64}$/.test(id))
    .map((id) => `b${id}: object(oid: "${id}") { ... on Blob { text } }`);
  if (fields.length === 0) return new Map();
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  const { repository } = await client.graphql<{ repository: Record<string, { text?: string | null } | null> }>(query, {
    ...client.repository,
  });
  const found = new Map<string, Uint8Array>();
  for (const id of ids) {
    const bytes = Buffer.from(repository[`b${id}`]?.text ?? '');
    if (isContentOf(id, bytes)) found.set(id, bytes);
  }
  return found;
}

async function blob(client: Client, file_sha: string): Promise<Uint8Array> {
  const { data } = await client.rest.git.getBlob({ ...client.repository, file_sha });
  const bytes = Buffer.from(data.content, 'base64');
  if (!isContentOf(file_sha, bytes)) throw new Error(`GitHub's answer for the blob ${file_sha} is not its content`);
  return bytes;
}

/** Whether bytes have the git id of a blob, in repositories with SHA-1 and with SHA-256. */
function isContentOf(id: string, bytes: Uint8Array): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

/** The commit at the tip of a branch now; null when the token does not see it. */
export async function tipOf(client: Client, branch: string): Promise<string | null> {
  const query = `query($owner: String!, $repo: String!, $branch: String!) {
    repository(owner: $owner, name: $repo) { ref(qualifiedName: $branch) { target { oid } } }
  }`;
  const { repository } = await client.graphql<{
    repository: { ref: { target: { oid: string } | null } | null } | null;
  }>(query, { ...client.repository, branch: `refs/heads/${branch}` });
  return repository?.ref?.target?.oid ?? null;
}

/**
 * A text file of the client's repository at a branch, tag or commit.
 *
 * @returns null when there is none, or the token does not see it
 * @throws Error when it is no text, or longer than GitHub gives at once
 */
export async function fileAt(
  client: Client,
  ref: string,
  path: string,
): Promise<{ readonly text: string; readonly commit: string } | null> {
  const query = `query($owner: String!, $repo: String!, $file: String!, $commit: String!) {
    repository(owner: $owner, name: $repo) {
      file: object(expression: $file) { oid ... on Blob { text isTruncated } }
      commit: object(expression: $commit) { oid }
    }
  }`;
  const variables = { ...client.repository, file: `${ref}:${path}`, commit: `${ref}^{commit}` };
  interface Answer {
    file: { oid: string; text?: string | null; isTruncated?: boolean } | null;
    commit: { oid: string } | null;
  }
  const { repository } = await client.graphql<{ repository: Answer | null }>(query, variables);
  if (!repository?.file || !repository.commit) return null;
  const { oid, text, isTruncated } = repository.file;
  if (typeof text !== 'string' || isTruncated) throw new Error(`${path} is no text, or too long`);
  // Not what GraphQL made of it, should it be another encoding or have lost a mark at its beginning.
  const bytes = isContentOf(oid, Buffer.from(text)) ? Buffer.from(text) : await blob(client, oid);
  return {
    text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    commit: repository.commit.oid,
  };
}
