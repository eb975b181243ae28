import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOver } from '../../trees.ts';
import type { FileContent } from '../fake-github/fixture.ts';
import type { RunOptions } from '../fake-github/run-action.ts';

export type Files = Readonly<Record<string, FileContent>>;
export type Changes = Readonly<Record<string, FileContent | null>>;

const EXAMPLE = fileURLToPath(new URL('../../../examples/customer-support-assistant', import.meta.url));
export const CARD = 'models/support/model-card.yaml';
export const RUN = 'models/support/training-run.yaml';
export const POLICY = '.github/model-card-policy.yml';
export const BASELINE = '.github/model-card-baseline.json';
export const good = readFileSync(join(EXAMPLE, 'model-card.yaml'), 'utf8');
export const run = readFileSync(join(EXAMPLE, 'training-run.yaml'), 'utf8');

/** The card with four limitations, which the recommended policy refuses. */
export const bad = layOver(good, '# without: knowledge_limitations, behavioral_limitations\n');
export const STRICT = 'extends: [recommended]\ncards:\n  - path: "models/**/model-card.yaml"\n';

export interface Way {
  /** What the base branch has, besides a good card and its run. */
  readonly base?: Files;
  /** What the pull request changes, besides making the card bad; null deletes. */
  readonly head?: Changes;
  /** Leaves the card of the pull request as `head` has it. */
  readonly keepsCard?: true;
  readonly inputs?: RunOptions['inputs'];
  /** The rule that must catch it. */
  readonly caught: string;
}

export const waiver = `waivers:\n  - { rule: minimum-statements, reason: later, owner: me, until: 2999-12-31 }\n`;
const known = JSON.stringify({
  schemaVersion: 1,
  findings: [{ rule: 'minimum-statements', card: CARD, about: 'limitations', count: 9 }],
});
export const section = (name: string) =>
  /^technical_limitations:\n(?: {2}- .*\n)+/m.exec(good)?.[0].replace(/^\w+/, name) ?? '';

export const named = (name: string) => layOver(good, `model_name: ${name}\n`);

