/** Problems of a config as text for the terminal and as data for annotations. */
import type { ConfigError, Place } from '../errors.ts';

/** `file:line:column  message`, each followed by an indented line that says what to do. */
export function formatProblems(error: ConfigError): string {
  return error.problems
    .map(({ message, hint, place }) => {
      const where = formatPlace(place);
      return `${where ? `${where}  ` : ''}${message}\n    ${hint}`;
    })
    .join('\n');
}

/** One problem for a CI system that shows it beside the line. `file` is absent where the value does not come from a file. */
export interface ProblemAnnotation {
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  message: string;
}

/** The problems as annotations, in the same order. */
export function listAnnotations(error: ConfigError): ProblemAnnotation[] {
  return error.problems.map(({ message, hint, place }) => {
    const origin = place.origin === undefined ? '' : `${place.origin}: `;
    return { file: place.file, line: place.line, column: place.column, message: `${origin}${message}. ${hint}` };
  });
}

/** `file:line:column` as far as it is known, or where else the value came from; empty where nothing is known. */
export function formatPlace({ file, line, column, origin }: Place): string {
  if (origin !== undefined) return origin;
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
