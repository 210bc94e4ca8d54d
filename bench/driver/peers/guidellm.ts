/** GuideLLM, the vLLM project's: worker processes, asyncio and httpx. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offline, type Peer, requestIdOfAnswer, TRUTH_EVENTS } from './peer.ts';

/** Only what is read here. */
interface Exported {
  benchmarks: {
    requests: { successful: { response_id: string; time_to_first_token_ms: number | null }[] };
  }[];
}

export const guidellm: Peer = {
  name: 'GuideLLM',
  requirements: 'guidellm.txt',
  minPython: [3, 12],
  prepare: ({ url, model, streams, requests, folder, tokenizer }) => ({
    program: 'guidellm',
    words: [
      'run',
      ...['--backend', `kind=openai_http,target=${url},model=${model},request_format=/v1/chat/completions`],
      ...['--profile', `kind=concurrent,streams=${streams}`],
      ...['--constraint', `kind=max_requests,count=${requests}`],
      ...['--tokenizer', `kind=huggingface_auto,model=${tokenizer}`],
      ...['--data', `kind=synthetic_text,prompt_tokens=32,output_tokens=${TRUTH_EVENTS}`],
      ...['--output', `kind=json,path=${join(folder, 'guidellm.json')}`, '--disable-console'],
    ],
    env: offline,
  }),
  readRequests: (folder) => {
    const { benchmarks } = JSON.parse(readFileSync(join(folder, 'guidellm.json'), 'utf8')) as Exported;
    return benchmarks.flatMap(({ requests }) =>
      requests.successful.flatMap(({ response_id, time_to_first_token_ms: ttftMs }) =>
        ttftMs === null ? [] : [{ requestId: requestIdOfAnswer(response_id), ttftMs }],
      ),
    );
  },
};
