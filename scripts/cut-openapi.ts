/**
 * Cuts the few response schemas that the local GitHub's answers are checked with out of GitHub's OpenAPI description.
 *
 *   cd /tmp && npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/cut-openapi.ts /tmp/package/generated/api.github.com.json test/fixtures/github/openapi-cut.json
 *
 * The cut is one JSON Schema (2020-12) document: `responses` by "METHOD path status", everything they refer to in `$defs`.
 * OpenAPI's `nullable` becomes a type union; texts and examples are left out. Licence of the source: MIT.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const repo = '/repos/{owner}/{repo}';
const wanted: Record<string, number[]> = {
  [`GET ${repo}/actions/runs`]: [200],
  [`GET ${repo}/actions/runs/{run_id}`]: [200],
  [`GET ${repo}/actions/workflows/{workflow_id}/runs`]: [200],
  [`GET ${repo}/actions/runs/{run_id}/artifacts`]: [200],
  [`GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: [200, 404],
  [`GET ${repo}/commits`]: [200, 404],
  [`GET ${repo}/commits/{ref}`]: [200, 422],
  [`GET ${repo}/commits/{commit_sha}/pulls`]: [200],
  [`GET ${repo}/commits/{ref}/status`]: [200, 404],
  [`GET ${repo}/commits/{ref}/statuses`]: [200],
  [`GET ${repo}/compare/{basehead}`]: [200, 404],
  [`GET ${repo}/contents/{path}`]: [200, 404],
  [`GET ${repo}/git/ref/{ref}`]: [200, 404],
  [`GET ${repo}/issues/{issue_number}/comments`]: [200, 404],
  [`POST ${repo}/issues/{issue_number}/comments`]: [201, 403, 404, 422],
  [`PATCH ${repo}/issues/comments/{comment_id}`]: [200, 422],
  [`GET ${repo}/issues/{issue_number}/labels`]: [200, 404],
  [`GET ${repo}/pulls`]: [200],
  [`GET ${repo}/pulls/{pull_number}`]: [200, 404],
  [`GET ${repo}/pulls/{pull_number}/files`]: [200],
  [`POST ${repo}/releases`]: [201, 422],
  [`GET ${repo}/releases/tags/{tag}`]: [200, 404],
  [`GET ${repo}/releases/{release_id}/assets`]: [200],
  [`POST ${repo}/releases/{release_id}/assets`]: [201],
  [`GET ${repo}/releases/assets/{asset_id}`]: [200, 404],
  [`DELETE ${repo}/releases/assets/{asset_id}`]: [404],
  [`POST ${repo}/statuses/{sha}`]: [201],
};

/** Keys that say nothing about validity, or that JSON Schema does not know. */
const dropped = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'nullable',
  'xml',
  'discriminator',
]);

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error('usage: node scripts/cut-openapi.ts <api.github.com.json> <cut.json>');
  process.exit(2);
}
const description: Json = JSON.parse(readFileSync(source, 'utf8'));
const definitions: Record<string, Json> = {};
const responses: Record<string, Json> = {};

for (const [operation, statuses] of Object.entries(wanted)) {
  const [method = '', path = ''] = operation.split(' ');
  for (const status of statuses) {
    const response = follow(dig(description, 'paths', path, method.toLowerCase(), 'responses', String(status)));
    const schema = dig(response, 'content', 'application/json', 'schema');
    if (schema === undefined) throw new Error(`${operation} ${status} has no JSON schema`);
    responses[`${operation} ${status}`] = convert(schema);
  }
}

const cut = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $comment: `Cut by scripts/cut-openapi.ts from @octokit/openapi 23.0.2 (generated/api.github.com.json), MIT licence, Copyright (c) 2020 Octokit contributors.`,
  responses,
  $defs: Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => a.localeCompare(b))),
};
writeFileSync(target, `${JSON.stringify(cut, null, 1)}\n`);
console.log(`${Object.keys(responses).length} responses, ${Object.keys(definitions).length} definitions → ${target}`);

/** A schema without OpenAPI's own dialect; what it refers to is put into `definitions`. */
function convert(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(convert);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: define(schema.$ref) };
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || key.startsWith('x-')) continue;
    // Inside `properties` the keys are names, not keywords: a property may be called "description".
    result[key] =
      key === 'properties' && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([name, property]) => [name, convert(property)]))
        : key === 'enum' || key === 'default' || key === 'required'
          ? value
          : convert(value);
  }
  return schema.nullable === true ? allowNull(result) : result;
}

function allowNull(schema: Record<string, Json>): Json {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const type: Json = [schema.type, 'null'];
  return Array.isArray(schema.enum) ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type };
}

function define(reference: string): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  if (definitions[name] === undefined) {
    definitions[name] = {}; // breaks the circle of definitions that refer to each other
    definitions[name] = convert(follow({ $ref: reference }) ?? {});
  }
  return `#/$defs/${name}`;
}

function follow(value: Json | undefined): Json | undefined {
  const reference = dig(value, '$ref');
  return typeof reference === 'string' ? follow(dig(description, ...reference.slice(2).split('/'))) : value;
}

function dig(value: Json | undefined, ...keys: string[]): Json | undefined {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return undefined;
    current = current[key];
  }
  return current;
}