/** How a pull request tries to merge a card with too few limitations. */
export const WAYS: Readonly<Record<string, Way>> = {
  'a weaker policy': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: 'extends: [draft]\nrules: { minimum-statements: off }\n' },
    caught: 'minimum-statements',
  },
  'a policy where there was none': { head: { [POLICY]: 'extends: [draft]\n' }, caught: 'minimum-statements' },
  'a policy under the other name': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: null, '.github/model-card-policy.yaml': 'extends: [draft]\n' },
    caught: 'minimum-statements',
  },
  'no policy any more': {
    base: { [POLICY]: `${STRICT}rules: { placeholder: error }\n` },
    head: { [POLICY]: null },
    caught: 'minimum-statements',
  },
  'a policy that cannot be read': {
    keepsCard: true,
    head: { [POLICY]: 'rules: [' },
    caught: 'invalid-policy',
  },
  'a policy behind a link': {
    base: { [POLICY]: STRICT, 'weak.yml': 'extends: [draft]\n' },
    head: { [POLICY]: { symlink: '../weak.yml' } },
    caught: 'minimum-statements',
  },
  'a waiver': { base: { [POLICY]: STRICT }, head: { [POLICY]: STRICT + waiver }, caught: 'minimum-statements' },
  'a baseline': { head: { [BASELINE]: known }, caught: 'minimum-statements' },
  'other thresholds for its own path': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: `${STRICT}    rules: { minimum-statements: [error, { limitations: 1 }] }\n` },
    caught: 'minimum-statements',
  },
  'globs that leave the card out': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: STRICT.replace('models', 'other') },
    caught: 'minimum-statements',
  },
  'other names for sections': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: `${STRICT}aliases: { limitations: [Recommendations] }\n` },
    caught: 'minimum-statements',
  },
  'a template of its own': {
    head: {
      'templates/comment.hbs': 'all cards pass',
      'templates/card.hbs': 'all cards pass',
      '.github/model-card-gate/comment.hbs': 'all cards pass',
    },
    caught: 'minimum-statements',
  },
  'a suppression of the count in the card': {
    base: { [POLICY]: STRICT },
    head: {
      [POLICY]: `${STRICT}suppressible: [placeholder]\n`,
      [CARD]: bad.replace(/^(\w*limitations):/gm, '$1: # model-card-gate-ignore minimum-statements: not now'),
    },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a suppression that the new policy allows': {
    base: { [POLICY]: STRICT },
    head: {
      [POLICY]: `${STRICT}suppressible: [placeholder]\n`,
      [CARD]: good.replace(/^model_name: .*$/m, 'model_name: TODO # model-card-gate-ignore placeholder: not now'),
    },
    keepsCard: true,
    caught: 'required-section',
  },
  'a renamed card': {
    keepsCard: true,
    head: { [CARD]: null, 'models/support/card.yaml': bad },
    caught: 'removed-card',
  },
  'a card that is deleted': { keepsCard: true, head: { [CARD]: null }, caught: 'removed-card' },
  'a card that moves away from its model': {
    keepsCard: true,
    head: { [CARD]: null, 'archive/model-card.yaml': good },
    caught: 'removed-card',
  },
  'a model that moves to vendored files': {
    base: { 'models/other/model-card.yaml': good, 'models/other/training-run.yaml': run },
    keepsCard: true,
    head: { 'models/support': null, 'vendor/support/model-card.yaml': bad, 'vendor/support/training-run.yaml': run },
    caught: 'removed-card',
  },
  'a card that is ignored': {
    head: { '.gitignore': 'models/\n', '.gitattributes': 'models/** export-ignore linguist-vendored\n' },
    caught: 'minimum-statements',
  },
  'a link to the card of another model': {
    base: { 'models/other/model-card.yaml': good, 'models/other/training-run.yaml': run },
    keepsCard: true,
    head: { [CARD]: { symlink: '../other/model-card.yaml' } },
    caught: 'removed-card',
  },
  'a folder that becomes a link to another model': {
    base: { 'models/other/model-card.yaml': good, 'models/other/training-run.yaml': run },
    keepsCard: true,
    head: { 'models/support': { symlink: 'other' } },
    caught: 'removed-card',
  },
  'a link out of the repository': {
    keepsCard: true,
    head: { [CARD]: { symlink: '/etc/hostname' } },
    caught: 'unreadable-card',
  },
  'a diff too large to show': {
    head: Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`data/${i}.txt`, `${'a line\n'.repeat(100)}${i}\n`]),
    ),
    caught: 'minimum-statements',
  },
  'limitations in another section': {
    keepsCard: true,
    head: {
      [CARD]: layOver(
        good,
        `# without: knowledge_limitations, behavioral_limitations, technical_limitations\n${section('recommendations')}`,
      ),
    },
    caught: 'required-section',
  },
  'a second card that shadows the first': {
    head: {
      'models/support/MODEL_CARD.md': '---\nlicense: mit\n---\n# A model\n',
      'models/support/model_card.yaml': good,
    },
    caught: 'minimum-statements',
  },
  'an input with a policy of the pull request': {
    head: { 'weak.yml': 'extends: [draft]\n' },
    inputs: { policy: 'weak.yml' },
    caught: 'not judged',
  },
  'an input with another policy of the base': {
    base: { [POLICY]: STRICT, 'weak.yml': 'extends: [draft]\n' },
    inputs: { policy: './weak.yml' },
    caught: 'minimum-statements',
  },
  'an input with a milder preset': {
    base: { [POLICY]: STRICT },
    inputs: { preset: 'draft', 'fail-on': 'error' },
    caught: 'minimum-statements',
  },
  'a policy behind a link, changed where it leads': {
    base: { [POLICY]: { symlink: '../policies/cards.yml' }, 'policies/cards.yml': STRICT },
    head: { 'policies/cards.yml': 'rules: [' },
    keepsCard: true,
    caught: 'invalid-policy',
  },
  'a broken policy in the words of a pointer to a large file': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
    keepsCard: true,
    caught: 'invalid-policy',
  },
  'a card that is deleted from a folder of its own': {
    base: { 'models/other/model-card.yaml': good },
    head: { 'models/other/model-card.yaml': null },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a model that moves on without its card': {
    base: { 'models/other/model-card.yaml': good, 'models/other/model.safetensors': 'weights of the other' },
    head: { 'models/other': null, 'weights/model.safetensors': 'weights of the other' },
    keepsCard: true,
    caught: 'removed-card',
  },
  'one of several cards taken out of a file': {
    base: { 'models/two/model-card.yaml': [named('one'), named('two')].join('---\n') },
    head: { 'models/two/model-card.yaml': named('one') },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a bad card behind a good one in the same file': {
    head: { [CARD]: [named('one'), layOver(bad, 'model_name: two\n')].join('---\n') },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a bad card after a mark of the end of a document': {
    head: { [CARD]: `${good}...\n---\n${bad}` },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'fields that stand a second time above the bad ones': {
    head: { [CARD]: `${bad}${section('technical_limitations')}` },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a card of more than a mebibyte': {
    head: { [CARD]: `${good}# ${'x'.repeat(1024 * 1024)}\n` },
    keepsCard: true,
    caught: 'unreadable-card',
  },
  'a card full of aliases': {
    head: { [CARD]: `x: &a [${'1, '.repeat(30_000)}1]\ny: &b [*a, *a, *a, *a]\nz: [*b, *b, *b, *b]\n${good}` },
    keepsCard: true,
    caught: 'unreadable-card',
  },
  'line ends of another system': {
    head: { [CARD]: bad.replaceAll('\n', '\r\n') },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a name in other capitals': {
    head: { [CARD]: null, 'models/support/Model-Card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a name of other code points': {
    base: { 'models/gr\u00f6\u00dfe/model-card.yaml': good, 'models/gr\u00f6\u00dfe/weights.bin': 'w' },
    head: { 'models/gr\u00f6\u00dfe/model-card.yaml': null, 'models/gro\u0308\u00dfe/model-card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a README that stops to be a card': {
    base: { 'models/other/README.md': '---\nlicense: mit\ntags: [a]\n---\n# A\n## Limitations\n- a\n' },
    head: { 'models/other/README.md': '# A\nA model.\n' },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a README that grows out of sight': {
    base: { 'models/other/README.md': '---\nlicense: mit\ntags: [a]\n---\n# A\n## Limitations\n- a\n' },
    head: { 'models/other/README.md': `---\nlicense: mit\ntags: [a]\n---\n# A\n${'a line\n'.repeat(100_000)}` },
    keepsCard: true,
    caught: 'removed-card',
  },
  'limitations in comments and folded away': {
    head: {
      [CARD]: null,
      'models/support/MODEL_CARD.md':
        '---\nlicense: mit\n---\n# A\n## Limitations\n<!-- - It fails at night.\n- It fails at sea. -->\n<details hidden></details>\n',
    },
    keepsCard: true,
    caught: 'required-section',
  },
  'a folder that becomes a file': {
    base: { 'models/other/model-card.yaml': good, 'models/other/training-run.yaml': run },
    head: { 'models/other': null, 'models/other.tmp': 'x', 'models/support/other': 'x', 'models/other/README': 'gone' },
    keepsCard: true,
    caught: 'removed-card',
  },
  'replaced objects and attributes of the repository': {
    head: {
      '.gitattributes': '*.yaml export-ignore -diff merge=ours\n',
      '.lfsconfig': '[lfs]\n\turl = https://e.example\n',
      '.gitmodules': '[submodule "models"]\n\tpath = models\n\turl = ../evil\n',
      '.mailmap': 'x <x@e.example>\n',
    },
    caught: 'minimum-statements',
  },
  'git attributes that change what is checked out': {
    head: { '.gitattributes': '* filter=lfs text eol=crlf ident\n' },
    caught: 'minimum-statements',
  },
};
