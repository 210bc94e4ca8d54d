/** Prompts that warm a server up where the user's own set is too small to set some aside. Never measured. */
import type { Prompt } from '../model/traffic.ts';

const texts = [
  'Describe how bread dough rises, from mixing to baking, for somebody who has never baked.',
  'List the steps of repairing a punctured bicycle tyre and say what each step is for.',
  'Explain why the sky looks blue at noon and red at sunset.',
  'Write a short letter to a neighbour that asks to borrow a ladder for the weekend.',
  'Compare travelling by train and by car over two hundred kilometres.',
  'Summarise how a public library works: lending, returning, reserving, and fines.',
  'Give advice to a student who has to speak in front of a class for the first time.',
  'Explain what an index in a database is and when it does not help.',
];

export const builtInWarmupPrompts: readonly Prompt[] = texts.map((content, index) => ({
  id: `warmup-${index + 1}`,
  messages: [{ role: 'user', content }],
}));
