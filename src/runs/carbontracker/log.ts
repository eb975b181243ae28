import { MAX_PROBLEMS } from '../../source/problem.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { detached, lineOf, linesOf } from '../text/lines.ts';
import { COUNT, figureOf, GRAMS, KWH, SECONDS } from '../values/figure.ts';
import { millisecondsOf } from '../values/instant.ts';

/** A figure block: what was measured, or what carbontracker made of it for all epochs. */
export interface Consumption {
  readonly file: string;
  readonly line: number;
  readonly predicted: boolean;
  /** Null when the whole run was one stretch. */
  readonly epochs: number | null;
  seconds: number | null;
  /** With the PUE in it. */
  kwh: number | null;
  grams: number | null;
}

/** An epoch, with the mean power of the devices of each component, without PUE. */
interface Epoch {
  readonly seconds: number;
  readonly watts: Map<string, number | null>;
}

/** What the epochs add up to. */
export class Epochs {
  count = 0;
  first: { readonly file: string; readonly line: number } | null = null;
  seconds = 0;
  /** Of all components. */
  joules = 0;
  /** Epochs that lack the power of a component. */
  blind = 0;
  gpuJoules = 0;
  /** The epochs that have a power of the accelerators, and their seconds. */
  gpuEpochs = 0;
  gpuSeconds = 0;

  add({ seconds, watts }: Epoch): void {
    for (const power of watts.values()) this.joules += (power ?? 0) * seconds;
    if (watts.size === 0 || [...watts.values()].includes(null)) this.blind++;
    const gpu = watts.get('gpu');
    if (!gpu) return;
    this.gpuJoules += gpu * seconds;
    this.gpuSeconds += seconds;
    this.gpuEpochs++;
  }
}

/** What the standard log and the output log of one process say together. */
export class Session {
  readonly id: string;
  readonly files: string[] = [];
  readonly problems: RunProblem[] = [];
  readonly #epochs = new Epochs();
  /** The last epoch, whose powers may follow. */
  #epoch: Epoch | null = null;
  /** Names of devices by component, "gpu" and "cpu". */
  readonly devices = new Map<string, readonly string[]>();
  pue: number | null = null;
  place: string | null = null;
  interrupted = false;
  actual: Consumption | null = null;
  predicted: Consumption | null = null;
  start: number | null = null;
  end: number | null = null;
  private block: Consumption | null = null;
  private openPowers: { component: string; text: string; lines: number } | null = null;

  constructor(id: string) {
    this.id = id;
  }

  read({ path, text }: RunFile): void {
    this.files.push(path);
    for (const [line, written] of linesOf(text)) if (written !== '') this.take(written.slice(0, MOST_LINE), path, line);
    this.block = null;
    this.openPowers = null;
  }

  get epochs(): Epochs {
    if (this.#epoch) this.#epochs.add(this.#epoch);
    this.#epoch = null;
    return this.#epochs;
  }

  private take(written: string, file: string, line: number): void {
    const time = millisecondsOf(written.slice(0, 19));
    const message = time === null ? written : written.slice(19).replace(/^ - /, '');
    if (time !== null) {
      this.block = null;
      this.start = Math.min(this.start ?? time, time);
      this.end = Math.max(this.end ?? time, time);
    }
    if (this.openPowers && time === null) this.continuePowers(message);
    else this.openPowers = null;
    const heading = /\b(Actual|Predicted) consumption(?: for (\d{1,9}) epochs?(?:\(s\))?)?:/i.exec(message);
    if (heading) this.open(heading, file, line);
    else if (this.block) this.fill(this.block, message, file, line);
    else this.fact(message, file, line);
  }

  private open(heading: RegExpExecArray, file: string, line: number): void {
    const predicted = heading[1]?.toLowerCase() === 'predicted';
    const epochs = heading[2] === undefined ? null : Number(heading[2]);
    this.block = { file, line, predicted, epochs, seconds: null, kwh: null, grams: null };
    if (predicted) this.predicted = this.block;
    else this.actual = this.block;
  }

  private fill(block: Consumption, message: string, file: string, line: number): void {
    const entry = /^\s*(Time|Energy|CO2eq):\s*(\S+)/.exec(message);
    const location = lineOf(file, line);
    const [, key, value] = entry ?? [];
    const found: RunProblem[] = [];
    if (key === 'Time') block.seconds = secondsOf(value) ?? figureOf(value, SECONDS, 'Time', location, found);
    if (key === 'Energy') block.kwh = figureOf(value, KWH, 'Energy', location, found);
    if (key === 'CO2eq') block.grams = figureOf(value, GRAMS, 'CO2eq', location, found);
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(...found);
  }

  private fact(message: string, file: string, line: number): void {
    const duration = /^Duration: (\S+)/.exec(message);
    const seconds = duration ? secondsOf(duration[1]) : null;
    if (seconds !== null) this.begin(seconds, file, line);
    const power = /^Average power usage \(W\) for (\w+): (.*)$/.exec(message);
    if (power) {
      this.openPowers = { component: power[1]!.toLowerCase(), text: '', lines: 0 };
      this.continuePowers(power[2]!);
    }
    if (message.includes('The following components were found:')) this.components(message);
    const pue = Number(/\bPUE coefficient of (\d\.\d+)/.exec(message)?.[1]);
    if (pue >= 1) this.pue = pue;
    this.place = /\bat detected location:? ([^:[\]]{1,200}?)(?:\.$|: \[|\. )/.exec(message)?.[1] ?? this.place;
    if (/^Training was interrupted before all/.test(message)) this.interrupted = true;
  }

  private begin(seconds: number, file: string, line: number): void {
    const { epochs } = this;
    epochs.first ??= { file, line };
    epochs.count++;
    epochs.seconds += seconds;
    this.#epoch = { seconds, watts: new Map() };
  }

  /** An array as numpy prints it, over as many lines as it needs; "None" where nothing was measured. */
  private continuePowers(text: string): void {
    const open = this.openPowers!;
    open.text += ` ${text}`;
    open.lines++;
    if (open.text.includes('[') && !open.text.includes(']') && open.lines < 100) return;
    const numbers = open.text
      .replace(/[[\]]/g, ' ')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const valid = numbers.length > 0 && numbers.every((value) => value >= 0 && value < 1e6);
    this.#epoch?.watts.set(open.component, valid ? numbers.reduce((sum, value) => sum + value, 0) : null);
    this.openPowers = null;
  }

  private components(message: string): void {
    for (const [, component, devices] of message.matchAll(/\b(\w{1,20}) with device\(s\) (.{1,4000}?)\.(?= |$)/g)) {
      const names = detached(devices!)
        .split(',')
        .map((name) => name.trim());
      if (names.length <= COUNT.most) this.devices.set(component!.toLowerCase(), names);
    }
  }
}

/** Characters of a line that are looked at. */
const MOST_LINE = 20_000;

/** `hours:minutes:seconds[.hundredths]`. */
function secondsOf(text: string | undefined): number | null {
  const match = /^(\d{1,6}):(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)$/.exec(text ?? '');
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : null;
}
