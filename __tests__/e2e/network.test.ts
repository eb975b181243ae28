import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { expectInDocument, tableOf } from './fake-github/document.ts';
import { pullRequest } from './fake-github/events.ts';
import { checkOutMerge, FORK_TOKEN, PULL_NUMBER, REPOSITORY } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import type { DocumentName } from './fake-github/server.ts';
import { ACTION, brokenCard, CARD, goodCard, World } from './fake-github/world.ts';

const withoutCheckout = { workspace: tmpdir(), inputs: { source: 'api' } };
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function makeWorld(...args: Parameters<typeof World.make>): Promise<World> {
  const world = await World.make(...args);
  cleanups.push(() => world.end());
  return world;
}

/** A folder that goes when the test ends. */
function makeFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-network-'));
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function portOf(server: Server | ReturnType<typeof createTlsServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describeOnNode24('a GitHub that does not answer', () => {
  const SECONDS = 3;
  let action: string;

  beforeAll(() => {
    // The committed bundle with a shorter deadline, so that nobody waits for a minute.
    action = mkdtempSync(join(tmpdir(), 'model-card-gate-action-'));
    cpSync(join(ACTION, 'action.yml'), join(action, 'action.yml'));
    cpSync(join(ACTION, 'dist'), join(action, 'dist'), { recursive: true });
    const deadline = 'REPORTING_DEADLINE_MS = 60_000';
    const files = readdirSync(join(action, 'dist')).map((name) => join(action, 'dist', name));
    const holders = files.filter((file) => readFileSync(file, 'utf8').includes(deadline));
    expect(holders).toHaveLength(1);
    const text = readFileSync(holders[0]!, 'utf8');
    writeFileSync(holders[0]!, text.replace(deadline, `REPORTING_DEADLINE_MS = ${SECONDS}_000`));
  });
  afterAll(() => rmSync(action, { recursive: true, force: true }));

  test.each([
    ['while it is asked for a commit', 'git/get-tree', 'error'],
    ['while it is asked for the diff', 'pulls/list-files', 'fail'],
    ['while the comment is posted', 'issues/create-comment', 'fail'],
    ['while the review is posted', 'pulls/create-review', 'fail'],
  ])('%s: the verdict stands, and the job ends', async (_, when, conclusion) => {
    const world = await makeWorld();
    world.github.faults.push({ when, delayMs: 20_000, times: 9 });
    const start = performance.now();
    const { exitCode, outputs, annotations } = await world.act(pullRequest(world.commits), {
      ...withoutCheckout,
      actionDir: action,
    });
    expect([exitCode, outputs.conclusion]).toEqual([1, conclusion]);
    const told = annotations.map(({ message }) => message).join('\n');
    expect(told).toMatch(/did not answer in time|did not take the report within 3 s/);
    // Judging and reporting have a deadline each.
    expect((performance.now() - start) / 1000).toBeLessThan(2 * SECONDS + 9);
  });
});

describeOnNode24('more than GitHub tells', () => {
  test('beyond 20,000 lines a patch is missing: what it changes is unknown, so it is said on the file', async () => {
    const data = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`data/${i}.txt`, `${i} of many lines\n`.repeat(4000)]),
    );
    const world = await makeWorld({ ...data, [CARD]: brokenCard });
    world.github.longestPatches = 20_000;
    const { exitCode } = await world.act(pullRequest(world.commits), withoutCheckout);
    expect(exitCode).toBe(1);
    expect(world.github.reviewCommentsOf(REPOSITORY, PULL_NUMBER)).toEqual([
      expect.objectContaining({ subject: 'file', path: CARD }),
    ]);
    expect(world.comments()).toHaveLength(1);
  });

  test('beyond 3,000 files none is listed: the verdict and the comment have the finding', async () => {
    const data = Object.fromEntries(Array.from({ length: 3010 }, (_, i) => [`data/${i}.txt`, `${i}\n`]));
    const world = await makeWorld({ ...data, [CARD]: brokenCard });
    const { exitCode, annotations } = await world.act(pullRequest(world.commits), withoutCheckout);
    expect(exitCode).toBe(1);
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', file: CARD }));
    expect(world.comments()).toEqual([expect.stringContaining(CARD)]);
    expect(world.reviewComments()).toEqual([]);
    expect(world.calls().filter((call) => call === 'pulls/list-files')).toHaveLength(30);
  });

  test('a tree that is cut is read folder by folder', async () => {
    const world = await makeWorld();
    world.github.longestTree = 3;
    const { exitCode, outputs } = await world.act(pullRequest(world.commits), withoutCheckout);
    expect([exitCode, outputs.conclusion]).toEqual([1, 'fail']);
    expect(world.calls().filter((call) => call === 'git/get-tree').length).toBeGreaterThan(4);
  });

  test('two hundred comments: ours is found on the last page', async () => {
    const world = await makeWorld();
    const event = pullRequest(world.commits);
    for (let i = 0; i < 200; i++) {
      world.github.plantComment({ repo: REPOSITORY, number: PULL_NUMBER, login: 'octocat', body: `${i}` });
    }
    await world.act(event, withoutCheckout);
    await world.act(event, { ...withoutCheckout, env: { GITHUB_RUN_ID: '2' } });
    expect(world.comments().filter((body) => body.startsWith('<!-- model-card-gate:'))).toHaveLength(1);
  });
});

