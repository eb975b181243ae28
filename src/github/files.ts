import { type Diff, type Hunk, readPatch } from '../source/patch.ts';
import type { Client } from './client.ts';

/** GitHub lists no more files of a pull request, a hundred a page. */
const MOST_PAGES = 30;

/**
 * What a pull request changes in some files. It stops at the page on which the last of them stands. GitHub leaves the
 * patch of a large or binary file out, and of every file once a page holds 20,000 lines or so: what is changed there is
 * unknown (https://github.com/orgs/community/discussions/213491).
 *
 * @param paths the files that are asked for; others are left out
 * @throws RequestError of octokit
 */
export async function readDiff(client: Client, number: number, paths: Iterable<string>): Promise<Diff> {
  const wanted = new Set(paths);
  const diff = new Map<string, readonly Hunk[] | null>();
  for (let page = 1; page <= MOST_PAGES && wanted.size > diff.size; page++) {
    const at = { ...client.repository, pull_number: number, per_page: 100, page };
    const { data } = await client.rest.pulls.listFiles(at);
    for (const { filename, patch } of data) {
      if (wanted.has(filename)) diff.set(filename, patch === undefined ? null : readPatch(patch));
    }
    if (data.length < 100) break;
  }
  return diff;
}
