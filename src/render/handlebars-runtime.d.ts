/** The runtime alone, for templates that were compiled ahead. The package's own declaration of it is empty. */
declare module 'handlebars/runtime.js' {
  export interface RuntimeOptions {
    readonly helpers: Readonly<Record<string, (...args: never[]) => string>>;
  }
  const runtime: { template(compiled: object): (view: object, options: RuntimeOptions) => string };
  export default runtime;
}
