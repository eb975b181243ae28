import { UserError } from '../errors.ts';
import { runGate } from '../gate.ts';
import { renderCard } from '../render/card.ts';
import { workingTree } from '../workspace/working-tree.ts';
import type { Invocation, Outcome } from './command.ts';
import { pathOption, refuseOverwrite, textOption, today } from './options.ts';
import { textOf } from './source.ts';

/** `render`: the Markdown of one card. With `--check` and `--output`, status 1 when the file is out of date. */
export async function render({ root, arguments: paths, values, logger }: Invocation): Promise<Outcome> {
  const output = textOption(values.output);
  if (values.check && output === null) throw new UserError('--check needs --output.', 'Name the rendered file.');
  const date = textOption(values.date);
  if (date !== null && !isDate(date)) {
    throw new UserError(`--date ${date} is not a date.`, 'Write it as YYYY-MM-DD.');
  }
  const preset = 'recommended';
  const run = pathOption(values.run);
  const { cards } = await runGate({
    root,
    paths,
    run,
    policy: null,
    preset,
    policyWins: false,
    failOn: null,
    baseline: 'ignore',
    today: today(),
    logger,
  });
  const [only, another] = cards;
  if (!only) throw new UserError('No model card was found.', 'Name a card.');
  if (another) throw new UserError(`There are ${cards.length} cards.`, `Name one of them, such as ${only.card.path}.`);
  const { card, run: trainingRun, impact, comparison } = only;
  refuseOverwrite(output, [card.path, trainingRun?.path]);
  if (!card.readable) {
    const [problem] = card.problems;
    throw new UserError(problem?.message ?? 'The card cannot be read.', problem?.fix ?? '', problem?.location ?? null);
  }
  if (!card.fields) throw new UserError(`${card.path} is Markdown already.`, 'Name a card in the native format.');
  const text = renderCard(card.fields, { impact, comparison, date });
  if (!values.check) return { text, status: 0 };
  const current = textOf(workingTree(root), output as string);
  if (current === text) return { text: null, status: 0 };
  const message = current === null ? 'does not exist' : 'is out of date';
  logger.warning(`${output} ${message}; run \`model-card-gate render ${card.path} --output ${output}\`.`);
  return { text: null, status: 1 };
}

/** A day of the calendar as ISO 8601 writes it. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
