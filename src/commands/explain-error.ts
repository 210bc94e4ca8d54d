/** Turns what was thrown into words and an exit code. A bug keeps its stack. */
import { formatPlace, formatProblems } from '../config/format-problems.ts';
import { ConfigError, InputError, InsightError } from '../errors.ts';

export interface ExplainedError {
  /** One line. */
  title: string;
  /** Everything there is to say; may quote untrusted text. */
  text: string;
  exitCode: number;
}

/** Exit code of an internal error: neither a verdict nor anything the user did. */
const EXIT_BUG = 70;

export function explainError(error: unknown): ExplainedError {
  if (error instanceof ConfigError)
    return { title: error.message, text: formatProblems(error), exitCode: error.exitCode };
  if (error instanceof InputError) {
    const where = formatPlace(error.place);
    // Messages about a whole file name it themselves.
    const message =
      where === '' || error.message.includes(error.place.file ?? where) ? error.message : `${where}  ${error.message}`;
    return { title: message, text: `${message}\n    ${error.hint}`, exitCode: error.exitCode };
  }
  if (error instanceof InsightError)
    return { title: error.message, text: `${error.message}\n    ${error.hint}`, exitCode: error.exitCode };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    title: 'Internal error in insight-agent',
    text: `Internal error in insight-agent, please report it:\n${stack}`,
    exitCode: EXIT_BUG,
  };
}
