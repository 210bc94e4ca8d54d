/** Reads what `calibrate` wrote. The file is untrusted: it is checked against its schema before anybody uses it. */
import { InputError } from '../errors.ts';
import { validateCalibration } from '../generated/validators.js';
import type { Calibration } from '../model/calibration.ts';

const CALIBRATION_SCHEMA_VERSION = 1;
const HINT = 'Give the calibration.json that `insight-agent calibrate` wrote, or remove `baseline.calibration`.';

/** Throws an InputError that names the file and what breaks which rule. */
export function parseCalibration(text: string, source: string): Calibration {
  const value = parse(text);
  if (value === undefined) throw new InputError(`${source} is not JSON`, HINT, { file: source });
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : 0;
  if (typeof version === 'number' && version > CALIBRATION_SCHEMA_VERSION)
    throw new InputError(
      `${source} has schema version ${version}; this version of insight-agent reads up to ${CALIBRATION_SCHEMA_VERSION}`,
      'Update insight-agent here, or calibrate again with this version.',
      { file: source },
    );
  if (validateCalibration(value)) return value;
  const [error] = validateCalibration.errors ?? [];
  const where = error?.instancePath.slice(1).replaceAll('/', '.') || 'its shape';
  throw new InputError(`${source} is no calibration: ${where} breaks the rule "${error?.keyword ?? 'unknown'}"`, HINT, {
    file: source,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
