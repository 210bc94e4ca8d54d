/** A plain client of the simulator, for looking at exactly what it sends. */
export interface AskOptions {
  path?: string | undefined;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
}

export interface Chunk {
  id: string;
  model: string;
  choices: { delta: { role?: string; content?: string }; finish_reason: string | null }[];
  usage?: Usage | null;
  error?: { message: string };
}

interface Usage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
  prompt_tokens_details: { cached_tokens: number };
}

export function chat(content: string, more: Record<string, unknown> = {}) {
  return { model: 'insight-simulator', messages: [{ role: 'user', content }], ...more };
}

export function post(url: string, body: unknown, { path, headers, signal }: AskOptions = {}): Promise<Response> {
  return fetch(`${url}${path ?? '/chat/completions'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

/** Payloads of the stream's `data:` lines, in order. */
export async function readEvents(response: Response): Promise<string[]> {
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => event.replace(/^data: /, ''));
}

/** The stream's chunks, the end mark left out. */
export async function readChunks(response: Response): Promise<Chunk[]> {
  const events = await readEvents(response);
  return events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event) as Chunk);
}

/** The text of a streamed answer. */
export function joinContent(chunks: Chunk[]): string {
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
}

/** Asks without streaming and gives the text of the answer. */
export async function askText(url: string, content: string, more: Record<string, unknown> = {}): Promise<string> {
  const response = await post(url, chat(content, more));
  const body = (await response.json()) as { choices: { message: { content: string } }[] };
  return body.choices[0]?.message.content ?? '';
}
