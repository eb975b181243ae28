import { compareFindings, counts, type Finding } from '../finding.ts';
import { clip, oneLine, pathTarget, wellFormed } from '../render/escape.ts';
import { RULES } from '../rules/index.ts';
import type { Location } from '../source/location.ts';
import type { Verdict } from '../verdict.ts';
import { VERSION } from '../version.ts';
import { fingerprints } from './fingerprint.ts';
import { descriptorOf, RULE_INDEX } from './sarif-rules.ts';

export interface SarifOptions {
  /** Tells apart what several jobs of a workflow upload for one commit; empty when there is only one. */
  readonly category?: string;
  readonly maxResults?: number;
}

/**
 * Code scanning takes 25,000 results and keeps the 5,000 most severe
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning).
 */
const SARIF_RESULT_LIMIT = 5000;

/** Code points of a message; GitHub allows a description 1,024 and names no limit for messages, so ours is the same. */
const MESSAGE_LIMIT = 1024;

const ROOT = '%SRCROOT%';

/**
 * A verdict as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), in what code scanning
 * reads of it. All rules stand in it, so that files differ by their results alone. Findings that do not count are
 * suppressed, with the reason. Paths are relative to the working directory and no other path is told.
 */
export function toSarif(verdict: Verdict, options: SarifOptions = {}): object {
  const { category = '', maxResults = SARIF_RESULT_LIMIT } = options;
  const names = fingerprints(verdict.findings);
  const ranked = [...verdict.findings].sort((a, b) => Number(counts(b)) - Number(counts(a)) || compareFindings(a, b));
  const shown = ranked.slice(0, maxResults);
  const left = ranked.length - shown.length;
  const compared = verdict.baseline !== null || verdict.findings.some(({ isNew, remains }) => !isNew || remains);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Model Card Gate',
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: 'https://github.com/model-card-gate/model-card-gate',
            rules: RULES.map(descriptorOf),
          },
        },
        // What follows the last slash is the run, which is left empty: the same category replaces what it held before.
        automationDetails: { id: `model-card-gate/${category === '' ? '' : `${pathTarget(category)}/`}` },
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(left > 0 && {
              toolExecutionNotifications: [
                {
                  level: 'warning',
                  message: { text: `${left} more findings are left out; the JSON report lists them all.` },
                },
              ],
            }),
          },
        ],
        results: shown.map((finding) => result(finding, names.get(finding) as string, compared)),
      },
    ],
  };
}

function result(finding: Finding, fingerprint: string, compared: boolean): object {
  const { rule, severity, message, why, fix, location, isNew, remains, suggestion, card } = finding;
  const index = RULE_INDEX.get(rule);
  const place = physicalLocation(location);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: severity,
    // The first sentence is what GitHub shows where space is short.
    message: { text: clip(plain(`${message} ${fix}`), MESSAGE_LIMIT).trim() || rule },
    locations: place === null ? [] : [{ physicalLocation: place }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(compared && { baselineState: isNew && !remains ? 'new' : 'unchanged' }),
    suppressions: suppressions(finding),
    ...(suggestion !== null && place !== null && { fixes: [fixOf(place, fix, suggestion.replacement)] }),
    properties: { why: clip(plain(why), MESSAGE_LIMIT), ...(card !== null && { card: plain(card) }) },
  };
}

/** An empty list says that it was looked at and counts; an absent one would say that nobody knows. */
function suppressions(finding: Finding): object[] {
  return counts(finding) ? [] : [suppression(finding.waived ?? 'Known from before.')];
}

function suppression(justification: string): object {
  return { kind: 'external', status: 'accepted', justification: clip(plain(justification), MESSAGE_LIMIT) };
}

type Place = {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: object;
};

/** Null for what lies outside the working directory: code scanning refuses such an address, and it would tell a path. */
function physicalLocation({ file, line, column, endLine, endColumn }: Location): Place | null {
  if (file === '' || /^(?:\/|[A-Za-z]:|\\)/.test(file) || file.split('/').includes('..')) return null;
  return {
    artifactLocation: { uri: pathTarget(file), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function fixOf({ artifactLocation, region }: Place, fix: string, replacement: string): object {
  const replacements = [{ deletedRegion: region, insertedContent: { text: wellFormed(replacement) } }];
  return {
    description: { text: clip(plain(fix), MESSAGE_LIMIT) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

/**
 * Text that no reader takes for more: SARIF makes a link of `[text](target)` and a placeholder of `{0}` even in plain
 * text (§3.11.5, §3.11.6), so a zero-width space parts them.
 */
function plain(text: string): string {
  return oneLine(text)
    .replace(/\](?=\()/g, ']\u200b')
    .replace(/\{(?=\d)/g, '{\u200b');
}
