/** The `tls` part of an endpoint, and the file that holds its key. */
import Type from 'typebox';
import { envName, pathPattern, strict } from './schema-fields.ts';

/** No field has a default here: what the second endpoint does not set is the target's. */
export function tlsField(text: { description: string; ca: string; cert: string; verify: string }) {
  return Type.Object(
    {
      ca: Type.Optional(
        pemField({
          description: `Certificates of own authorities (PEM), trusted beside the known ones. ${text.ca}`,
          example: 'certs/own-ca.pem',
        }),
      ),
      cert: Type.Optional(
        pemField({ description: `Client certificate with its chain (PEM). ${text.cert}`, example: 'certs/client.pem' }),
      ),
      key: Type.Optional(
        Type.Unsafe<string | { env: string }>({
          ...pemSchema,
          description: 'Private key of `cert` (PEM, without a password). Required with `cert`.',
          examples: [{ env: 'CLIENT_KEY' }],
        }),
      ),
      verify: Type.Optional(
        Type.Boolean({
          description: `\`false\` believes whoever answers: the key and the prompts can then be read on the way. Every report warns of it. ${text.verify}`,
          examples: [true],
        }),
      ),
    },
    { ...strict, description: text.description },
  );
}

export function keyFileField(description: string) {
  return Type.String({
    pattern: pathPattern,
    'x-hint': 'Write the path of a file that holds the key, never the key itself.',
    description,
    examples: ['/run/secrets/endpoint-key'],
  });
}

const pemSchema = {
  anyOf: [
    { type: 'string', pattern: pathPattern },
    {
      type: 'object',
      properties: { env: { type: 'string', pattern: envName } },
      required: ['env'],
      additionalProperties: false,
    },
  ],
  'x-hint': 'Write the path of a PEM file, or { env: NAME } for an environment variable that holds the PEM text.',
};

function pemField({ description, example }: { description: string; example: string }) {
  return Type.Unsafe<string | { env: string }>({ ...pemSchema, description, examples: [example] });
}
