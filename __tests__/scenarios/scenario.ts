/**
 * A scenario is a text: a tree of files (see `plant` in trees.ts), then commands with what they must print.
 *
 *     @ model-card.yaml + complete/model-card.yaml
 *     biases: []
 *     $ FORCE_COLOR=1 model-card-gate check --format json
 *     > a line of standard output; … stands for any text within a line
 *     > …
 *     ! a line of standard error; a line that is … alone stands for any lines, also for none
 *     ? 1
 *
 * `$ cat file` prints a file. `␛` in what is expected stands for the escape character.
 */
export interface Scenario {
  /** The tree, as `plant` takes it. */
  readonly tree: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly status: number;
}

export function parseScenario(text: string): Scenario {
  const start = text.search(/^\$ /m);
  const steps = text
    .slice(start)
    .split(/^\$ /m)
    .slice(1)
    .map((chunk) => stepOf(chunk.split('\n')));
  return { tree: text.slice(0, start), steps };
}

function stepOf([command = '', ...lines]: string[]): Step {
  const marked = (mark: string) =>
    lines.filter((line) => line === mark || line.startsWith(`${mark} `)).map((line) => line.slice(2));
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const [status] = marked('?');
  if (status === undefined) throw new Error(`The command "${command}" says no exit status: add a line such as "? 0".`);
  return {
    command,
    env: Object.fromEntries(words.slice(0, first).map((word) => word.split('=') as [string, string])),
    args: words.slice(first),
    stdout: marked('>'),
    stderr: marked('!'),
    status: Number(status),
  };
}

/** What was printed, with the lines that a wildcard allows put back as the wildcard, so that a difference is readable. */
export function settle(expected: readonly string[], printed: string): string[] {
  const lines = printed.replaceAll('\u001b', '␛').replace(/\n$/, '').split('\n');
  const actual = printed === '' ? [] : lines;
  return match(expected, actual) ? [...expected] : actual;
}

function match(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first === '…') return actual.some((_, i) => match(rest, actual.slice(i))) || match(rest, []);
  const [line, ...others] = actual;
  return line !== undefined && matchLine(first, line) && match(rest, others);
}

function matchLine(expected: string, actual: string): boolean {
  const pattern = expected
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'u').test(actual);
}