describeOnNode24('a missing permission is told once, with the lines to paste', () => {
  const YAML = 'permissions:\n  contents: read\n  pull-requests: write';

  test.each([
    ['to write to pull requests', { contents: 'read', 'pull-requests': 'read' }, 'fail'],
    ['to read pull requests', { contents: 'read' }, 'fail'],
    ['to read contents', { 'pull-requests': 'write' }, 'error'],
    ['to do anything', {}, 'error'],
  ] as const)('%s', async (_, permissions, conclusion) => {
    const tokens = { ghs_less: { login: 'github-actions[bot]', permissions } };
    const world = await makeWorld(undefined, { tokens, isPrivate: true });
    const checkout = checkOutMerge(world.repository);
    cleanups.push(checkout.remove);
    const { exitCode, outputs, annotations } = await world.act(pullRequest(world.commits), {
      workspace: checkout.dir,
      token: 'ghs_less',
    });
    expect([exitCode, outputs.conclusion]).toEqual([1, conclusion]);
    expect(annotations.filter(({ message }) => message.includes(YAML))).toHaveLength(1);
    expect(annotations.filter(({ message }) => /not posted|not all of it/.test(message)).length).toBeLessThanOrEqual(1);
  });
});

describeOnNode24('a token that GitHub does not know', () => {
  test('is said to be that, and no permission is asked for', async () => {
    const world = await makeWorld();
    const { exitCode, annotations } = await world.act(pullRequest(world.commits), {
      ...withoutCheckout,
      token: 'ghs_old',
    });
    expect(exitCode).toBe(1);
    expect(annotations).toEqual([
      expect.objectContaining({ message: expect.stringContaining('GitHub does not accept the token') }),
    ]);
    expect(annotations[0]?.message).not.toContain('permissions:');
  });
});

/** Runs by what is there already; each on the shallow clone that actions/checkout makes. */
const RUNS: Readonly<Record<string, { readonly card: string; readonly before: number; readonly most: number }>> = {
  'One card that passes, the comment unchanged': { card: `${goodCard}# Reviewed.\n`, before: 1, most: 8 },
  'One card that fails, comment and review unchanged': { card: brokenCard, before: 1, most: 8 },
  'One card that passes, no comment yet': { card: `${goodCard}# Reviewed.\n`, before: 0, most: 8 },
  'One card that fails, nothing said yet': { card: brokenCard, before: 0, most: 10 },
};

describeOnNode24('a run asks no more of GitHub than it must', () => {
  const made = new Map<string, readonly (string | undefined)[]>();

  describe.each<[string, DocumentName]>([
    ['GitHub Enterprise Server', 'ghes-3.17'],
    ['github.com', 'api.github.com'],
  ])('on %s', (_, document) => {
    test.each(Object.entries(RUNS))('%s', async (name, { card, before, most }) => {
      const world = await makeWorld({ [CARD]: card }, { document });
      const checkout = checkOutMerge(world.repository);
      cleanups.push(checkout.remove);
      const act = (run: number) =>
        world.act(pullRequest({ ...world.commits, merge: checkout.headSha }), {
          workspace: checkout.dir,
          env: { GITHUB_RUN_ID: String(run) },
        });
      for (let run = 0; run < before; run++) await act(run);
      const said = [...world.comments(), ...world.reviewComments()];
      world.github.log.length = 0;
      await act(before);
      if (before > 0) expect([...world.comments(), ...world.reviewComments()]).toEqual(said);
      expect(world.calls().length).toBeLessThanOrEqual(most);
      made.set(name, world.calls());
    });
  });

  test('is in the documents', () => {
    const shown = (calls: readonly (string | undefined)[]) =>
      [...new Set(calls)].map((call) => {
        const times = calls.filter((one) => one === call).length;
        return `\`${call}\`${times > 1 ? ` × ${times}` : ''}`;
      });
    const rows = [...made].map(([name, calls]) => [name, String(calls.length), shown(calls).join(', ')]);
    expectInDocument('calls', tableOf(['Run', 'calls', 'which'], rows));
  });
});

