import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Finding } from '../../src/finding.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { ruleUrl } from '../../src/version.ts';
import { at, finding, verdict } from '../fixtures/verdicts.ts';
import { HOSTILE, mixtures } from '../render/hostile.ts';

// The schema that Microsoft's validator of SARIF uses: npm @microsoft/sarif-multitool-linux 5.7.0, MIT licence.
const schema = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (instance: Ajv2020) => void)(ajv);
const valid = ajv.compile(schema);

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: object } }[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions: { kind: string; justification: string }[];
  baselineState?: string;
  fixes?: unknown[];
}

interface Descriptor {
  id: string;
  name?: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
  defaultConfiguration: { level: string };
  properties: { tags: string[]; 'problem.severity': string };
}

interface Run {
  tool: { driver: { rules: Descriptor[] } };
  automationDetails: { id: string };
  invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[];
  results: Result[];
}

/** The only run of the SARIF of these findings, as a reader of the file gets it. */
function runOf(findings: readonly Finding[], options: Parameters<typeof toSarif>[1] = {}, baseline = false): Run {
  const known = baseline ? { baseline: { path: 'b.json', fixed: 0, update: null } } : {};
  const log = JSON.parse(JSON.stringify(toSarif({ ...verdict([], 'fail', findings), ...known }, options)));
  expect(valid(log) ? [] : valid.errors).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const hashes = (findings: readonly Finding[]) =>
  runOf(findings).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

describe('rules', () => {
  const { rules } = runOf([]).tool.driver;

  test('all of them stand in every file, in their order', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has what GitHub asks for, within its limits',
    (id, rule) => {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect((rule.name ?? '').length).toBeLessThanOrEqual(255);
      expect(rule.help.text).not.toBe('');
      expect(rule.help.markdown).toContain('## What to do');
      expect(rule.helpUri).toBe(ruleUrl(id));
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      expect(['error', 'warning', 'recommendation']).toContain(rule.properties['problem.severity']);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    },
  );
});

describe('a result', () => {
  test('says what is wrong and what to do, at its place, by its rule', () => {
    const [result] = runOf([finding()]).results;
    expect(result).toMatchObject({
      ruleId: 'minimum-statements',
      ruleIndex: RULES.findIndex(({ id }) => id === 'minimum-statements'),
      level: 'error',
      message: { text: expect.stringMatching(/^Limitations has 3 statements; 5 are required\. Add 2 more/) },
      suppressions: [],
    });
    expect(result).not.toHaveProperty('baselineState');
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'models/support/model-card.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 74, startColumn: 1, endLine: 74, endColumn: 10 },
        },
      },
    ]);
  });

  test('of a file with odd names has an address, percent-encoded', () => {
    const [result] = runOf([finding({ location: at('a b/c%d/ü#?[x].md', 1) })]).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/c%25d/%C3%BC%23%3F%5Bx%5D.md');
  });

  test.each(['/etc/passwd', '../policy.yml', 'a/../../b', 'C:\\x', 'C:/x', '\\\\server\\x', ''])(
    'at %j, which is no path of the repository, has no address',
    (file) => {
      const [result] = runOf([finding({ location: at(file, 1) })]).results;
      expect(result?.locations).toEqual([]);
    },
  );

  test('with a suggestion has a fix', () => {
    const [result] = runOf([finding({ suggestion: { replacement: 'apache-2.0' } })]).results;
    expect(result?.fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ insertedContent: { text: 'apache-2.0' } }] }] },
    ]);
  });

  test('that is waived or known is suppressed, with the reason', () => {
    const findings = [finding(), finding({ waived: 'retired in March' }), finding({ isNew: false })];
    const { results } = runOf(findings, {}, true);
    expect(results.map(({ suppressions, baselineState }) => [suppressions[0]?.justification, baselineState])).toEqual([
      [undefined, 'new'],
      ['retired in March', 'new'],
      ['Known from before.', 'unchanged'],
    ]);
  });
});

