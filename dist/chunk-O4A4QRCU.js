import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  ConfigError,
  InputError,
  InsightError
} from "./chunk-AUE5KRHT.js";

// src/config/format-problems.ts
function formatProblems(error) {
  return error.problems.map(({ message, hint, place }) => {
    const where = formatPlace(place);
    return `${where ? `${where}  ` : ""}${message}
    ${hint}`;
  }).join("\n");
}
function listAnnotations(error) {
  return error.problems.map(({ message, hint, place }) => {
    const origin = place.origin === void 0 ? "" : `${place.origin}: `;
    return { file: place.file, line: place.line, column: place.column, message: `${origin}${message}. ${hint}` };
  });
}
function formatPlace({ file, line, column, origin }) {
  if (origin !== void 0) return origin;
  return [file, line, column].filter((part) => part !== void 0).join(":");
}

// src/commands/explain-error.ts
var EXIT_BUG = 70;
function explainError(error) {
  if (error instanceof ConfigError)
    return { title: error.message, text: formatProblems(error), exitCode: error.exitCode };
  if (error instanceof InputError) {
    const where = formatPlace(error.place);
    const message = where === "" || error.message.includes(error.place.file ?? where) ? error.message : `${where}  ${error.message}`;
    return { title: message, text: `${message}
    ${error.hint}`, exitCode: error.exitCode };
  }
  if (error instanceof InsightError)
    return { title: error.message, text: `${error.message}
    ${error.hint}`, exitCode: error.exitCode };
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return {
    title: "Internal error in insight-agent",
    text: `Internal error in insight-agent, please report it:
${stack}`,
    exitCode: EXIT_BUG
  };
}

export {
  listAnnotations,
  explainError
};
