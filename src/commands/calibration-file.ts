/** Finds what `baseline.calibration` names. */
import { existsSync } from 'node:fs';
import { parseCalibration } from '../history/calibration-file.ts';
import type { Config } from '../model/config.ts';
import type { FoundCalibration } from '../use-calibration.ts';
import { readText } from './files.ts';

/** Undefined where the config names none; a file that is not there is told, since a cache may not have it yet. Throws an InputError for a broken one. */
export function findCalibration({ baseline: { calibration: path } }: Config): FoundCalibration | undefined {
  if (path === undefined) return undefined;
  return { path, calibration: existsSync(path) ? parseCalibration(readText(path), path) : undefined };
}
