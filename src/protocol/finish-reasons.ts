/** Why an answer ended, in the words of OpenAI's chat completions: `length` is what truncation counts. */

const names: Record<string, string> = {
  // Anthropic: https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
  // OpenAI's responses: the status, or the reason for being incomplete.
  completed: 'stop',
  max_output_tokens: 'length',
  // TGI
  eos_token: 'stop',
  // Gemini: https://ai.google.dev/api/generate-content#FinishReason
  STOP: 'stop',
  MAX_TOKENS: 'length',
  SAFETY: 'content_filter',
  PROHIBITED_CONTENT: 'content_filter',
  BLOCKLIST: 'content_filter',
  SPII: 'content_filter',
};

/** A word that is not known is kept as it is. */
export function finishName(word: string): string {
  return Object.hasOwn(names, word) ? (names[word] as string) : word;
}
