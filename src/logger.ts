/** Where the engine tells what it does. The entries decide whether that is a terminal or a runner's log. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

export const silent: Logger = { debug() {}, info() {}, warning() {} };
