/** `target.custom`: a wire protocol by configuration. */
import Type from 'typebox';
import { headerName, strict } from './schema-fields.ts';

const routePattern = '^/[^\\s\\p{Cc}]{0,2000}$';

function place(description: string, example: string) {
  return Type.String({
    pattern: '^[^\\s\\p{Cc}]{1,300}$',
    'x-hint': 'Write a dotted path, such as choices.0.text, or a JSON pointer, such as /choices/0/text.',
    description,
    examples: [example],
  });
}

export function customField(description: string) {
  return Type.Object(
    {
      path: Type.String({
        pattern: routePattern,
        'x-hint': 'Write a path that begins with `/`; it is appended to the url.',
        description: 'Where requests go (POST), appended to `url`; a query may follow. Required.',
        examples: ['/v2/generate'],
      }),
      probe: Type.String({
        pattern: routePattern,
        'x-hint': 'Write a path that begins with `/`; it is appended to the url.',
        description:
          'A harmless address (GET), appended to `url`, that opens the connections and shows that the endpoint is up. What it answers is no matter, unless it says 502, 503 or 504.',
        default: '/',
        examples: ['/health'],
      }),
      'key-header': Type.String({
        pattern: headerName,
        'x-hint': "A header name holds letters, digits and !#$%&'*+.^_`|~- only.",
        description: 'Header that carries the API key.',
        default: 'authorization',
        examples: ['x-token'],
      }),
      'key-prefix': Type.Optional(
        Type.String({
          pattern: '^[\\x20-\\x7e]{0,50}$',
          'x-hint': 'Write what stands before the key in its header, in printable ASCII.',
          description:
            'What stands before the key in its header. Default: `Bearer ` with a space in `authorization`, nothing in any other.',
          examples: ['Token '],
        }),
      ),
      format: Type.Enum(['sse', 'ndjson', 'json'], {
        description:
          'How the answer comes: server-sent events or lines, each a JSON object, or one JSON document. A document has no first token: TTFT and TPOT are then absent.',
        default: 'sse',
        examples: ['ndjson'],
      }),
      body: Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        description:
          'The JSON of a request, with placeholders: `{{model}}`, `{{prompt}}` (the texts of all messages) or `{{messages}}` (as OpenAI writes them), `{{max-output-tokens}}`, `{{temperature}}`, `{{seed}}`, `{{ignore-eos}}`. A text that is one placeholder and nothing else takes its value with its type. Required.',
        examples: [{ input: '{{prompt}}', limit: '{{max-output-tokens}}', stream: true }],
      }),
      text: place(
        'Where an event has its text: a dotted path, or a JSON pointer; numbers are places in a list. Required.',
        'choices.0.text',
      ),
      reasoning: Type.Optional(place('Where an event has reasoning text. Absent: nowhere.', 'choices.0.reasoning')),
      usage: Type.Object(
        {
          'input-tokens': Type.Optional(
            place('Where the number of input tokens stands. Absent: not known.', 'usage.input'),
          ),
          'output-tokens': Type.Optional(
            place(
              'Where the number of output tokens stands, reasoning included; the last one told counts. Absent: content events are counted.',
              'usage.output',
            ),
          ),
          'cached-tokens': Type.Optional(
            place('Where the number of cached input tokens stands. Absent: not known.', 'usage.cached'),
          ),
          'reasoning-tokens': Type.Optional(
            place('Where the number of reasoning tokens stands. Absent: not known.', 'usage.reasoning'),
          ),
        },
        {
          ...strict,
          description: 'Where the token counts are. Without them content events are counted, and the report says so.',
          default: {},
        },
      ),
      finish: Type.Optional(
        place(
          'Where the reason stands for which the answer ended. It is an end mark too. Absent: not known.',
          'choices.0.finish_reason',
        ),
      ),
      error: Type.Optional(place('Where an error inside the answer stands. Absent: nowhere.', 'error')),
      end: Type.Optional(
        place(
          'The stream is over with the event in which this is there, and not false. Absent: see `end-data` and `finish`; without any end mark a closed connection is the end.',
          'done',
        ),
      ),
      'end-data': Type.Optional(
        Type.String({
          pattern: '^[^\\p{Cc}]{1,100}$',
          'x-hint': 'Write the text of the last event.',
          description:
            'The stream is over with an event of this text, which is no JSON object. Absent: `[DONE]` for server-sent events.',
          examples: ['[DONE]'],
        }),
      ),
    },
    { ...strict, description },
  );
}
