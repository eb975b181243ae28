import { layOver } from '../../trees.ts';
import { BASELINE, bad, CARD, good, POLICY, RUN, run, STRICT, type Way } from './ways.ts';

const OTHER = 'models/other';
const OTHER_CARD = `${OTHER}/model-card.yaml`;
const COMMIT = '1234567890123456789012345678901234567890';
const other = { [OTHER_CARD]: good, [`${OTHER}/training-run.yaml`]: run, [`${OTHER}/config.json`]: '{"layers": 4}\n' };
const FAITHFUL = `${STRICT}rules: { run-hyperparameter: error }\n`;
const ran = (rate: string) => `${run}hyperparameters: { learning_rate: ${rate} }\n`;
/** A card that gives another learning rate than its run, and what a pull request lays beside it. */
const besideRun = (head: Way['head']): Way => ({
  base: { [POLICY]: FAITHFUL, [RUN]: ran('2e-4') },
  head: { [CARD]: good.replace('Learning Rate: "2e-4"', 'Learning Rate: "5e-3"'), ...head },
  keepsCard: true,
  caught: 'run-hyperparameter',
});
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';

/** How a pull request tries to take a card, or the model that it is of, out of the gate's sight. */
export const FURTHER_WAYS: Readonly<Record<string, Way>> = {
  'a submodule in place of the folder of a model': {
    base: other,
    head: { [OTHER]: { submodule: COMMIT } },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a submodule in place of the folder of all models': {
    base: { 'zoo/a/model-card.yaml': good, 'zoo/a/training-run.yaml': run },
    head: { zoo: { submodule: COMMIT } },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a link in place of the folder of all models': {
    base: { 'zoo/a/model-card.yaml': good, 'zoo/a/training-run.yaml': run, 'stock/a/training-run.yaml': run },
    head: { zoo: { symlink: 'stock' } },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a folder in place of the card': {
    base: other,
    head: { [OTHER_CARD]: null, [`${OTHER_CARD}/model-card.yaml.txt`]: good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a model that is renamed without its card': {
    base: other,
    head: { [OTHER]: null, 'models/another/training-run.yaml': run, 'models/another/config.json': '{"layers": 4}\n' },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a model that is renamed, and its card under another name': {
    base: other,
    head: { [OTHER]: null, 'models/another/training-run.yaml': run, 'models/another/card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a model that moves to vendored files, with every file changed': {
    base: other,
    head: {
      [OTHER]: null,
      'vendor/other/model-card.yaml': `${bad}# x\n`,
      'vendor/other/training-run.yaml': `${run}# x\n`,
    },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a model that moves to where milder rules hold': {
    base: {
      ...other,
      [POLICY]: `${STRICT}  - path: "experiments/**"\n    extends: [draft]\n`,
      'experiments/e/model-card.yaml': good,
    },
    head: {
      [OTHER]: null,
      'experiments/other/model-card.yaml': bad,
      'experiments/other/training-run.yaml': run,
      'experiments/other/config.json': '{"layers": 4}\n',
    },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a pointer to a large file in place of the card': {
    head: { [CARD]: pointer },
    keepsCard: true,
    caught: 'unreadable-card',
  },
  'a pointer to a large file in place of a Markdown card': {
    base: {
      'models/md/MODEL_CARD.md': '---\nlicense: mit\n---\n# A\n## Limitations\n- It fails at night.\n',
      'models/md/w.bin': 'w',
    },
    head: { 'models/md/MODEL_CARD.md': pointer },
    keepsCard: true,
    caught: 'required-section',
  },
  'a pointer to a large file in place of a README that is a card': {
    base: {
      'models/md/README.md': '---\nlicense: mit\ntags: [a]\n---\n# A\n## Limitations\n- It fails at night.\n',
      'models/md/w.bin': 'w',
    },
    head: { 'models/md/README.md': pointer },
    keepsCard: true,
    caught: 'removed-card',
  },
  'an empty card': { head: { [CARD]: '' }, keepsCard: true, caught: 'unreadable-card' },
  'a card in UTF-16': {
    head: { [CARD]: Buffer.from(`\ufeff${good}`, 'utf16le') },
    keepsCard: true,
    caught: 'unreadable-card',
  },
  'a card with a zero byte': { head: { [CARD]: `${bad}\0` }, keepsCard: true, caught: 'unreadable-card' },
  'merge keys that bring the missing limitations': {
    head: {
      [CARD]: `x-more: &more\n${(/^knowledge_limitations:\n(?: {2}- .*\n)+/m.exec(good)?.[0] ?? '').replace(/^/gm, '  ')}\n<<: *more\n${bad}`,
    },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a policy of both names': {
    base: { '.github/model-card-policy.yaml': STRICT },
    head: { [POLICY]: 'extends: [draft]\n' },
    caught: 'minimum-statements',
  },
  'a submodule in place of the policy': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: { submodule: COMMIT } },
    caught: 'minimum-statements',
  },
  'a folder in place of the policy': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: null, [`${POLICY}/x`]: 'x' },
    caught: 'minimum-statements',
  },
  'a submodule in place of all settings': {
    base: { [POLICY]: STRICT, [BASELINE]: JSON.stringify({ schemaVersion: 1, findings: [] }) },
    head: { '.github': { submodule: COMMIT } },
    caught: 'minimum-statements',
  },
  'a policy full of aliases': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: `x: &a [${'1, '.repeat(30_000)}1]\ny: &b [*a, *a, *a, *a]\nz: [*b, *b, *b, *b]\n${STRICT}` },
    keepsCard: true,
    caught: 'invalid-policy',
  },
  'a policy with merge keys': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: 'weak: &weak { minimum-statements: off }\nrules: { <<: *weak }\n' },
    keepsCard: true,
    caught: 'invalid-policy',
  },
  'a policy with a glob that takes for ever': {
    base: { [POLICY]: STRICT },
    head: { [POLICY]: `cards:\n  - path: "${'+(+(*a|*b)|*c)'.repeat(20)}"\n` },
    caught: 'minimum-statements',
  },
  'a baseline with everything that could ever be found': {
    base: { [BASELINE]: JSON.stringify({ schemaVersion: 1, findings: [] }) },
    head: {
      [BASELINE]: JSON.stringify({
        schemaVersion: 1,
        findings: Array.from({ length: 900 }, (_, i) => ({
          rule: 'minimum-statements',
          card: CARD,
          about: `limitations ${i}`,
          count: 9,
        })),
      }),
    },
    caught: 'minimum-statements',
  },
  'a waiver for everything': {
    base: { [POLICY]: STRICT },
    head: {
      [POLICY]: `${STRICT}waivers:\n  - { rule: minimum-statements, card: "**", reason: later, owner: me, until: 2999-12-31 }\n`,
    },
    caught: 'minimum-statements',
  },
  'a waiver of the base that has run out': {
    base: {
      [POLICY]: `${STRICT}waivers:\n  - { rule: minimum-statements, reason: later, owner: me, until: 2020-12-31 }\n`,
    },
    caught: 'minimum-statements',
  },
  'a run behind a link out of the repository': {
    head: { [RUN]: { symlink: '/proc/self/environ' } },
    keepsCard: true,
    caught: 'required-section',
  },
  'a run of another model behind a link': {
    base: other,
    head: { [RUN]: { symlink: '../other/training-run.yaml' } },
    caught: 'minimum-statements',
  },
  'a path with a line break and a command in it': {
    head: { 'models/x\n::error file=a::b\n/model-card.yaml': bad, 'models/%0A::stop-commands::x/model-card.yaml': bad },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'a card below a folder that git does not list': {
    head: { [CARD]: null, 'models/support/.gitignore': '*\n', 'models/support/.cache/model-card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a card below the settings': {
    head: { [CARD]: null, '.github/models/support/model-card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'fifty cards': {
    head: Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`many/${i}/model-card.yaml`, layOver(good, `model_name: m${i}\n`)]),
    ),
    caught: 'minimum-statements',
  },
  'an input that leaves the repository': {
    inputs: { paths: '../../../../etc' },
    caught: 'missing-card',
  },
  'an input that names a good card elsewhere': {
    inputs: { paths: '../model-card.yaml' },
    caught: 'missing-card',
  },
  'a baseline of the base for a card that takes the place of another': {
    base: {
      [BASELINE]: JSON.stringify({
        schemaVersion: 1,
        findings: [{ rule: 'minimum-statements', card: OTHER_CARD, about: 'limitations', count: 9 }],
      }),
      ...other,
    },
    caught: 'minimum-statements',
  },
  'a name that only looks like that of a card': {
    head: { [CARD]: null, 'models/support/mod\u0435l-card.yaml': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a name with a character that nobody sees': {
    head: { [CARD]: null, 'models/support/model-card.yaml\u200b': good },
    keepsCard: true,
    caught: 'removed-card',
  },
  'a name that ends like that of one of several cards in a file that is waived': {
    base: {
      [POLICY]: `extends: [recommended]\ncards:\n  - path: "models/**/*.yaml"\nwaivers:\n  - { rule: minimum-statements, card: ${CARD}, reason: later, owner: me, until: 2999-12-31 }\n`,
    },
    head: { [`${CARD}#x.yaml`]: bad },
    keepsCard: true,
    caught: 'minimum-statements',
  },
  'another learning rate than that of the run': besideRun({}),
  'a second run file that says nothing': besideRun({ 'models/support/training-run.json': '{"name": "x"}' }),
  'a second run file that agrees with a false card': besideRun({ 'models/support/training-run.yml': ran('5e-3') }),
  'a second run file that has the name of the model': besideRun({
    'models/support/training-run.yml': ran('5e-3').replace(
      /^name: .*$/m,
      `name: ${/^model_name: (.*)$/m.exec(good)?.[1]}`,
    ),
  }),
  'more run files than are read': besideRun(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`models/support/mlruns/0/${i}/meta.yaml`, `run_id: r${i}\nstatus: 3\n`]),
    ),
  ),
};
