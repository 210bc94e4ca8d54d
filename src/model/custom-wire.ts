/** A wire protocol by configuration. A place is a dotted path (`choices.0.text`) or a JSON pointer (`/choices/0/text`). */
export interface CustomWire {
  /** Appended to the target's `url`. */
  path: string;
  /** Harmless GET that opens connections, appended likewise. */
  probe: string;
  /** Header that carries the key, and what stands before the key in it. */
  keyHeader: string;
  keyPrefix: string;
  /** Server-sent events, one JSON object a line, or one JSON document. */
  format: 'sse' | 'ndjson' | 'json';
  /** JSON with placeholders such as `{{prompt}}`. */
  body: unknown;
  text: string;
  reasoning?: string | undefined;
  inputTokens?: string | undefined;
  outputTokens?: string | undefined;
  cachedTokens?: string | undefined;
  reasoningTokens?: string | undefined;
  finish?: string | undefined;
  error?: string | undefined;
  /** The stream is over when something stands here. */
  end?: string | undefined;
  /** The stream is over with an event of this text. */
  endData?: string | undefined;
}
