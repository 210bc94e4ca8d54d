/** The validator's errors → problems that name the key, the value, the place and the fix. */
import type { Place, Problem } from '../errors.ts';
import type { SchemaError } from '../generated/validators.js';
import { describeGateValue, describeUnknownGate, describeUnknownRuleKey } from './describe-gate-error.ts';
import { isMapping, type KeyPath, parsePointer, showValue, spellPath } from './key-path.ts';
import { keyInputOf } from './secrets.ts';
import { describeWays } from './sources.ts';
import { suggestName } from './suggest.ts';
import { parseUnit, type UnitKind } from './units.ts';

/** A problem and the value it is about; `path` ends with the key where that is unknown or missing. */
export interface LocatedProblem {
  path: KeyPath;
  problem: Problem;
}

/** One problem for each mistake, in the order of the validator. `root` is the object that was validated. */
export function describeSchemaErrors(
  errors: readonly SchemaError[],
  { root, placeOf }: { root: unknown; placeOf: (path: KeyPath, part?: 'key' | 'value') => Place },
): LocatedProblem[] {
  return withoutEchoes(errors).map((error) => {
    const parent = parsePointer(error.instancePath, root);
    const key = error.params.additionalProperty ?? error.params.missingProperty;
    const path = typeof key === 'string' ? [...parent, key] : parent;
    const place = placeOf(path, error.keyword === 'additionalProperties' ? 'key' : 'value');
    return { path, problem: { ...describeError(error, path), place } };
  });
}

/**
 * A choice (`anyOf`) that fails reports every branch. Where the value has the form of the mapping branch, the mistakes inside it
 * are what matters; otherwise the choice itself.
 */
function withoutEchoes(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf');
  return errors.filter((error) => {
    const choice = choices.find(({ instancePath }) => isAtOrUnder(error.instancePath, instancePath));
    if (!choice) return true;
    if (!isMapping(choice.data)) return error === choice;
    const atTop = error.instancePath === choice.instancePath;
    return !(atTop && ['anyOf', 'enum', 'type', 'pattern'].includes(error.keyword));
  });
}

function isAtOrUnder(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

type Description = Omit<Problem, 'place'>;

function describeError(error: SchemaError, path: KeyPath): Description {
  const name = `\`${spellPath(path)}\``;
  const schema = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'required':
      return {
        message: `${name} is missing`,
        hint: typeof path[0] === 'number' ? 'Add it to the entry.' : `Set ${describeWays(path)}.`,
      };
    case 'additionalProperties':
      return describeUnknownKey(path, schema);
    case 'minProperties':
      return { message: `${name} says nothing`, hint: 'Name at least one key, or write `off` to remove the gate.' };
    case 'minItems':
      return { message: `${name} is an empty list`, hint: 'Add an entry, or remove the key to get the default.' };
    case 'maxItems':
      return { message: `${name} has more than ${String(error.params.limit)} entries`, hint: 'Remove some.' };
    default:
      return describeValue(error, { path, name, schema });
  }
}

function describeValue(
  error: SchemaError,
  { path, name, schema }: { path: KeyPath; name: string; schema: Record<string, unknown> },
): Description {
  const value = error.data;
  const subject = `${name}: ${isSecret(path) ? 'the value' : showValue(value)}`;
  const hint = typeof schema['x-hint'] === 'string' ? schema['x-hint'] : undefined;
  const unit = schema['x-unit'];
  if (value === null) return { message: `${name} has no value`, hint: 'Give it one, or remove the key.' };
  if (path[0] === 'gates' && error.keyword === 'anyOf') return describeGateValue(path, value);
  if (typeof unit === 'string' && (typeof value === 'string' || typeof value === 'number')) {
    const parsed = parseUnit(unit as UnitKind, value);
    if (!parsed.ok) return { message: `${subject} ${parsed.message}`, hint: parsed.hint };
  }
  switch (error.keyword) {
    case 'enum':
      return notAChoice(subject, value, error.params.allowedValues as unknown[]);
    case 'anyOf': {
      const names = (error.schema as { enum?: unknown[] }[] | undefined)?.find((branch) => branch.enum)?.enum;
      if (names && typeof value === 'string') return notAChoice(subject, value, names);
      return { message: `${subject} is not in a form that is understood`, hint: hint ?? 'See docs/configuration.md.' };
    }
    case 'type': {
      const type = describeType(error.params.type);
      return { message: `${subject} is not ${type}`, hint: hint ?? `Write ${type}${quoteHint(error)}.` };
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
      return { message: `${subject} is out of range`, hint: `Write a number ${describeRange(schema)}.` };
    default:
      return { message: `${subject} is not in a form that is understood`, hint: hint ?? 'See docs/configuration.md.' };
  }
}

function notAChoice(subject: string, value: unknown, choices: readonly unknown[]): Description {
  const hint = suggestName(typeof value === 'string' ? value : '', choices.map(String));
  return { message: `${subject} is not one of the choices`, hint };
}

function quoteHint({ data, params }: SchemaError): string {
  return params.type === 'string' && typeof data !== 'object' ? ', in quotes' : '';
}

function describeUnknownKey(path: KeyPath, schema: Record<string, unknown>): Description {
  const key = String(path.at(-1));
  const allowed = isMapping(schema.properties) ? Object.keys(schema.properties) : [];
  if (path[0] === 'gates' && path.length === 2) return describeUnknownGate(key, allowed);
  if (path[0] === 'gates') return describeUnknownRuleKey(path, allowed);
  const [field, ...deeper] = withinTarget(path);
  if (field !== undefined && deeper.length === 0 && /^(api[-_]?)?(key|token)$|secret|password/i.test(key)) {
    const section = spellPath(path.slice(0, -1));
    const input = keyInputOf(path);
    return {
      message: `\`${spellPath(path)}\`: a key does not belong in the file`,
      hint: `${input ? `Use the input \`${input}\`, or name` : 'Name'} an environment variable in \`${section}.api-key-env\`. If this was committed, revoke the key.`,
    };
  }
  const hint = typeof schema['x-hint'] === 'string' ? schema['x-hint'] : suggestName(key, allowed);
  return { message: `Unknown key \`${spellPath(path)}\``, hint };
}

/** Values that must not be repeated: keys and their neighbours, and the address, which may hold a password. */
function isSecret(path: KeyPath): boolean {
  return ['url', 'headers', 'api-key-env', 'api-key-file', 'tls'].includes(String(withinTarget(path)[0]));
}

/** The rest of a path that leads into `target` or `baseline.target`; empty for every other one. */
function withinTarget(path: KeyPath): KeyPath {
  if (path[0] === 'target') return path.slice(1);
  return path[0] === 'baseline' && path[1] === 'target' ? path.slice(2) : [];
}

function describeType(type: unknown): string {
  const words: Record<string, string> = {
    object: 'a mapping (`key: value` lines)',
    array: 'a list (`- ` lines, or [ … ])',
    string: 'a text',
    boolean: '`true` or `false`',
    integer: 'a whole number',
    number: 'a number',
  };
  return [type]
    .flat()
    .map((name) => words[String(name)] ?? String(name))
    .join(' or ');
}

function describeRange(schema: Record<string, unknown>): string {
  const low =
    schema.exclusiveMinimum === undefined
      ? `from ${String(schema.minimum)}`
      : `above ${String(schema.exclusiveMinimum)}`;
  return schema.maximum === undefined ? low : `${low} to ${String(schema.maximum)}`;
}
