/** The JSON Schemas for editors and for readers of run files. */

import { configSchema } from '../src/config/schema.ts';
import { acceptedFileSchema } from '../src/config/schema-accepted.ts';
import { calibrationSchema } from '../src/history/calibration-schema.ts';
import { runRecordSchemas } from '../src/history/run-file-schema.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** `schemas/config.schema.json`. Editors find it by a `# yaml-language-server: $schema=` comment in the config. */
export function renderConfigSchema(): string {
  return toText({
    $schema: dialect,
    $id: 'urn:insight-agent:schema:config:1',
    title: 'InsightAgent configuration',
    ...publish(configSchema),
  });
}

/** `schemas/accepted.schema.json`: the file of accepted regressions. */
export function renderAcceptedSchema(): string {
  return toText({
    $schema: dialect,
    $id: 'urn:insight-agent:schema:accepted:1',
    title: 'InsightAgent accepted regressions',
    ...publish(acceptedFileSchema),
  });
}

/** `schemas/run-file.schema.json`: any line of a run file. */
export function renderRunFileSchema(): string {
  return toText({
    $schema: dialect,
    $id: 'urn:insight-agent:schema:run-file:1',
    title: 'InsightAgent run file, one line',
    description: 'A run file is JSON Lines in UTF-8: a header, then one record a line.',
    oneOf: Object.keys(runRecordSchemas).map((kind) => ({ $ref: `#/$defs/${kind}` })),
    $defs: publish(runRecordSchemas),
  });
}

/** `schemas/calibration.schema.json`: what `insight-agent calibrate` writes. */
export function renderCalibrationSchema(): string {
  return toText({
    $schema: dialect,
    $id: 'urn:insight-agent:schema:calibration:1',
    title: 'InsightAgent calibration',
    ...publish(calibrationSchema),
  });
}

/**
 * A plain copy as the world should see it: without our own keywords, and with `required` holding only what the file must say:
 * a field may be left out that has a default, or that an input or a flag can give.
 */
function publish<T extends object>(schema: T): T {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'x-unit' || key === 'x-hint' || key === 'x-outside') return undefined;
      return hasRequired(value) ? withoutOptional(value) : value;
    }),
  );
}

interface ObjectSchema {
  required: string[];
  properties: Record<string, { default?: unknown; 'x-outside'?: boolean }>;
}

function hasRequired(value: unknown): value is ObjectSchema {
  return typeof value === 'object' && value !== null && 'required' in value && Array.isArray(value.required);
}

function withoutOptional(schema: ObjectSchema): object {
  const { required, ...rest } = schema;
  const left = required.filter((name) => {
    const field = schema.properties[name];
    return field?.default === undefined && !field?.['x-outside'];
  });
  return left.length > 0 ? { ...rest, required: left } : rest;
}

function toText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