describe('fingerprints', () => {
  test('stay when lines move', () => {
    const moved = (line: number) => finding({ location: at('models/support/model-card.yaml', line) });
    expect(hashes([moved(74)])).toEqual(hashes([moved(99)]));
    expect(hashes([moved(74)])[0]).toMatch(/^[0-9a-f]{16}:1$/);
  });

  test('stay when only a line in the message moves, or the count of what the key names', () => {
    expect(hashes([finding({ message: 'Says 6 hours; the run says 4 (run.yaml:3).' })])).toEqual(
      hashes([finding({ message: 'Says 6 hours; the run says 4 (run.yaml:9).' })]),
    );
    expect(hashes([finding({ key: 'limitations', message: '3 of 5' })])).toEqual(
      hashes([finding({ key: 'limitations', message: '4 of 5' })]),
    );
  });

  test('tell rules, cards and subjects apart', () => {
    const all = hashes([
      finding(),
      finding({ rule: 'placeholder' }),
      finding({ card: 'b.yaml' }),
      finding({ key: 'x' }),
    ]);
    expect(new Set(all).size).toBe(4);
  });

  test('number equal findings in the order of their lines, whatever their order is', () => {
    const [a, b] = [5, 9].map((line) => finding({ location: at('models/support/model-card.yaml', line) }));
    const [first, second] = hashes([b!, a!]);
    expect([first, second]).toEqual([expect.stringMatching(/:1$/), expect.stringMatching(/:2$/)]);
  });
});

describe('limits', () => {
  test('what counts and is worst comes first, and what is left out is said', () => {
    const findings = [
      ...Array.from({ length: 3 }, () => finding({ severity: 'note' })),
      finding({ waived: 'x' }),
      finding({ severity: 'warning' }),
      finding(),
    ];
    const { results, invocations } = runOf(findings, { maxResults: 3 });
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^3 more findings are left out/);
  });

  test('no message is longer than a description may be', () => {
    const [result] = runOf([finding({ message: 'x'.repeat(9000) })]).results;
    expect(result?.message.text).toHaveLength(1024);
  });

  test('the category tells jobs apart and ends with a slash, so that it is no name of a run', () => {
    expect(runOf([]).automationDetails.id).toBe('model-card-gate/');
    expect(runOf([], { category: 'ci-check a/b.1f' }).automationDetails.id).toBe('model-card-gate/ci-check%20a/b.1f/');
  });
});

const hostileTexts = [...HOSTILE, ...mixtures(100), '[a](https://e.example) {0} {1}', '\ud800 \u202e \0 \u001b[31m'];
const hostile = hostileTexts.map((text) =>
  finding({
    message: text,
    why: text,
    fix: text,
    location: at(`models/${text.replaceAll('/', '')}.yaml`, 1),
    card: text,
    waived: text,
    suggestion: { replacement: text },
    key: text,
  }),
);

test('hostile text in every field stays text', () => {
  for (const { message, suppressions } of runOf(hostile).results) {
    for (const text of [message.text, suppressions[0]?.justification ?? '']) {
      expect(text).not.toMatch(/\]\(|\{\d|[\0-\x1f\x7f-\x9f\u202a-\u202e]|\p{Cs}/u);
    }
  }
});

// `.ci/run` installs it: npm @microsoft/sarif-multitool-linux, 100 MB.
const multitool = process.env.SARIF_MULTITOOL ?? '';
const testWithMultitool = existsSync(multitool) ? test : test.skip;

testWithMultitool(
  'the validator of SARIF, with the rules of GitHub’s intake, finds nothing wrong (needs SARIF_MULTITOOL)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-sarif-'));
    const judge = (log: object): string[] => {
      const [file, verdictFile] = [join(folder, 'x.sarif'), join(folder, 'verdict.sarif')];
      writeFileSync(file, JSON.stringify(log));
      const options = [
        '--rule-kind',
        'Sarif;Ghas',
        '--level',
        'Error;Warning',
        '-o',
        verdictFile,
        '--log',
        'ForceOverwrite',
      ];
      const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
      execFileSync(multitool, ['validate', file, ...options], { env, stdio: 'ignore' });
      const { results } = JSON.parse(readFileSync(verdictFile, 'utf8')).runs[0];
      return results.map(({ ruleId, message }: Result) => `${ruleId} ${JSON.stringify(message)}`);
    };
    try {
      const log = toSarif(verdict([], 'fail', [finding(), finding({ waived: 'x' }), ...hostile]), { category: 'ci.1' });
      expect(judge(log)).toEqual([]);
      const broken = JSON.parse(JSON.stringify(log));
      broken.runs[0].results[0].ruleIndex = 4000;
      expect(judge(broken)).not.toEqual([]); // it does look
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
