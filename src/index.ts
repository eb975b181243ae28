/** The one entry of the bundle. Each part loads only when it is started, so that neither pays for the other. */
export const cli = async (): Promise<void> => (await import('./cli.ts')).main();
export const action = async (): Promise<void> => (await import('./action.ts')).main();
