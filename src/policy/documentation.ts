import { sectionTitle } from '../cards/sections.ts';
import { RULES } from '../rules/index.ts';
import { type Requirement, SEVERITY_OF, sectionsOf } from '../rules/options.ts';
import { PRESETS, type Preset, type PresetName } from './presets.ts';

const OPENING = `# Presets

A preset is what a policy starts from: \`extends: [recommended]\` in the policy file, \`--preset release\` on the command
line. Several add up: a section that one of them demands is demanded, a minimum is the highest, and of the severities of
a rule the later one holds. What the policy itself says under \`rules\` replaces what its presets say; a preset that is named
for [some cards](policy.md#cards-what-holds-for-some) only makes that stricter, or milder where it is \`draft\`.

Where a preset follows a standard, every row names the clause that asks for it and how strongly. *shall* and *must* are
errors, *should* is a warning, *may* is a note; a rule that is set lower, as by \`draft\`, stays lower. What a standard
does not ask for, its preset does not ask for. Presets of standards say nothing about other rules: name one of them
together with \`recommended\` to have both.

| Preset | What it is |
|---|---|`;

/** The page of all presets in Markdown, generated from their data. */
export function presetsMarkdown(): string {
  const presets = Object.entries(PRESETS) as [PresetName, Preset][];
  const rows = presets.map(([name, { title }]) => `| [\`${name}\`](#${name}) | ${title} |`);
  return `${[OPENING, ...rows].join('\n')}\n${presets.map(([name, preset]) => chapter(name, preset)).join('')}`;
}

function chapter(name: PresetName, preset: Preset): string {
  const { title, about, decision, source, audiences, models = [], requirements } = preset;
  const lines = ['', `## ${name}`, '', `**${title}.** ${about}`];
  if (decision) lines.push('', `**Severities.** ${decision}`);
  if (source) lines.push('', `Source: <${source}>`);
  if (audiences.length > 0) {
    const entry = `{ preset: ${name}, audience: ${audiences.at(-1)} }`;
    const given = audiences.map((audience) => `\`--preset ${name}:${audience}\``).join(' or ');
    lines.push('', `Name the reader as \`extends: [${entry}]\` in a policy, or as ${given}.`);
  }
  if (models.length > 0) {
    const entry = `{ preset: ${name}, model: ${models[0]} }`;
    const given = models.map((model) => `\`--preset ${name}:${model}\``).join(' or ');
    lines.push('', `Name the kind of model as \`extends: [${entry}]\` in a policy, or as ${given}.`);
  }
  lines.push('', ...(requirements.length > 0 ? standardTable(preset) : ownTable(preset)), '');
  return lines.join('\n');
}

function standardTable({ requirements, audiences, models = [] }: Preset): string[] {
  const head = [
    'Section',
    ...(audiences.length > 0 ? ['Audience'] : []),
    ...(models.length > 0 ? ['Model'] : []),
    ...['Clause', 'Strength', 'Severity'],
  ];
  return table(
    head,
    requirements.map((each) => [
      titles(each),
      ...(audiences.length > 0 ? [each.audience ?? 'both'] : []),
      ...(models.length > 0 ? [each.only ?? (each.except ? `not ${each.except}` : 'all')] : []),
      each.clause,
      each.strength,
      each.severity ?? SEVERITY_OF[each.strength],
    ]),
  );
}

/** The presets of this project: the severities, then what is demanded of sections. */
function ownTable({ rules }: Preset): string[] {
  const severities = RULES.map(({ id }) => {
    const entry = rules[id];
    return [`[\`${id}\`](rules/${id}.md)`, typeof entry === 'string' ? entry : (entry?.[0] ?? 'unchanged')];
  });
  const own = (id: string): unknown => (Array.isArray(rules[id]) ? rules[id][1] : undefined);
  const required = own('required-section') as { sections: readonly Requirement[] } | undefined;
  const minimums = own('minimum-statements') as Record<string, number> | undefined;
  return [
    ...table(['Rule', 'Severity'], severities),
    ...(required ? ['', `Required sections: ${required.sections.map(titles).join('; ')}.`] : []),
    ...(minimums
      ? [
          '',
          `Least statements: ${Object.entries(minimums)
            .map(([id, n]) => `${titles(id as Requirement)} ${n}`)
            .join('; ')}.`,
        ]
      : []),
  ];
}

function titles(wanted: Requirement): string {
  return sectionsOf(wanted)
    .map((id) => `${sectionTitle(id)} (\`${id}\`)`)
    .join(' or ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)];
}
