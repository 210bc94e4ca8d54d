/** Conversations as what they are sent in: turns, each with what it adds to those before it. */
import type { ConversationConfig, ThinkTime } from '../model/config.ts';
import type { ChatMessage, FollowUp, Prompt } from '../model/traffic.ts';
import { drawNormal } from '../stats/draw-normal.ts';
import type { Random } from '../stats/random.ts';

/**
 * The prompt as a conversation. With recorded replies a turn ends with what the user says before the assistant answers. With the model's own replies
 * those of the file are left out, and each of the user's messages is a turn. What stands after the user's last message is never sent.
 */
export function splitTurns(prompt: Prompt, replies: ConversationConfig['replies']): Prompt {
  const messages = replies === 'own' ? prompt.messages.filter(({ role }) => role !== 'assistant') : prompt.messages;
  const turns: ChatMessage[][] = [];
  let turn: ChatMessage[] = [];
  for (const [index, message] of messages.entries()) {
    turn.push(message);
    if (message.role !== 'user' || (replies === 'recorded' && isUserNext(messages, index))) continue;
    turns.push(turn);
    turn = [];
  }
  const [first, ...later] = turns;
  // Nobody asks anything: it goes out as it is, as without conversations.
  if (!first) return prompt;
  return { ...prompt, messages: first, followUps: later.map((added): FollowUp => ({ messages: added })) };
}

/** True where the user speaks again before the assistant does. */
function isUserNext(messages: readonly ChatMessage[], index: number): boolean {
  return messages.slice(index + 1).find(({ role }) => role !== 'system')?.role === 'user';
}

/** How many requests the prompt is. */
export function countTurns({ followUps = [] }: Prompt): number {
  return 1 + followUps.length;
}

/** The messages of a turn, n from 1, all before it included. */
export function messagesOf({ messages, followUps = [] }: Prompt, turn: number): ChatMessage[] {
  return [...messages, ...followUps.slice(0, turn - 1).flatMap((later) => later.messages)];
}

/** Milliseconds, never below 0. */
export function drawThinkTime(thinkTime: ThinkTime, random: Random): number {
  switch (thinkTime.kind) {
    case 'fixed':
      return thinkTime.ms;
    case 'uniform':
      return thinkTime.lowMs + random() * (thinkTime.highMs - thinkTime.lowMs);
    case 'exponential':
      return -thinkTime.meanMs * Math.log(1 - random());
    case 'lognormal':
      return thinkTime.medianMs * Math.exp(thinkTime.sigma * drawNormal(random));
  }
}
