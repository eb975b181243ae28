import Tokenizer, { TokenizerError } from '@streamparser/json/tokenizer.js';
import TokenType from '@streamparser/json/utils/types/tokenType.js';
import type { LongText } from '../../source/long-text.ts';
import { MAX_DEPTH } from '../../source/problem.ts';
import { type JsonPlan, planAt } from './json-plan.ts';
import { withoutMark } from './lines.ts';
import { NonNumbers } from './non-numbers.ts';

/** Values that are kept, lists and maps too; no tool writes a tenth of it where a reader asks. */
const MOST_KEPT = 200_000;

/** Characters of names and texts that are kept together. */
const MOST_TEXT = 8 * 1024 * 1024;

/** Bytes of one text; those of figures are few. */
const MOST_IN_TEXT = 16 * 1024 * 1024;
const MOST_IN_NUMBER = 64 * 1024;

/** Where a value stands, and what is in it. */
export interface Places {
  readonly line: number;
  /** Which list or map it is: the offset of its bracket, after words that are no numbers became null. */
  readonly offset: number;
  readonly isList: boolean;
  /** Lists and maps by their keys and indexes, of other values the line alone. */
  readonly inner: Map<string | number, Places | number>;
}

/** A list or map whose items are handed on one by one and not kept. */
export interface Target {
  /** Of its bracket. */
  readonly offset: number;
  /** What is kept of each item while it is looked at. */
  readonly plan: JsonPlan;
  readonly visit: (item: unknown, index: number, places: Places | number) => void;
}

/** What a walk gives. */
export interface Walked {
  /** The value that the text is, as far as it is kept. */
  readonly value: unknown;
  readonly places: Places | number;
  /** The line from which on values were left out since there are too many; null where none was. */
  readonly cutAt: number | null;
}

/** Why a text is not read as JSON. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly line: number;
  readonly why: 'syntax' | 'cut-off' | 'depth' | 'much' | 'long-text';

  constructor(why: JsonFault['why'], line: number) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

/** What may come next; the end of a list or map may come with another. */
const [NOTHING, VALUE, KEY, COLON, COMMA, END] = [0, 1, 2, 4, 8, 16];

const SCALARS: ReadonlySet<TokenType> = new Set([
  TokenType.STRING,
  TokenType.NUMBER,
  TokenType.TRUE,
  TokenType.FALSE,
  TokenType.NULL,
]);

type Container = Record<string, unknown> | unknown[];

interface Frame {
  readonly isList: boolean;
  /** Null where nothing of it is kept. */
  readonly kept: Container | null;
  readonly places: Places | null;
  readonly plan: JsonPlan | null;
  readonly isTarget: boolean;
  key: string | number;
}

/**
 * Walks through JSON of any length by its tokens, and keeps what a plan asks for. Where a name stands twice the last one
 * counts, as for `JSON.parse`.
 *
 * @throws JsonFault, also for an item of the target that is too large
 */
export function walkJson(text: LongText, plan: JsonPlan, target: Target | null = null): Walked {
  return new Walk(plan, target).through(text);
}

class Walk {
  private readonly plan: JsonPlan;
  private readonly target: Target | null;
  private readonly frames: Frame[] = [];
  private readonly lines = new Lines();
  private next = VALUE;
  private root: unknown;
  private rootPlaces: Places | number = 1;
  private values = 0;
  private characters = 0;
  private cutAt: number | null = null;
  private isTooLong = false;

  constructor(plan: JsonPlan, target: Target | null) {
    this.plan = plan;
    this.target = target;
  }

  through(text: LongText): Walked {
    const tokenizer = new Tokenizer({ emitPartialTokens: true });
    let end = 0;
    tokenizer.onToken = ({ token, value, offset, partial }) => {
      if (partial) this.watch(token, end - offset);
      else this.take(token, value, offset);
    };
    const words = new NonNumbers();
    const write = (piece: string) => {
      const bytes = Buffer.from(piece);
      end += bytes.length;
      this.lines.enter(bytes);
      tokenizer.write(bytes);
      // Thrown here, since the tokenizer lets nothing through that is thrown for a number that is still open.
      if (this.isTooLong) throw new JsonFault('long-text', this.lines.line);
      this.lines.leave();
    };
    try {
      for (const piece of withoutMark(text)) write(words.take(piece));
      write(words.end());
      tokenizer.end();
    } catch (error) {
      if (!(error instanceof TokenizerError)) throw error;
      if (/ended in the middle/.test(error.message)) throw new JsonFault('cut-off', this.lines.line);
      const [, offset = 0] = /absolute position "(\d+)"/.exec(error.message) ?? [];
      throw new JsonFault('syntax', this.lines.at(Number(offset)));
    }
    if (this.next !== NOTHING) throw new JsonFault('cut-off', this.lines.line);
    return { value: this.root, places: this.rootPlaces, cutAt: this.cutAt };
  }

