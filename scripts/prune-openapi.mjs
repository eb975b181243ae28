// Cuts GitHub's OpenAPI documents to the operations that the end-to-end tests know, with everything they refer to.
// usage: npm exec --yes --package=@octokit/openapi@23.0.2 -- node scripts/prune-openapi.mjs [output folder]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCUMENTS = ['api.github.com', 'ghes-3.17', 'ghes-3.19'];
const METHOD = /^(get|put|post|patch|delete|head|options|trace)$/;

const OPERATIONS = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': ['get', 'put', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/code-scanning/sarifs': ['post'],
  '/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': ['get'],
};

/** The package that `npm exec` put beside the programs on the path. */
function packageFolder() {
  const bins = (process.env.PATH ?? '').split(delimiter).map((bin) => join(dirname(bin), '@octokit', 'openapi'));
  const found = bins.find((folder) => existsSync(join(folder, 'package.json')));
  if (!found) throw new Error('@octokit/openapi not found: run this by the command at the head of the script');
  return found;
}

/** Leaves out prose and examples. `key` is where the value stands: under `properties` the keys are names, not words. */
function strip(value, key) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const result = {};
  for (const [name, inner] of Object.entries(value)) {
    const isName = key === 'properties';
    if (!isName && ['example', 'examples', 'externalDocs', 'x-github'].includes(name)) continue;
    // A response must keep its description, if an empty one.
    if (!isName && name === 'description' && typeof inner === 'string') result[name] = '';
    else result[name] = strip(inner, name);
  }
  return result;
}

function references(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function prune(document) {
  const { openapi, info, servers } = document;
  const result = { openapi, info, servers, paths: {}, components: {} };
  const wanted = [];
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item = document.paths[path];
    const missing = methods.filter((method) => !item?.[method]);
    if (missing.length > 0) throw new Error(`${missing.join(', ')} ${path} is not in this document`);
    const kept = Object.entries(item).filter(([key]) => !METHOD.test(key) || methods.includes(key));
    result.paths[path] = Object.fromEntries(
      kept.map(([key, value]) => [key, METHOD.test(key) ? strip(value, key) : value]),
    );
    wanted.push(...references(result.paths[path]));
  }
  // The last reference first, so that equal documents give equal files.
  while (wanted.length > 0) {
    const reference = wanted.pop();
    const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/.exec(reference) ?? [];
    const component = document.components[kind]?.[name];
    if (!component) throw new Error(`nothing at ${reference}`);
    result.components[kind] ??= {};
    if (result.components[kind][name]) continue;
    result.components[kind][name] = strip(component, name);
    wanted.push(...references(result.components[kind][name]));
  }
  return result;
}

const target = process.argv[2] ?? fileURLToPath(new URL('../__tests__/e2e/fake-github', import.meta.url));
const generated = join(packageFolder(), 'generated');
for (const name of DOCUMENTS) {
  const pruned = prune(JSON.parse(readFileSync(join(generated, `${name}.json`), 'utf8')));
  writeFileSync(join(target, `${name}.pruned.json`), JSON.stringify(pruned));
}
