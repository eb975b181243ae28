import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { JsonObject } from '../json.ts';
import { failure, notFound, ok } from '../reply.ts';
import type { Handlers } from './call.ts';

/** SARIF uploads. Only the outline of a file is judged here. */
export const codeScanning: Handlers = {
  'code-scanning/upload-sarif': ({ store, wire, repository, body }) => {
    const request = body as { sarif: string; commit_sha: string; ref: string };
    const sarif = unpack(request.sarif);
    // The document declares this status, but not its body.
    if (!sarif) return { ...failure(400, 'Invalid gzip data in sarif field'), undeclared: true };
    const problems: string[] = [];
    if (sarif.version !== '2.1.0') problems.push('version must be 2.1.0');
    if (!Array.isArray(sarif.runs)) problems.push('runs missing');
    const id = randomUUID();
    const { fullName: repo } = repository;
    store.sarifUploads.set(id, { id, repo, commitSha: request.commit_sha, ref: request.ref, sarif, problems });
    return { status: 202, json: { id, url: wire.url(repo, `/code-scanning/sarifs/${id}`) } };
  },

  'code-scanning/get-sarif': ({ store, wire, repository, args }) => {
    const upload = store.sarifUploads.get(String(args.sarif_id));
    if (!upload) return notFound();
    const failed = upload.problems.length > 0;
    return ok({
      processing_status: failed ? 'failed' : 'complete',
      analyses_url: wire.url(repository.fullName, `/code-scanning/analyses?sarif_id=${upload.id}`),
      ...(failed && { errors: upload.problems }),
    });
  },
};

function unpack(packed: string): JsonObject | undefined {
  try {
    return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
  } catch {
    return undefined;
  }
}
