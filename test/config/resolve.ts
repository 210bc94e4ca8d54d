/** Shortens the tests of the config: one call for what is resolved, one for what is wrong. */
import { type ConfigSources, resolveConfig } from '../../src/config/load.ts';
import { ConfigError, type Problem } from '../../src/errors.ts';

const target = 'target: { url: "https://host.example/v1", model: m }\n';

/** Resolves `text` as a config file; the target comes from the first line, so that the text starts on line 2. */
export function resolve(text: string, sources: Partial<ConfigSources> = {}) {
  return resolveConfig({ file: { name: 'c.yml', text: target + text }, env: {}, ...sources });
}

/** The problems of a config that must be refused. */
export function problemsOf(sources: Partial<ConfigSources>): Problem[] {
  try {
    resolveConfig({ env: {}, ...sources });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('The config was accepted');
}

/** Problems of `text` with a target before it, each as `line:column message | hint`. */
export function complaints(text: string, sources: Partial<ConfigSources> = {}): string[] {
  return problemsOf({ file: { name: 'c.yml', text: target + text }, ...sources }).map(
    ({ message, hint, place }) => `${place.origin ?? `${place.line}:${place.column}`} ${message} | ${hint}`,
  );
}
