import type { Command, Described } from './command.ts';

const COMMON: Described = {
  output: {
    type: 'string',
    short: 'o',
    value: 'file',
    about: 'Write the result to a file instead of standard output.',
  },
  color: { type: 'boolean', about: 'Colours, whatever the output is; NO_COLOR and FORCE_COLOR are honoured.' },
  'no-color': { type: 'boolean', about: 'No colours.' },
  debug: { type: 'boolean', about: 'Say on standard error how the policy was resolved; stacks of internal errors.' },
  help: { type: 'boolean', short: 'h', about: 'Show this help.' },
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    takesPaths: true,
    synopsis: 'check [paths…]',
    about: 'Judges model cards: files, folders or globs; every card below the working directory when none is given.',
    options: {
      policy: {
        type: 'string',
        value: 'file',
        about: 'Policy file; default .github/model-card-policy.yml, else the preset `recommended`.',
      },
      preset: {
        type: 'string',
        value: 'name',
        about: 'Judge by this preset, whatever policy the repository has, e.g. release or eu-ai-act-gpai:downstream.',
      },
      base: {
        type: 'string',
        value: 'revision',
        about: 'Compare with a git revision, and take policy, waivers and baseline from it, as on a pull request.',
      },
      run: {
        type: 'string',
        value: 'path',
        about: 'Training run file, or folder with one, for the cards; default is the one beside each card.',
      },
      format: { type: 'string', value: 'name', about: 'text (default), json, sarif, markdown or github.' },
      'fail-on': {
        type: 'string',
        value: 'severity',
        about: 'Lowest severity that fails: error (default), warning or note. It can only tighten the policy.',
      },
      'update-baseline': {
        type: 'boolean',
        about: 'Write the findings of today to .github/model-card-baseline.json; from then on only new ones fail.',
      },
      ...COMMON,
    },
    run: async (invocation) => (await import(/* webpackMode: "eager" */ './check.ts')).check(invocation),
  },
  {
    name: 'impact',
    takesPaths: true,
    synopsis: 'impact [paths…]',
    about:
      'Computes energy and emissions of training runs: files, or folders that hold them; this folder when none is given.',
    options: {
      compare: { type: 'boolean', about: 'Put the runs and their alternatives side by side.' },
      method: {
        type: 'string',
        value: 'name',
        about: 'The headline of a run that did not measure its energy: nameplate (default) or calibrated.',
      },
      equivalents: { type: 'string', value: 'set', about: 'classic (default), eu or us.' },
      format: {
        type: 'string',
        value: 'name',
        about: 'text (default), markdown, json; or a disclosure: eu-gpai, sci, hugging-face, cyclonedx, boamps.',
      },
      ...COMMON,
    },
    run: async (invocation) => (await import('./impact.ts')).impact(invocation),
  },
  {
    name: 'render',
    takesPaths: true,
    most: 1,
    synopsis: 'render [card]',
    about: 'Writes the Markdown of a card in the native format, with the impact of its training run.',
    options: {
      card: { type: 'string', value: 'name', about: 'Which card of a file that holds several.' },
      run: { type: 'string', value: 'path', about: 'Training run file; default is the one beside the card.' },
      check: { type: 'boolean', about: 'With --output: write nothing, and fail when the file is out of date.' },
      date: {
        type: 'string',
        value: 'YYYY-MM-DD',
        about: 'Date for the last line; without it the result does not change from day to day.',
      },
      ...COMMON,
    },
    run: async (invocation) => (await import('./render.ts')).render(invocation),
  },
  {
    name: 'explain',
    takesPaths: false,
    most: 1,
    synopsis: 'explain [rule]',
    about: 'Says what a rule wants, why, and how it is configured; lists the rules when none is named.',
    options: COMMON,
    run: async (invocation) => (await import('./explain.ts')).explain(invocation),
  },
];

/** The help of the whole program. */
export function usage(): string {
  const width = Math.max(...COMMANDS.map((c) => c.synopsis.length));
  return [
    'model-card-gate <command> [paths…] [options]',
    '',
    ...COMMANDS.map((c) => `  ${c.synopsis.padEnd(width)}  ${c.about}`),
    '',
    'Exit status: 0 pass or warn, 1 the gate fails, 2 it could not judge.',
    'model-card-gate <command> --help lists the options of a command.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function helpFor(command: Command): string {
  const rows = Object.entries(command.options).map(([name, { short, value, about }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
    return [flag, about] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    `model-card-gate ${command.synopsis} [options]`,
    '',
    command.about,
    '',
    ...rows.map(([flag, about]) => `  ${flag.padEnd(width)}  ${about}`),
    '',
  ].join('\n');
}
