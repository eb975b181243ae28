import { expect, test } from '@jest/globals';
import MarkdownIt, { type Token } from 'markdown-it';
import type { Finding } from '../../src/finding.ts';
import type { Impact } from '../../src/impact/impact.ts';
import { renderCard } from '../../src/render/card.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { sparkImpact } from '../fixtures/impacts.ts';
import { supportAssistant } from '../fixtures/support-assistant.ts';
import { card, cardVerdict, finding, hardware, links, verdict } from '../fixtures/verdicts.ts';
import { HOSTILE, mixtures } from '../render/hostile.ts';

const reader = new MarkdownIt({ html: true, linkify: true });
const KEPT = ['id', 'basis', 'grade', 'method', 'severity', 'card', 'unit', 'name'];

/** A verdict in which every free text is `text`, but for the paths, which hold it. */
function hostile(text: string) {
  const fill = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, each) => (typeof each === 'string' && !KEPT.includes(key) ? text : each));
  const path = `models/${text}/model-card.yaml`;
  const findings: Finding[] = [
    { ...fill(finding()), card: path, suggestion: null },
    { ...fill(finding({ card: null })), severity: 'warning' },
    { ...fill(finding()), card: path, waived: text },
  ];
  const impact: Impact = { ...fill(sparkImpact), name: text, reductionMeasures: [text] };
  const comparison = { ...fill(hardware), rows: hardware.rows.map((row) => ({ ...row, name: text })) };
  const own = card({ path, name: text });
  const judged = verdict(
    [cardVerdict({ card: own, impact, comparison, conclusion: 'fail', findings: [findings[0]!, findings[2]!] })],
    'fail',
    [findings[1]!],
  );
  const policy = { source: text, revision: text, presets: [text] };
  return {
    verdict: { ...judged, policy },
    path,
  };
}

/** The blocks of a text, and the kinds of its inline tokens that are more than words. */
function shape(markdown: string): string[] {
  const tokens = reader.parse(markdown, {});
  const blocks = tokens.filter(({ type }) =>
    /^(heading_open|[a-z]+_item_open|t[rdh]_open|hr|fence|code_block|html)/.test(type),
  );
  return [...blocks, ...inlineOf(tokens).filter(({ type }) => /html|image|em_open|s_open/.test(type))].map(
    ({ type, tag }) => `${type} ${tag}`,
  );
}

function inlineOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(({ children }) => children ?? []);
}

/** What GitHub would link, and what hides: neither may stand in text. Code and targets link nothing. */
function linked(markdown: string): string[] {
  const text = inlineOf(reader.parse(markdown, {})).filter(({ type }) => type === 'text');
  const found = text.map(({ content }) => /@[\w-]|#\d|[\u202a-\u202e]/.exec(content)?.[0]);
  return found.filter((each) => each !== undefined);
}

function targets(markdown: string): string[] {
  return inlineOf(reader.parse(markdown, {}))
    .filter(({ type }) => type === 'link_open')
    .map((link) => String(link.attrGet('href')));
}

const texts = [...HOSTILE, ...mixtures(150)].map((text) => `x ${text} x`);

test('hostile text changes nothing but the words of a comment', () => {
  const write = (text: string) => {
    const { verdict: each } = hostile(text);
    return renderComment(each, { marker: 'm', links });
  };
  const expected = shape(write('plain'));
  for (const text of texts) {
    const markdown = write(text);
    expect([text, shape(markdown)]).toEqual([text, expected]);
    expect(targets(markdown).filter((target) => !target.startsWith('https://github.com/acme/'))).toEqual([]);
    expect([text, linked(markdown)]).toEqual([text, []]);
    expect(markdown.match(/<!--/g)).toHaveLength(1);
  }
});

test('hostile text changes nothing but the words of a job summary', () => {
  const write = (text: string) => {
    const { verdict: each, path } = hostile(text);
    const fields = { ...supportAssistant, model_name: text, recommendations: [text] };
    return renderSummary(each, { links, renderedCards: new Map([[path, renderCard(fields)]]) });
  };
  const expected = shape(write('plain'));
  for (const text of texts) {
    const markdown = write(text);
    const lists = (kinds: string[]) => kinds.filter((kind) => !kind.startsWith('list_item'));
    expect([text, lists(shape(markdown))]).toEqual([text, lists(expected)]);
    expect([text, linked(markdown)]).toEqual([text, []]);
    expect(markdown).not.toContain('<!--');
  }
});