/** Certificates are made on the spot; where the program for it is missing, these tests are reported as skipped. */
const onTls = spawnSync('openssl', ['version']).status === 0 ? test : test.skip;

describeOnNode24('behind a proxy', () => {
  /** A proxy that takes every name for this machine, with the hosts that were asked of it. */
  async function startProxy(to: (host: string) => number): Promise<{ url: string; hosts: string[] }> {
    const hosts: string[] = [];
    const server = createServer((incoming, outgoing) => {
      const { host, pathname, search } = new URL(incoming.url ?? '/', 'http://unknown');
      hosts.push(host);
      const onward = { port: to(host), host: '127.0.0.1', method: incoming.method, headers: incoming.headers };
      incoming.pipe(
        request({ ...onward, path: pathname + search }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        }),
      );
    });
    server.on('connect', ({ url = '' }, client) => {
      hosts.push(url);
      const onward = connect(to(url), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        onward.pipe(client);
        client.pipe(onward);
      });
      for (const socket of [onward, client]) socket.on('error', () => socket.destroy());
    });
    const url = `http://127.0.0.1:${await portOf(server)}`;
    cleanups.push(() => server.closeAllConnections());
    return { url, hosts };
  }

  /** Files with a certificate of a name and its key. */
  function certificateOf(name: string): { cert: string; key: string } {
    const dir = makeFolder();
    const [cert, key] = [join(dir, 'cert.pem'), join(dir, 'key.pem')];
    const what = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
    const more = ['-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', cert];
    execFileSync('openssl', [...what, ...more], { stdio: 'ignore' });
    return { cert, key };
  }

  const HOST = 'api.octo.ghe.com';

  async function behindProxy(document: DocumentName, path: string) {
    const world = await makeWorld(undefined, { document });
    const certificate = certificateOf(HOST);
    const fake = Number(new URL(world.github.apiUrl).port);
    const pems = { cert: readFileSync(certificate.cert), key: readFileSync(certificate.key) };
    const tls = createTlsServer(pems, (secure) => {
      const plain = connect(fake, '127.0.0.1');
      for (const socket of [plain, secure]) socket.on('error', () => socket.destroy());
      secure.pipe(plain).pipe(secure);
    });
    const tlsPort = await portOf(tls);
    const proxy = await startProxy(() => tlsPort);
    const github = {
      apiUrl: `https://${HOST}${path}`,
      graphqlUrl: `https://${HOST}${path.replace('/v3', '')}/graphql`,
    };
    const env = { NODE_EXTRA_CA_CERTS: certificate.cert, GITHUB_SERVER_URL: 'https://octo.ghe.com' };
    return { world, proxy, options: { ...withoutCheckout, github }, env };
  }

  onTls.each<[string, DocumentName, string]>([
    ['of a ghe.com', 'api.github.com', ''],
    ['of an Enterprise Server', 'ghes-3.19', '/api/v3'],
  ])('`https_proxy` is the way to the API %s', async (_, document, path) => {
    const at = await behindProxy(document, path);
    const { world, proxy, options, env } = at;
    const result = await world.act(pullRequest(world.commits), { ...options, env: { ...env, https_proxy: proxy.url } });
    expect(result.outputs.conclusion).toBe('fail');
    expect(world.comments()).toEqual([expect.stringContaining('https://octo.ghe.com/octo/models/')]);
    expect(world.reviewComments()).not.toEqual([]);
    expect(new Set(proxy.hosts)).toEqual(new Set([`${HOST}:443`]));
  });

  onTls('`no_proxy` is honoured', async () => {
    const at = await behindProxy('api.github.com', '');
    const { world, proxy, options, env } = at;
    const proxied = { https_proxy: proxy.url, no_proxy: 'localhost,.ghe.com' };
    const { exitCode, outputs } = await world.act(pullRequest(world.commits), {
      ...options,
      github: { apiUrl: `https://${HOST}`, graphqlUrl: `https://${HOST}/graphql` },
      env: { ...env, ...proxied },
    });
    // The name leads nowhere without the proxy.
    expect([exitCode, outputs.conclusion]).toEqual([1, 'error']);
    expect(proxy.hosts).toEqual([]);
  });

  test('`http_proxy` is the way to a server without TLS', async () => {
    const world = await makeWorld();
    const proxy = await startProxy(() => Number(new URL(world.github.apiUrl).port));
    const github = { apiUrl: 'http://github.octo.example', graphqlUrl: 'http://github.octo.example/graphql' };
    const options = { ...withoutCheckout, github, env: { http_proxy: proxy.url }, token: FORK_TOKEN };
    const { outputs } = await world.act(pullRequest(world.commits), options);
    expect(outputs.conclusion).toBe('fail');
    expect(proxy.hosts.length).toBeGreaterThan(0);
  });
});
