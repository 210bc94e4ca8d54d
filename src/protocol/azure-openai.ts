/**
 * Azure OpenAI chat completions by deployment: https://learn.microsoft.com/azure/ai-foundry/openai/reference. The target's `url` is the
 * resource's endpoint (`https://NAME.openai.azure.com`), its `model` the name of the deployment; the version of the API stands in the
 * query, the key in `api-key`. The stream is that of openai-chat, with content filter results in chunks that have no choices.
 *
 * Azure's newer `/openai/v1` needs no version and no deployment in the path: openai-chat speaks it.
 */
import { chatBody, openaiChat } from './openai-chat.ts';
import { jsonRequest, probeRequest, type Wire, type WireTarget } from './protocol.ts';

/** The latest stable version of the inference API with a version in the query. */
const API_VERSION = '2024-10-21';

export function azureOpenai(target: WireTarget): Wire {
  const version = `api-version=${encodeURIComponent(target.apiVersion ?? API_VERSION)}`;
  const deployment = `/openai/deployments/${encodeURIComponent(target.model)}`;
  return {
    ...openaiChat(target),
    // Azure refuses fields that it does not know, and `ignore_eos` is one.
    encode: ({ ignoreEos: _unknown, ...request }) =>
      jsonRequest(`${deployment}/chat/completions?${version}`, chatBody(request), 'text/event-stream'),
    keyHeader: (key) => ({ 'api-key': key }),
    probe: probeRequest(`/openai/models?${version}`),
    // It lists what could be deployed, not what is.
    readModels: () => [],
  };
}
