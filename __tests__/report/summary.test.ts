import { describe, expect, test } from '@jest/globals';
import { renderCard } from '../../src/render/card.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { sparkImpact, unknownImpact } from '../fixtures/impacts.ts';
import { supportAssistant } from '../fixtures/support-assistant.ts';
import { card, cardVerdict, failing, finding, links, verdict } from '../fixtures/verdicts.ts';
import { expectGolden } from '../golden.ts';

const path = 'models/support/model-card.yaml';
const renderedCards = new Map([[path, renderCard(supportAssistant)]]);

describe('golden summaries', () => {
  test('pass', () => {
    expectGolden(
      'summary-pass.md',
      renderSummary(verdict([cardVerdict()], 'pass'), { links, renderedCards: new Map() }),
    );
  });

  test('fail', () => {
    expectGolden('summary-fail.md', renderSummary(failing(), { links, renderedCards }));
  });

  test('unknown impact', () => {
    expectGolden(
      'summary-unknown.md',
      renderSummary(verdict([cardVerdict({ impact: unknownImpact })], 'pass'), { links, renderedCards: new Map() }),
    );
  });
});

describe('limit', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  const full = renderSummary(failing(), { links, renderedCards });

  test('rendered cards go first', () => {
    const text = renderSummary(failing(), { links, renderedCards, maxBytes: bytes(full) - 100 });
    expect(bytes(text)).toBeLessThanOrEqual(bytes(full) - 100);
    expect(text).toContain('The rendered card is left out');
    expect(text).not.toContain('Left out:');
    expect(text.match(/^\| (❌|⚠️) \| /gm)).toHaveLength(full.match(/^\| (❌|⚠️) \| /gm)!.length);
  });

  test('then whole findings', () => {
    const findings = Array.from({ length: 3000 }, (_, i) => finding({ message: `é${i}`.repeat(40) }));
    const text = renderSummary(verdict([cardVerdict({ conclusion: 'fail', findings })], 'fail'), {
      links,
      renderedCards,
    });
    expect(bytes(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes(text)).toBeGreaterThan(1000 * 1024);
    const rows = text.match(/^\| ❌ \| é/gm)!.length;
    expect(text).toContain(`Left out: ${3000 - rows} findings.`);
  });

  test('then the parts of cards', () => {
    const cards = Array.from({ length: 60 }, (_, i) => cardVerdict({ card: card({ path: `m/${i}/card.yaml` }) }));
    const text = renderSummary(verdict(cards, 'pass'), { links, renderedCards, maxBytes: 20_000 });
    expect(bytes(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/Left out: the parts of \d+ cards\./);
  });
});

test('a finding on a card that is gone is shown with the repository', () => {
  const gone = finding({ card: 'models/gone/model-card.yaml', message: 'The card was deleted.' });
  const text = renderSummary(verdict([cardVerdict({ impact: sparkImpact })], 'fail', [gone]), { links, renderedCards });
  expect(text).toContain('## Repository');
  expect(text).toContain('The card was deleted.');
});
