/**
 * What an inference server tells of itself beside its name: where it is asked, and what of the answer is kept. Only the facts that are named
 * here: a page may hold keys (SGLang's has its whole command line). Sources, each looked at when this was written:
 * vLLM: docs.vllm.ai/en/stable/serving/openai_compatible_server (`/version`; `root` and `max_model_len` in `/v1/models`);
 * llama.cpp: tools/server/README.md, "GET /props" and "GET /v1/models" (`meta`);
 * SGLang: docs.sglang.io/basic_usage/native_api.html (`/get_server_info`); TGI: its OpenAPI document (`/info`);
 * Ollama: github.com/ollama/ollama docs/api.md (`/api/version`, `/api/tags`).
 */
import { asObject, asObjects, type Json, nonEmpty, parseObject } from './loose-json.ts';

/** Facts by the name that reports print. Untrusted. */
export type Identity = Record<string, string>;

/** A page, asked under the server's root; `read` gives nothing for an answer of another server. */
export interface IdentityPage {
  path: string;
  read: (body: string) => Identity;
}

/** Pages to ask, one after the other until one tells something. None where the protocol is a hosted service's. */
export function identityPages(api: string): readonly IdentityPage[] {
  switch (api) {
    case 'ollama-chat':
      return [{ path: '/api/version', read: readVersion }];
    case 'tgi-generate':
      return [tgiInfo];
    case 'azure-openai':
    case 'gemini':
    case 'custom':
      return [];
    default:
      return [{ path: '/version', read: readVersion }, llamaProps, sglangInfo, tgiInfo];
  }
}

/** What a list of models says of the one that is measured, in the form of OpenAI's servers or of Ollama. */
export function readModelEntry(body: string, model: string): Identity {
  const list = parseObject(body);
  const entries = [...asObjects(list?.data), ...asObjects(list?.models)];
  const entry = entries.find(({ id, name }) => id === model || name === model);
  if (!entry) return {};
  const meta = asObject(entry.meta) ?? {};
  const details = asObject(entry.details) ?? {};
  return facts({
    'served by': entry.owned_by,
    'model file': entry.root === model ? undefined : fileOf(entry.root),
    'context tokens': entry.max_model_len ?? meta.n_ctx,
    parameters: meta.n_params ?? details.parameter_size,
    quantisation: meta.ftype ?? details.quantization_level,
    digest: entry.digest,
  });
}

function readVersion(body: string): Identity {
  return facts({ version: parseObject(body)?.version });
}

const llamaProps: IdentityPage = {
  path: '/props',
  read: (body) => {
    const { build_info, model_path, total_slots, default_generation_settings } = parseObject(body) ?? {};
    return facts({
      version: build_info,
      'model file': fileOf(model_path),
      slots: total_slots,
      'context tokens': asObject(default_generation_settings)?.n_ctx,
    });
  },
};

const sglangInfo: IdentityPage = {
  path: '/get_server_info',
  read: (body) => {
    const { version, model_path, quantization, dtype, tp_size, dp_size, context_length } = parseObject(body) ?? {};
    return facts({
      ...{ version, 'model file': fileOf(model_path), quantisation: quantization, 'number type': dtype },
      ...{ 'tensor parallel': tp_size, 'data parallel': dp_size, 'context tokens': context_length },
    });
  },
};

const tgiInfo: IdentityPage = {
  path: '/info',
  read: (body) => {
    const { version, model_id, model_sha, model_dtype, max_total_tokens } = parseObject(body) ?? {};
    return facts({
      ...{ version, 'model file': fileOf(model_id), revision: model_sha, 'number type': model_dtype },
      'context tokens': max_total_tokens,
    });
  },
};

/** The last part of a path, which says nothing of the machine; a name of the hub (`owner/model`) is whole. */
function fileOf(path: unknown): string | undefined {
  const name = nonEmpty(path);
  return name !== undefined && /^([/\\~.]|[a-z]:)/i.test(name) ? name.split(/[/\\]/).findLast(Boolean) : name;
}

/** Texts, numbers and switches; what is of another kind, or empty, is not told. */
function facts(told: Json): Identity {
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => {
      const isTold = typeof value === 'number' || typeof value === 'boolean' || nonEmpty(value) !== undefined;
      return isTold ? [[name, String(value)]] : [];
    }),
  );
}
