import Handlebars from 'handlebars/runtime.js';
import type { Surface } from './escape.ts';
import * as escapes from './escape.ts';
import { prose } from './prose.ts';
import { templates } from './templates.generated.ts';

export type TemplateName = keyof typeof templates;

/**
 * The one scheme of escaping: a template names the escape of every value that it prints, as in `{{cell name}}`. The
 * generator refuses one that prints a bare value, and a helper refuses what is not text, so nothing gets through
 * unescaped or goes missing in silence. `markdown` alone prints as it is what a template of ours rendered.
 */
function helpersFor(surface: Surface) {
  const text = (value: unknown, escaped: (text: string) => string): string => {
    if (typeof value !== 'string') throw new TypeError(`A template prints ${typeof value} where text is due.`);
    return escaped(value);
  };
  const target = (value: unknown): string | null => (value === null ? null : text(value, (address) => address));
  return {
    cell: (value: unknown) => text(value, (v) => escapes.cell(v, surface)),
    code: (value: unknown) => text(value, (v) => escapes.code(v, surface)),
    codeLink: (value: unknown, to: unknown) => text(value, (v) => escapes.codeLink(v, target(to), surface)),
    heading: (value: unknown) => text(value, (v) => escapes.heading(v, surface)),
    html: (value: unknown) => text(value, (v) => escapes.html(v, surface)),
    item: (value: unknown) => text(value, (v) => escapes.item(v, surface)),
    line: (value: unknown) => text(value, (v) => escapes.line(v, surface)),
    link: (value: unknown, to: unknown) => text(value, (v) => escapes.link(v, target(to), surface)),
    markdown: (value: unknown) => text(value, (v) => v),
    phrase: (value: unknown) => text(value, (v) => escapes.phrase(v, surface)),
    sentence: (value: unknown) => text(value, (v) => escapes.sentence(v, surface)),
    prose: (value: unknown) => text(value, (v) => prose(v, surface)),
  };
}

const HELPERS = { file: helpersFor('file'), thread: helpersFor('thread') };

const compiled = new Map<TemplateName, ReturnType<typeof Handlebars.template>>();

/** Renders a template that was compiled ahead. Empty lines are single, and the text ends with one line break. */
export function render(name: TemplateName, view: object, surface: Surface): string {
  let template = compiled.get(name);
  if (!template) {
    template = Handlebars.template(templates[name]);
    compiled.set(name, template);
  }
  return `${template(view, { helpers: HELPERS[surface] })
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