  /** A token that is still open when its piece ends. */
  private watch(token: TokenType, length: number): void {
    const most = token === TokenType.NUMBER ? MOST_IN_NUMBER : MOST_IN_TEXT;
    this.isTooLong ||= length > most;
  }

  private take(token: TokenType, value: unknown, offset: number): void {
    const { next } = this;
    const frame = this.frames.at(-1);
    if (next & END && token === (frame?.isList ? TokenType.RIGHT_BRACKET : TokenType.RIGHT_BRACE)) this.close();
    else if (next & VALUE) this.value(token, value, offset);
    else if (next & KEY && token === TokenType.STRING) {
      (frame as Frame).key = value as string;
      this.next = COLON;
    } else if (next & COLON && token === TokenType.COLON) this.next = VALUE;
    else if (next & COMMA && token === TokenType.COMMA) {
      if (frame?.isList) (frame.key as number)++;
      this.next = frame?.isList ? VALUE : KEY;
    } else throw new JsonFault('syntax', this.lines.at(offset));
  }

  private value(token: TokenType, value: unknown, offset: number): void {
    const frame = this.frames.at(-1);
    const plan = this.planFor(frame, value, offset);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      this.open(token === TokenType.LEFT_BRACKET, plan, frame, offset);
      return;
    }
    if (!SCALARS.has(token)) throw new JsonFault('syntax', this.lines.at(offset));
    const line = plan ? this.lines.at(offset) : 0;
    if (plan) this.keep(frame, value, line);
    this.done(frame, plan ? value : undefined, line);
  }

  private open(isList: boolean, plan: JsonPlan | null, frame: Frame | undefined, offset: number): void {
    if (this.frames.length >= MAX_DEPTH) throw new JsonFault('depth', this.lines.at(offset));
    const kept: Container | null = plan && (isList ? [] : {});
    const places = plan && { line: this.lines.at(offset), offset, isList, inner: new Map() };
    if (places) this.keep(frame, kept, places);
    this.frames.push({ isList, kept, places, plan, isTarget: offset === this.target?.offset, key: isList ? 0 : '' });
    this.next = (isList ? VALUE : KEY) | END;
  }

  private close(): void {
    const { kept, places } = this.frames.pop() as Frame;
    this.done(this.frames.at(-1), kept, places ?? 0);
  }

  /** A value that is complete. */
  private done(frame: Frame | undefined, value: unknown, places: Places | number): void {
    this.next = frame ? COMMA | END : NOTHING;
    if (!frame?.isTarget) return;
    (this.target as Target).visit(value, frame.key as number, places);
    // What was looked at is let go.
    this.values = 0;
    this.characters = 0;
  }

  private keep(frame: Frame | undefined, value: unknown, places: Places | number): void {
    if (!frame) {
      this.root = value;
      this.rootPlaces = places;
    } else if (frame.kept && !frame.isTarget) {
      setOwn(frame.kept, frame.key, value);
      frame.places?.inner.set(frame.key, places);
      if (typeof frame.key === 'string') this.characters += frame.key.length;
    }
  }

  /** What of the next value is kept; null for nothing. */
  private planFor(frame: Frame | undefined, value: unknown, offset: number): JsonPlan | null {
    if (!frame) return this.plan;
    const plan = frame.isTarget ? (this.target as Target).plan : planAt(frame.plan, frame.key);
    if (!plan || (plan.isSingle && !frame.isTarget && typeof value !== 'string')) return plan;
    this.values++;
    this.characters += typeof value === 'string' ? value.length : 0;
    if (this.values <= MOST_KEPT && this.characters <= MOST_TEXT) return plan;
    if (this.target) throw new JsonFault('much', this.lines.at(offset));
    this.cutAt ??= this.lines.at(offset);
    return null;
  }
}

/** Items that are left out leave their places empty. `__proto__` is a name like any other. */
function setOwn(container: Container, key: string | number, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
  } else (container as Record<string | number, unknown>)[key] = value;
}

/** Tells lines by offsets that only grow. */
class Lines {
  /** The line that was reached. */
  line = 1;
  private bytes: Uint8Array = new Uint8Array();
  /** The offset of the first of the bytes. */
  private start = 0;
  /** Where the next line feed stands among all bytes; infinite for none in these. */
  private feed = Number.POSITIVE_INFINITY;

  enter(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.seek(0);
  }

  /** The line of an offset in these bytes; for one in earlier bytes the line that was reached. */
  at(offset: number): number {
    while (this.feed < offset) {
      this.line++;
      this.seek(this.feed - this.start + 1);
    }
    return this.line;
  }

  leave(): void {
    this.at(Number.MAX_SAFE_INTEGER);
    this.start += this.bytes.length;
  }

  private seek(from: number): void {
    const found = this.bytes.indexOf(10, from);
    this.feed = found < 0 ? Number.POSITIVE_INFINITY : this.start + found;
  }
}
