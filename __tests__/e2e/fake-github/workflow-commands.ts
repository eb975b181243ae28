/** A command that a process gives the runner by printing a line. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** `::name::data`, which must start its line, or `##[name]data`, which may stand anywhere in it. */
  readonly form: '::' | '##[';
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What a runner makes of `::error::` and its like. Positions are 1-based; NaN is one that is no number. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly form: WorkflowCommand['form'];
}

const LEVELS: readonly string[] = ['error', 'warning', 'notice'];

/** Still obeyed, but not to be printed on purpose. */
const DEPRECATED = ['set-output', 'save-state'];

/** Refused: they fail the step. */
const FORBIDDEN = ['set-env', 'add-path'];

const REGISTERED = new Set([
  ...LEVELS,
  ...DEPRECATED,
  ...FORBIDDEN,
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'echo',
  'group',
  'endgroup',
  'internal-set-repo-path',
  'stop-commands',
]);

/** Reads the lines of a process as a runner does, and remembers what they commanded. */
export class CommandReader {
  readonly commands: WorkflowCommand[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly problems: string[] = [];
  /** Whether a command failed the step, whatever its exit status. */
  failed = false;
  #stopToken: string | undefined;

  read(line: string): void {
    const stopToken = this.#stopToken;
    const command = parseCommand(line, (name) => (stopToken === undefined ? REGISTERED.has(name) : name === stopToken));
    if (!command) return;
    if (stopToken !== undefined) {
      this.#stopToken = undefined;
      return;
    }
    this.commands.push(command);
    const { name, data, properties } = command;
    if (name === 'stop-commands') this.#stopToken = data.toLowerCase();
    if (name === 'set-output') this.outputs[properties.name ?? ''] = data;
    if (name === 'save-state') this.state[properties.name ?? ''] = data;
    if (DEPRECATED.includes(name)) this.problems.push(`deprecated command ${name}`);
    if (FORBIDDEN.includes(name)) {
      this.problems.push(`forbidden command ${name}`);
      this.failed = true;
    }
  }

  get annotations(): Annotation[] {
    return this.commands.filter(({ name }) => LEVELS.includes(name)).map(toAnnotation);
  }
}

/** The command in a line, if there is one of a name that the runner obeys. */
export function parseCommand(
  line: string,
  isObeyed: (name: string) => boolean = (name) => REGISTERED.has(name),
): WorkflowCommand | undefined {
  const colons = /^::(\S+?)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (colons?.[1] !== undefined && isObeyed(colons[1].toLowerCase())) {
    const [, name, properties = '', data = ''] = colons;
    const read = readProperties(properties, ',', ESCAPES_IN_PROPERTIES);
    return { name: name.toLowerCase(), properties: read, data: decode(data, ESCAPES_IN_DATA), form: '::' };
  }
  const brackets = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (brackets?.[1] === undefined || !isObeyed(brackets[1].toLowerCase())) return undefined;
  const [, name, properties = '', data = ''] = brackets;
  const read = readProperties(properties, ';', ESCAPES_IN_BRACKETS);
  return { name: name.toLowerCase(), properties: read, data: decode(data, ESCAPES_IN_BRACKETS), form: '##[' };
}

type Escapes = Readonly<Record<string, string>>;

const ESCAPES_IN_DATA: Escapes = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const ESCAPES_IN_PROPERTIES: Escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const ESCAPES_IN_BRACKETS: Escapes = { '%0D': '\r', '%0A': '\n', '%3B': ';', '%5D': ']', '%25': '%' };

/** In the given order, so that `%250A` becomes `%0A` and no line break. */
function decode(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce((result, [code, plain]) => result.replaceAll(code, plain), text);
}

function readProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs = text.split(separator).map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair] as const);
  const given = pairs.filter(([name]) => name !== '');
  return Object.fromEntries(given.map(([name, pair]) => [name, decode(pair.slice(pair.indexOf('=') + 1), escapes)]));
}

function toAnnotation({ name, data, properties, form }: WorkflowCommand): Annotation {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const annotation = {
    level: name as AnnotationLevel,
    message: data,
    title: properties.title,
    file: properties.file,
    line: number(properties.line),
    endLine: number(properties.endLine),
    column: number(properties.col),
    endColumn: number(properties.endColumn),
    form,
  };
  const given = Object.entries(annotation).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as Annotation;
}

/** Cuts a stream of text into lines at LF, CR and CRLF alike. */
export class LineSplitter {
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  add(text: string): void {
    // A CR at the end may be the first half of a CRLF.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
  }

  end(): void {
    const line = this.#rest.replace(/\r$/, '');
    if (this.#rest !== '') this.#take(line);
    this.#rest = '';
  }
}
