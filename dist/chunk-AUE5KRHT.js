import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/errors.ts
var InsightError = class extends Error {
  hint;
  constructor(message, hint, options) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint;
  }
};
var ConfigError = class extends InsightError {
  kind = "config";
  exitCode = 2;
  problems;
  constructor(problems) {
    const [first] = problems;
    super(
      problems.length === 1 && first ? first.message : `${problems.length} problems in the configuration`,
      problems.length === 1 && first ? first.hint : "Correct each of the problems listed."
    );
    this.problems = problems;
  }
};
var InputError = class extends InsightError {
  kind = "input";
  exitCode = 2;
  place;
  constructor(message, hint, place = {}, options) {
    super(message, hint, options);
    this.place = place;
  }
};
var TargetError = class extends InsightError {
  kind = "target";
  exitCode = 3;
  /** Untrusted. */
  log;
  /** True where the endpoint wants a key that it was not given. */
  wantsKey;
  constructor(message, hint, options) {
    super(message, hint, options);
    this.log = options?.log;
    this.wantsKey = options?.wantsKey ?? false;
  }
};
var PermissionError = class extends InsightError {
  kind = "permission";
  exitCode = 2;
};
var UnavailableError = class extends InsightError {
  kind = "unavailable";
  exitCode = 3;
};

export {
  InsightError,
  ConfigError,
  InputError,
  TargetError,
  PermissionError,
  UnavailableError
};
