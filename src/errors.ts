/**
 * What can go wrong by somebody's doing. Each class has a literal `kind`, a hint that says what to do, and the exit code of
 * the outside contract. Anything else that is thrown is a bug and keeps its stack. Failures of single requests are data
 * (`RequestError` in model.ts), never exceptions.
 */

/** Where in a config file, input or flag a mistake stands. Line and column count from 1. */
export interface Place {
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  /** e.g. "input `url`" or "flag `--url`", when the value does not come from a file. */
  origin?: string | undefined;
}

export interface Problem {
  /** What is wrong, naming the key and the value. */
  message: string;
  /** What to do about it. */
  hint: string;
  place: Place;
}

export abstract class InsightError extends Error {
  abstract readonly kind: 'config' | 'input' | 'target' | 'permission' | 'unavailable';
  abstract readonly exitCode: 2 | 3;
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** The config (file, inputs, flags) does not hold together; carries every problem found, not the first. Exit code 2. */
export class ConfigError extends InsightError {
  readonly kind = 'config';
  readonly exitCode = 2;
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const [first] = problems;
    super(
      problems.length === 1 && first ? first.message : `${problems.length} problems in the configuration`,
      problems.length === 1 && first ? first.hint : 'Correct each of the problems listed.',
    );
    this.problems = problems;
  }
}

/** A file that was given (prompts, items, a run file) cannot be used; `place` names file and line. Exit code 2. */
export class InputError extends InsightError {
  readonly kind = 'input';
  readonly exitCode = 2;
  readonly place: Place;

  constructor(message: string, hint: string, place: Place = {}, options?: ErrorOptions) {
    super(message, hint, options);
    this.place = place;
  }
}

/** The endpoint cannot be measured (found before any load). `log`: last lines of the server that was started. Exit code 3. */
export class TargetError extends InsightError {
  readonly kind = 'target';
  readonly exitCode = 3;
  /** Untrusted. */
  readonly log: string | undefined;
  /** True where the endpoint wants a key that it was not given. */
  readonly wantsKey: boolean;

  constructor(message: string, hint: string, options?: ErrorOptions & { log?: string; wantsKey?: boolean }) {
    super(message, hint, options);
    this.log = options?.log;
    this.wantsKey = options?.wantsKey ?? false;
  }
}

/** The workflow's token may not do what this mode needs; found before driving. Exit code 2. */
export class PermissionError extends InsightError {
  readonly kind = 'permission';
  readonly exitCode = 2;
}

/** The platform (GitHub) could not be asked: an outage or a rate limit, after all retries. Exit code 3. */
export class UnavailableError extends InsightError {
  readonly kind = 'unavailable';
  readonly exitCode = 3;
}
