/**
 * The language that a text about the result may use: a closed list of words, so that what no list foresees (a multiple, a cause, an order,
 * another name) is refused and not overlooked.
 */
import type { NarrativeFacts, Subject } from './narrative-facts.ts';

/** What a word or phrase claims of the metrics that it is said of, or of the whole check. */
export type Claim =
  | 'up'
  | 'down'
  | 'slower'
  | 'faster'
  | 'worse'
  | 'better'
  | 'improved'
  | 'regression'
  | 'no-regression'
  | 'no-change'
  | 'undecided'
  | 'not-judged'
  | 'in-tolerance'
  | 'above-limit'
  | 'below-limit'
  | 'beyond-limit'
  | 'within-limit'
  | 'fails'
  | 'passes'
  | 'warns';

export type Token =
  | { kind: 'name'; subject: Subject }
  | { kind: 'phrase'; words: string }
  | { kind: 'claim'; claim: Claim; words: string }
  | { kind: 'number'; sign: -1 | 0 | 1; digits: string; unit: string | undefined; words: string }
  | { kind: 'word'; word: string };

/** Words that claim nothing by themselves. */
export const plainWords: readonly string[] =
  'a an the this that these its is are was were be been has have had of in on at to from by for with and or while whereas but also now got came went moved may would run check pull request gate gates stage slice metric baseline against between compared measured seen least limit interval value change result verdict stands stood reached as well it which where here meanwhile however'.split(
    ' ',
  );

/** Words that are orders too where nothing stands before them that makes them nouns. */
const nouns = ['run', 'check', 'pull', 'request', 'limit', 'change', 'gate', 'stage', 'slice', 'result', 'be'];
const leadsToNoun = /^(?:a|an|the|this|that|its|pull|of|may)$/;

/** Longer ones first: the first that fits is taken. */
const claimWords: readonly [Claim, string][] = [
  ['no-regression', 'no regressions?(?: was| were)?(?: seen)?'],
  ['no-change', '(?:showed |shows )?no change(?: was)?(?: seen)?'],
  ['not-judged', '(?:was |were |is |are )?not (?:judged|gated)'],
  ['in-tolerance', '(?:within|inside) (?:the|its) tolerance'],
  ['above-limit', '(?:above|over) (?:the|its) limit'],
  ['below-limit', '(?:below|under) (?:the|its) limit'],
  ['beyond-limit', '(?:beyond|breaks|broke|exceeds|exceeded) (?:the|its) limit'],
  ['within-limit', '(?:within|inside|meets|met) (?:the|its) limit'],
  ['up', '(?:above|over) (?:the|its) baseline'],
  ['down', '(?:below|under) (?:the|its) baseline'],
  ['up', 'rose|rises|risen|increased|increases|grew|grown|higher|climbed|up'],
  ['down', 'fell|falls|fallen|decreased|decreases|dropped|drops|declined|lower|down'],
  ['slower', 'slower|slowed'],
  ['faster', 'faster'],
  ['worse', 'worse|worsened'],
  ['better', 'better'],
  ['improved', 'improved|improves|improvement'],
  ['regression', 'regressions?|regressed'],
  ['undecided', 'undecided'],
  ['fails', 'fails|failed|fail'],
  ['passes', 'passes|passed|pass'],
  ['warns', 'warns|warned|warn'],
];

const claimPattern = new RegExp(`(?:${claimWords.map(([, words]) => `(${words})`).join('|')})(?![\\w-])`, 'iy');
const numberPattern =
  /([+\-−]?)(\d[\d,]*(?:\.\d+)?)(?:\s?(%|percentage points?|points?|ms|tokens\/s|requests\/s|tokens)(?![\w/]))?(?![\w.]*\w)/y;
const wordPattern = /[A-Za-z]\w*(?:[-=:/.]\w+)*/y;
const fillPattern = /(?:[\s,;:()→≥≤]|than (?:before|(?:the|its) (?:baseline|base branch)))+/iy;

