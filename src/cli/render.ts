import { UserError } from '../errors.ts';
import { runGate } from '../gate.ts';
import { renderCard } from '../render/card.ts';
import type { CardVerdict } from '../verdict.ts';
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
  const chosen = oneOf(cards, paths[0] ?? null, textOption(values.card));
  const { card, run: trainingRun, impact, comparison } = chosen;
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
  const which = card.id === card.path ? '' : ` --card ${shortName(card.id)}`;
  logger.warning(`${output} ${message}; run \`model-card-gate render ${card.path}${which} --output ${output}\`.`);
  return { text: null, status: 1 };
}

/** The card that is meant. @throws UserError that lists those that there are */
function oneOf(cards: readonly CardVerdict[], path: string | null, name: string | null): CardVerdict {
  if (cards.length === 0) throw new UserError(`No model card was found in \`${path ?? '.'}\`.`, 'Name a card.');
  const named = name === null ? cards : namedCards(cards, name);
  const [only, another] = named;
  const files = new Set((only ? named : cards).map(({ card }) => card.path));
  const list = (only ? named : cards).map(({ card }) => (files.size > 1 ? card.path : shortName(card.id)));
  const shown = [...new Set(list)].slice(0, MAX_LISTED).map((each) => `\`${each}\``);
  const more = list.length > MAX_LISTED ? ' and others' : '';
  if (!only) throw new UserError(`There is no card "${name}".`, `Cards are ${shown.join(', ')}${more}.`);
  if (!another) return only;
  const fix = files.size > 1 ? 'Name one of the files' : 'Name one with `--card`';
  throw new UserError(`There are ${named.length} cards.`, `${fix}: ${shown.join(', ')}${more}.`);
}

const MAX_LISTED = 10;

/** Cards by their id as reports write it, or what it has behind the `#`; else by their own name, which several may share. */
function namedCards(cards: readonly CardVerdict[], asked: string): CardVerdict[] {
  const byId = cards.filter(({ card: { id, path } }) => asked === id || (id !== path && asked === shortName(id)));
  return byId.length > 0 ? byId : cards.filter(({ card }) => asked === card.name);
}

/** What tells a card from the others of its file: `b` of `cards.yaml#b`. */
function shortName(id: string): string {
  return id.slice(id.lastIndexOf('#') + 1);
}

/** A day of the calendar as ISO 8601 writes it. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
