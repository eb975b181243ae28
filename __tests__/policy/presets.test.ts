import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isSectionId } from '../../src/cards/sections.ts';
import { UserError } from '../../src/errors.ts';
import { presetPolicy } from '../../src/policy/policy.ts';
import {
  PRESET_FORMS,
  PRESET_NAMES,
  PRESETS,
  type Preset,
  type PresetChoice,
  presetChoice,
  presetRules,
} from '../../src/policy/presets.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { RULES, ruleById } from '../../src/rules/index.ts';
import { demandsOf, type Requirement, SEVERITY_OF, sectionsOf } from '../../src/rules/options.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

const presets = Object.entries(PRESETS) as [string, Preset][];
const standards = presets.filter(([, { requirements }]) => requirements.length > 0);
const choice = (written: string) => presetChoice(written) as PresetChoice;
const demanded = (written: string): string[] => {
  const [, options] = presetRules(choice(written))['required-section'] as [string, { sections: Requirement[] }];
  return options.sections.flatMap((each) => sectionsOf(each));
};
const demandsFor = (...names: string[]) => {
  const setting = presetPolicy(names.map(choice)).settingsFor('a').get('required-section');
  return demandsOf((setting as unknown as { options: { sections: Requirement[] } }).options.sections);
};

describe.each(presets)('the preset %s', (_, preset) => {
  test('has known sections and rules, and options that the rules take', () => {
    const { requirements, rules } = preset;
    expect(requirements.flatMap(sectionsOf).filter((id) => !isSectionId(id))).toEqual([]);
    for (const [id, entry] of Object.entries(rules)) {
      expect(ruleById(id)?.id).toBe(id);
      if (Array.isArray(entry)) expect(ruleById(id)?.options.safeParse(entry[1]).error).toBeUndefined();
    }
  });

  test('every row has a clause and a strength, once for each reader', () => {
    for (const { clause, strength } of preset.requirements) {
      expect(clause).toMatch(/\S.{5,}/);
      expect(Object.keys(SEVERITY_OF)).toContain(strength);
    }
    const rows = preset.requirements.map((each) => `${each.audience} ${sectionsOf(each).join()} ${each.clause}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('says where it comes from and for which reader its rows are', () => {
    expect(preset.about).toMatch(/^[A-Z].*\.$/s);
    if (preset.requirements.length > 0) expect(preset.source).toMatch(/^https:/);
    const readers = new Set(preset.requirements.flatMap(({ audience }) => audience ?? []));
    expect([...readers].sort()).toEqual([...preset.audiences].sort());
  });
});

describe('standards', () => {
  test.each(standards)('%s is nothing but its rows and the rules that it names', (name) => {
    const set = [
      ...presetPolicy([choice(name)])
        .settingsFor('a')
        .values(),
    ].filter((s) => s.severity !== 'off');
    expect(set.map((s) => s.rule.id).sort()).toEqual(
      [
        ...['missing-card', 'unreadable-card', 'required-section', 'expired-waiver', 'unused-waiver', 'suppression'],
        ...['removed-card', 'invalid-policy'],
        ...Object.keys((PRESETS[choice(name).name] as Preset).rules),
      ].sort(),
    );
  });

  test('the EU asks an authority for energy and compute, nobody for CO2, and downstream for neither', () => {
    expect(demanded('eu-ai-act-gpai:authority')).toEqual(expect.arrayContaining(['energy', 'compute']));
    for (const audience of ['authority', 'downstream']) {
      const sections = demanded(`eu-ai-act-gpai:${audience}`);
      expect(sections).not.toContain('emissions');
      expect(sections).not.toContain('environmental-impact');
      expect(sections).toEqual(expect.arrayContaining(['copyright-policy', 'training-content-summary']));
    }
    const downstream = demanded('eu-ai-act-gpai:downstream');
    expect(downstream).not.toContain('energy');
    expect(downstream).not.toContain('compute');
    expect(downstream).not.toContain('inference-energy');
  });

  test('only what is law for all providers is an error: neither limitations nor the rows of the Code of Practice', () => {
    expect(demanded('eu-ai-act-gpai')).not.toContain('limitations');
    for (const { clause, strength, severity, only } of PRESETS['eu-ai-act-gpai'].requirements) {
      if (only === undefined) expect(severity).toBeUndefined();
      expect(strength).toBe(clause.startsWith('Regulation (EU) 2024/1689, A') ? 'shall' : 'should');
    }
    expect(demandsFor('eu-ai-act-gpai').find(({ sections }) => sections.join() === 'energy')?.atMost).toBe('error');
  });

  test('systemic risk adds Section 2 of Annex XI for an authority, and limitations as a warning', () => {
    const systemic = demandsFor('eu-ai-act-gpai:systemic-risk').map(({ sections, atMost }) => [
      sections.join(),
      atMost,
    ]);
    const added = systemic.filter(([key]) => !demanded('eu-ai-act-gpai:authority').includes(key as string));
    expect(Object.fromEntries(added)).toEqual({
      evaluation: 'error',
      results: 'error',
      metrics: 'error',
      limitations: 'warning',
      'safety-evaluation': 'error',
      'guardrails,training-procedure': 'warning',
      'architecture,requirements': 'warning',
    });
    expect(demanded('eu-ai-act-gpai:downstream:systemic-risk')).toEqual(demanded('eu-ai-act-gpai:downstream'));
  });

  test('open-source models owe the copyright policy and the summary of training content, and no more', () => {
    for (const form of ['eu-ai-act-gpai:open-source', 'eu-ai-act-gpai:downstream:open-source'])
      expect(demanded(form)).toEqual(['copyright-policy', 'training-content-summary']);
  });

  test.each(['mitchell-2019', 'hugging-face'])('%s suggests, but a card without its core fails', (name) => {
    const { requirements }: Preset = PRESETS[name as 'mitchell-2019'];
    expect(requirements.filter(({ strength }) => SEVERITY_OF[strength] === 'error')).toEqual([]);
    expect(requirements.filter(({ severity }) => severity === 'error')).toHaveLength(name === 'mitchell-2019' ? 4 : 5);
  });

  test('Mitchell et al. ask for no environmental impact and take caveats for limitations', () => {
    const sections = PRESETS['mitchell-2019'].requirements.map((each) => sectionsOf(each).join(' or '));
    expect(sections).toContain('limitations or recommendations');
    expect(sections.join()).not.toMatch(/energy|emissions|environment/);
    expect(
      PRESETS['mitchell-2019'].requirements.filter(({ clause }) => !/^Mitchell et al\. 2019, §4\.[1-9]/.test(clause)),
    ).toEqual([]);
  });
});

describe('a preset by its name', () => {
  test('each form is read as it is written', () => {
    expect(PRESET_FORMS.map((form) => presetPolicy([choice(form)]).origin.presets)).toEqual(
      PRESET_FORMS.map((form) => [form]),
    );
    expect(PRESET_FORMS).toHaveLength(PRESET_NAMES.length + 3);
  });

  test('a reader and a kind of model stand in any order', () => {
    const titles = ['eu-ai-act-gpai:systemic-risk:authority', 'eu-ai-act-gpai:downstream:systemic-risk'].map(
      (form) => presetPolicy([choice(form)]).origin.presets[0],
    );
    expect(titles).toEqual(['eu-ai-act-gpai:systemic-risk', 'eu-ai-act-gpai:downstream:systemic-risk']);
  });

  test('without an audience it is the first, and reports say so', () => {
    expect(presetPolicy([choice('eu-ai-act-gpai')]).origin.presets).toEqual(['eu-ai-act-gpai:authority']);
  });

  test.each([
    'recomended',
    '',
    'recommended:authority',
    'eu-ai-act-gpai:',
    'eu-ai-act-gpai:authority:x',
    'eu-ai-act-gpai:authority:downstream',
    'eu-ai-act-gpai:open-source:systemic-risk',
    'release:open-source',
    'toString',
  ])('there is no %j', async (written) => {
    expect(presetChoice(written)).toBeNull();
    const { folder } = plant('@ model-card.yaml = complete/model-card.yaml\n');
    await expect(gate(folder, { preset: written })).rejects.toThrow(UserError);
    rmSync(folder, { recursive: true });
  });

  test('the schema knows every preset', () => {
    expect(policySchema.safeParse({ extends: PRESET_NAMES }).success).toBe(true);
  });
});

describe('several presets', () => {
  test('add their sections up, in any order', () => {
    const both = demandsFor('recommended', 'mitchell-2019').map(({ sections }) => sections.join());
    expect(both).toEqual(expect.arrayContaining(['environmental-impact', 'contact', 'limitations']));
    expect(
      demandsFor('mitchell-2019', 'recommended')
        .map(({ sections }) => sections.join())
        .sort(),
    ).toEqual(both.sort());
  });

  test('what two of them ask for is one demand, as strong as the stronger one, with both clauses', () => {
    const uses = demandsFor('mitchell-2019', 'eu-ai-act-gpai').find(
      ({ sections }) => sections.join() === 'intended-uses',
    );
    expect(uses).toEqual({
      sections: ['intended-uses'],
      atMost: 'error',
      clauses: [
        { clause: 'Regulation (EU) 2024/1689, Annex XI, Section 1, point 1(a)', strength: 'shall' },
        { clause: 'Mitchell et al. 2019, §4.2', strength: 'should' },
      ],
    });
    const bias = demandsFor('eu-ai-act-gpai', 'recommended').find(({ sections }) => sections.join() === 'bias');
    expect(bias?.atMost).toBeNull();
  });

  test('take the higher of two minimums', () => {
    const minimums = (...names: string[]) =>
      presetPolicy(names.map(choice)).settingsFor('a').get('minimum-statements')?.options;
    expect(minimums('release', 'recommended')).toEqual(minimums('release'));
    expect(minimums('recommended', 'release')).toEqual(minimums('release'));
  });

  test('draft lowers what stands before it', () => {
    const severity = (...names: string[]) =>
      presetPolicy(names.map(choice)).settingsFor('a').get('required-section')?.severity;
    expect(severity('eu-ai-act-gpai', 'draft')).toBe('warning');
    expect(severity('draft', 'eu-ai-act-gpai')).toBe('error');
  });
});

describe('release', () => {
  test('is nowhere milder than recommended', () => {
    const order = ['off', 'note', 'warning', 'error'];
    const severities = (name: string) =>
      RULES.map(({ id }) =>
        order.indexOf(
          presetPolicy([choice(name)])
            .settingsFor('a')
            .get(id)?.severity ?? 'off',
        ),
      );
    const recommended = severities('recommended');
    expect(severities('release').filter((rank, i) => rank < (recommended[i] as number))).toEqual([]);
    expect(severities('release')).not.toEqual(recommended);
  });
});

describe('on a repository', () => {
  const judge = async (tree: string, preset: string | null) => {
    const { folder } = plant(tree);
    try {
      return await gate(folder, { preset });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const COMPLETE = '@ model-card.yaml = complete/model-card.yaml\n@ training-run.yaml = complete/training-run.yaml\n';

  test('a finding names the clause, and is as severe as its strength', async () => {
    const { findings, conclusion } = await judge(COMPLETE, 'eu-ai-act-gpai');
    const policy = findings.find(({ message }) => message.includes('Acceptable Use Policy'));
    expect(policy).toMatchObject({ rule: 'required-section', severity: 'error' });
    expect(policy?.why).toMatch(/^Required by Regulation \(EU\) 2024\/1689, Annex XI, Section 1, point 1\(b\)\./);
    const inference = findings.find(({ message }) => message.includes('Inference Energy'));
    expect(inference?.severity).toBe('warning');
    expect(inference?.why).toMatch(/^Expected by the Model Documentation Form .*secondary source/);
    expect(conclusion).toBe('fail');
  });

  test('energy and compute are known from the run; without it an authority misses them and downstream does not', async () => {
    const card = '@ model-card.yaml + complete/model-card.yaml\n# without: training_hardware\n';
    const missing = async (tree: string, preset: string) =>
      (await judge(tree, preset)).findings.map(({ key }) => key).filter((key) => /energy|compute/.test(key ?? ''));
    const run = '@ training-run.yaml = complete/training-run.yaml\n';
    expect(await missing(card + run, 'eu-ai-act-gpai:authority')).toEqual(['inference-energy']);
    expect((await missing(card, 'eu-ai-act-gpai:authority')).sort()).toEqual(['compute', 'energy', 'inference-energy']);
    expect(await missing(card, 'eu-ai-act-gpai:downstream')).toEqual([]);
  });

  test('suggestions warn; an optional section is a note; fail-on holds cards to them', async () => {
    const verdict = await judge(COMPLETE, 'mitchell-2019');
    expect(verdict.conclusion).toBe('warn');
    const severity = (key: string) => verdict.findings.find((f) => f.key === key)?.severity;
    expect([severity('contact'), severity('citation')]).toEqual(['warning', 'note']);
    const strict = await judge(
      `${COMPLETE}@ .github/model-card-policy.yml\nextends: [mitchell-2019]\nfail-on: warning\n`,
      null,
    );
    expect(strict.conclusion).toBe('fail');
  });

  test('a policy names an audience, and gives clauses of its own', async () => {
    const policy = `@ .github/model-card-policy.yml
extends: [{ preset: eu-ai-act-gpai, audience: downstream }]
rules:
  required-section:
    - error
    - sections:
        - limitations
        - { section: contact, clause: "Handbook, page 3", strength: should }
        - { any: [citation, factors], clause: "Handbook, page 4", strength: may }
`;
    const { findings, policy: origin } = await judge(COMPLETE + policy, null);
    expect(origin.presets).toEqual(['eu-ai-act-gpai:downstream']);
    expect(findings.map(({ severity, key, why }) => [severity, key, why.split('. ')[0]])).toEqual([
      ['warning', 'contact', 'Expected by Handbook, page 3'],
      ['note', 'citation factors', 'Optional in Handbook, page 4'],
    ]);
  });

  test('a policy names a kind of model, and is told where a preset knows none', async () => {
    const policy = (preset: string) =>
      `${COMPLETE}@ .github/model-card-policy.yml\nextends: [{ preset: ${preset}, model: open-source }]\n`;
    const { findings, policy: origin } = await judge(policy('eu-ai-act-gpai'), null);
    expect(origin.presets).toEqual(['eu-ai-act-gpai:open-source']);
    expect(findings.map(({ key }) => key).sort()).toEqual(['copyright-policy', 'training-content-summary']);
    await expect(judge(policy('release'), null)).rejects.toThrow('The preset `release` makes no difference by `model`');
  });

  test('a minimum is not excused by a milder demand for the section', async () => {
    const tree = `@ training-run.yaml = complete/training-run.yaml
@ model-card.yaml + complete/model-card.yaml
# without: technical_limitations, knowledge_limitations, behavioral_limitations, recommendations
@ .github/model-card-policy.yml
extends: [mitchell-2019]
rules: { minimum-statements: [error, { limitations: 5 }] }
`;
    const { findings } = await judge(tree, null);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain(
      'minimum-statements',
    );
  });
});
