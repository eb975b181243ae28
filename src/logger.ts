/** Where the engine tells what it does. The entries decide whether that is a terminal or a runner's log. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

export const silent: Logger = { debug() {}, info() {}, warning() {} };

/** The same logger for work that is done again: what it has told once it does not tell again. */
export function onceEach(logger: Logger): Logger {
  const told = new Set<string>();
  const once = (level: keyof Logger) => (message: string) => {
    const key = `${level} ${message}`;
    if (!told.has(key)) logger[level](message);
    told.add(key);
  };
  return { debug: once('debug'), info: once('info'), warning: once('warning') };
}
