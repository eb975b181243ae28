// Lets a process import the sources as they are: swc takes the types out, as it does for the tests.
import { register } from 'node:module';
import { transform } from '@swc/core';

export async function registerHooks() {
  register(import.meta.url);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { source } = await next(url, { ...context, format: 'module' });
  const { code } = await transform(source.toString(), { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  return { format: 'module', source: code, shortCircuit: true };
}
