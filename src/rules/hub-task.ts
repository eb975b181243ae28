import { describe } from '../source/data.ts';
import { nearestTerm } from '../source/nearest.ts';
import { LIBRARY_NAMES, PIPELINE_TAGS } from './data/hub-tasks.ts';
import { hubMetadata, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

export const hubTask = cardRule({
  id: 'hub-task',
  title: 'Task and library are those that the Hub knows',
  why: 'The Hub finds, files and runs a model by its task and its library; under an unknown name it does none of these.',
  fix: 'Write one of the tasks of https://huggingface.co/tasks, such as `text-classification`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const metadata = hubMetadata(card);
    const task = metadata?.entries.get('pipeline_tag');
    if (task && !PIPELINE_TAGS.has(textOf(task.value))) {
      const written = textOf(task.value);
      const message = written
        ? `The Hub does not know the task ${quote(written)}.`
        : `\`pipeline_tag\` must be a task, but is ${describe(task.value)}.`;
      yield { message, location: placeOf(task), ...didYouMean(written, PIPELINE_TAGS) };
    }
    // Anybody may bring a library of their own, so only a slip of a known one is worth a word.
    const library = metadata?.entries.get('library_name');
    const name = textOf(library?.value);
    if (library && name !== '' && !LIBRARY_NAMES.has(name)) {
      const meant = didYouMean(name, LIBRARY_NAMES);
      if (meant) {
        const message = `The Hub does not know the library ${quote(name)}.`;
        yield { message, location: placeOf(library), atMost: 'note', ...meant };
      }
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
pipeline_tag: Audio classification
---`,
    },
    good: {
      of: 'markdown',
      text: `---
pipeline_tag: audio-classification
---`,
    },
  },
});

function didYouMean(written: string, known: ReadonlySet<string>): { fix: string; suggestion: string } | null {
  const form = written.toLowerCase().replace(/[\s_]+/g, '-');
  const meant = known.has(form) ? form : written.length > 4 ? nearestTerm(form, known) : null;
  return meant ? { fix: `Did you mean \`${meant}\`?`, suggestion: meant } : null;
}