/** A sentence as tokens, or what of it is no word of ours. Commas and the like are left out; `→` and `(` are words. */
export function readSentence(sentence: string, facts: NarrativeFacts): Token[] | { reason: string } {
  const names = facts.subjects
    .flatMap((subject) => subject.names.map((name) => ({ name: name.toLowerCase(), subject })))
    .toSorted((a, b) => b.name.length - a.name.length);
  const phrases = facts.phrases.map((phrase) => phrase.toLowerCase());
  const lower = sentence.toLowerCase();
  const tokens: Token[] = [];
  let at = 0;
  const standsAt = (text: string): boolean =>
    lower.startsWith(text, at) &&
    !/[\w=/-]/.test(lower.charAt(at + text.length)) &&
    !/[\w=/.-]/.test(lower.charAt(at - 1));
  while (at < sentence.length) {
    const named = names.find(({ name }) => standsAt(name));
    const phrase = phrases.find(standsAt);
    const found = named
      ? { token: { kind: 'name' as const, subject: named.subject }, length: named.name.length }
      : phrase !== undefined
        ? { token: { kind: 'phrase' as const, words: phrase }, length: phrase.length }
        : (matchClaim(sentence, at) ?? matchNumber(sentence, at) ?? matchPlain(sentence, at, tokens));
    if ('reason' in found) return found;
    tokens.push(...(found.token ? [found.token] : []));
    at += found.length;
  }
  return tokens;
}

/** Before or after a number, it makes that the size of a change. */
export function isDirection(token: Token | undefined): boolean {
  return token?.kind === 'claim' && /^(?:up|down|slower|faster|worse|better|improved|regression)$/.test(token.claim);
}

type Found = { token: Token | undefined; length: number };

function matchAt(pattern: RegExp, sentence: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(sentence);
}

function matchClaim(sentence: string, at: number): Found | undefined {
  const match = matchAt(claimPattern, sentence, at);
  if (!match || /[\w=/-]/.test(sentence.charAt(at - 1))) return undefined;
  const claim = claimWords[match.slice(1).findIndex((words) => words !== undefined)]?.[0];
  return claim && { token: { kind: 'claim', claim, words: match[0] }, length: match[0].length };
}

function matchNumber(sentence: string, at: number): Found | undefined {
  const match = matchAt(numberPattern, sentence, at);
  if (!match || /[\w.=/-]/.test(sentence.charAt(at - 1))) return undefined;
  const [words, mark, digits = '', unit] = match;
  const sign = mark === '' ? 0 : mark === '+' ? 1 : -1;
  const plain = unit?.replace(/^percentage /, '').replace(/^point$/, 'points');
  return { token: { kind: 'number', sign, digits, unit: plain, words }, length: words.length };
}

function matchPlain(sentence: string, at: number, before: readonly Token[]): Found | { reason: string } {
  const fill = matchAt(fillPattern, sentence, at);
  if (fill) {
    const mark = ['→', '('].find((sign) => fill[0].includes(sign));
    return { token: mark === undefined ? undefined : { kind: 'word', word: mark }, length: fill[0].length };
  }
  const [text = ''] = matchAt(wordPattern, sentence, at) ?? [];
  const word = text.toLowerCase();
  if (text === '') return { reason: `"${sentence.slice(at, at + 12)}" is no number or word that can be checked` };
  if (!plainWords.includes(word)) return { reason: `"${text.slice(0, 40)}" is no word or name of the report` };
  const last = before.at(-1);
  const leads = last && ((last.kind === 'word' && leadsToNoun.test(last.word)) || last.kind === 'name');
  if (nouns.includes(word) && !leads) return { reason: `"${text} …" reads as advice` };
  return { token: { kind: 'word', word }, length: text.length };
}

/** For the prompt. */
export const claimVocabulary: readonly string[] = claimWords.map(([, words]) =>
  words.replaceAll('(?:', '(').replaceAll('?', ''),
);
