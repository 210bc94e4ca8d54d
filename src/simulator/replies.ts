/** Answers that are not completions: refusals (in OpenAI's form, unless the dialect has its own), plain JSON, a web page. */
import type { ServerResponse } from 'node:http';
import { formatError, type Refusal, WEB_PAGE } from './wire.ts';

export function refuseKey(): Refusal {
  return { ...INVALID, status: 401, message: 'Incorrect API key provided.', code: 'invalid_api_key' };
}

export function refuseMethod(method: string, wanted: string): Refusal {
  return { ...INVALID, status: 405, message: `Not allowed: ${method}. Use ${wanted}.` };
}

export function refusePath(path: string): Refusal {
  return { ...INVALID, status: 404, message: `Unknown request URL: ${path}.`, code: 'unknown_url' };
}

/** While the model is being loaded. */
export function refuseLoading(): Refusal {
  return { ...INVALID, status: 503, type: 'unavailable_error', message: 'The model is being loaded.' };
}

export function refuseSize(maxBytes: number): Refusal {
  return { ...INVALID, status: 413, message: `The body is larger than ${maxBytes} bytes.` };
}

export function refuseModel(model: string): Refusal {
  const message = `The model \`${model}\` does not exist or you do not have access to it.`;
  return { ...INVALID, status: 404, message, param: 'model', code: 'model_not_found' };
}

export function refuseLength(promptTokens: number, contextTokens: number): Refusal {
  const message = `This model's maximum context length is ${contextTokens} tokens; your messages have ${promptTokens} and leave no room for an answer.`;
  return { ...INVALID, status: 400, message, param: 'messages', code: 'context_length_exceeded' };
}

/** The refusal of the profile's `errorRatio`. */
export function refuseByFault(status: number): Refusal {
  return { ...INVALID, status, type: 'server_error', message: 'The simulated server refuses this request.' };
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export function sendRefusal(
  response: ServerResponse,
  refusal: Refusal,
  format: (refusal: Refusal) => unknown = formatError,
): void {
  // Clients that were told to slow down want to know for how long.
  if (refusal.status === 429) response.setHeader('retry-after', '1');
  sendJson(response, refusal.status, format(refusal));
}

export function sendMetrics(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(page);
}

export function sendWebPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(WEB_PAGE);
}

const INVALID = { type: 'invalid_request_error', param: null, code: null };
