/**
 * The one entry of the bundle. Each part starts only when it is called, so that neither pays for the other. What every
 * check needs is bundled into one file with it, see docs/adr/one-bundle.md.
 */
export const cli = async (): Promise<void> => (await import(/* webpackMode: "eager" */ './cli.ts')).main();
export const action = async (): Promise<void> => (await import('./action.ts')).main();
