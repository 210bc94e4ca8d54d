/**
 * Holds a text that a model wrote about the result against the result: whatever it says must be what the report says, so it may say only what can be
 * looked up. A sentence is read word by word; a number belongs to the metric named last before it, in the place that the words beside it give it.
 */
import { agrees, holdsOf, isShown, signOf } from './narrative-claims.ts';
import type { FigureRole, NarrativeFacts, Subject } from './narrative-facts.ts';
import { isChange, isWritten, signFits } from './narrative-figures.ts';
import { type Claim, isDirection, readSentence, type Token } from './narrative-words.ts';

export type NarrativeCheck = { ok: true } | { ok: false; reason: string };

export const MAX_NARRATIVE_CHARS = 600;
export const MAX_NARRATIVE_SENTENCES = 5;
/** No markup, mention, address or line break can be written with these. */
const plainCharacters = /^[A-Za-z0-9 .,;:()%+\-−→≥≤=_/]+$/;

/** Pure. `reason` is one line; words of the text in it are cut short, and still untrusted. */
export function checkNarrative(text: string, facts: NarrativeFacts): NarrativeCheck {
  const reason = findFault(text, facts);
  return reason === undefined ? { ok: true } : { ok: false, reason };
}

function findFault(text: string, facts: NarrativeFacts): string | undefined {
  if (text === '') return 'it is empty';
  if (text.length > MAX_NARRATIVE_CHARS) return `it is longer than ${MAX_NARRATIVE_CHARS} characters`;
  if (!plainCharacters.test(text)) return 'it holds characters that no plain sentence needs';
  if (!/^[A-Z]/.test(text) || !text.endsWith('.')) return 'it is not made of whole sentences';
  const sentences = text.slice(0, -1).split(/\. +(?=[A-Z])/);
  if (sentences.length > MAX_NARRATIVE_SENTENCES) return `it has more than ${MAX_NARRATIVE_SENTENCES} sentences`;
  for (const sentence of sentences) {
    if (facts.actions.includes(sentence)) continue;
    const tokens = readSentence(sentence, facts);
    const fault = 'reason' in tokens ? tokens.reason : new Sentence(tokens, facts).findFault();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type NumberToken = Extract<Token, { kind: 'number' }>;

/** Between two names, these make one group of them: what is said after it is said of each. */
const joiners = ['and', 'or', 'at', 'with', '('];
/** Between a claim and the name that it is made of: "a regression in TTFT p50". */
const links = ['a', 'an', 'the', 'its', 'in', 'of', 'on', 'for', 'at', 'by'];
const auxiliaries = ['is', 'was', 'were', 'are', 'has', 'have', 'been'];

class Sentence {
  readonly #tokens: readonly Token[];
  readonly #facts: NarrativeFacts;
  /** Named together, and not yet left for another. */
  #group: Subject[] = [];
  readonly #told = new Set<Subject>();
  /** Since the first name of the group: a claim was made of all of it. */
  #claimed = false;
  /** Of the token that is looked at. */
  #at = 0;
  /** Made before the name that they are of. */
  #pending: Claim[] = [];
  #madeBefore: Claim[] = [];
  /** Ways that a metric is said to have gone, and changes that are told without a sign. */
  readonly #directions: { subject: Subject; sign: number }[] = [];
  readonly #unsigned: { subject: Subject; sign: number; words: string }[] = [];

  constructor(tokens: readonly Token[], facts: NarrativeFacts) {
    this.#tokens = tokens;
    this.#facts = facts;
  }

  findFault(): string | undefined {
    for (const [index, token] of this.#tokens.entries()) {
      this.#at = index;
      const fault = this.#take(token, index);
      if (fault !== undefined) return fault;
    }
    return this.#leaveGroup() ?? this.#findUnsigned();
  }

  #take(token: Token, index: number): string | undefined {
    switch (token.kind) {
      case 'name':
        return this.#takeName(token.subject, index);
      case 'claim':
        return this.#takeClaim(token, index);
      case 'number':
        return this.#takeNumber(token, index);
      case 'word':
        return this.#takeWord(token.word, index);
      case 'phrase':
        return this.#takePhrase(token.words);
    }
  }

  /** What is said of a baseline or a limit is its value, and nothing else: "the baseline TTFT" is another figure than the one that is named. */
  #takeWord(word: string, index: number): string | undefined {
    if (word !== 'baseline' && word !== 'limit') return undefined;
    const next = this.#tokens
      .slice(index + 1)
      .find((token) => token.kind !== 'word' || !['of', 'is', 'was', 'at'].includes(token.word));
    const before = this.#wordBefore(index, ['a', 'an', 'the', 'its']);
    const isPlace = before === 'to' || before === 'by' || (before === 'from' && word === 'limit');
    return next?.kind === 'number' && !isPlace ? undefined : `"${word}" stands there without its number`;
  }

  /** The items are those that accuracy as a whole rests on. */
  #takePhrase(words: string): string | undefined {
    const isOfAll = this.#group.every(({ id, names }) => id === 'accuracy' && names.includes('Accuracy'));
    const fits = !words.includes('quality item') || (this.#group.length > 0 && isOfAll);
    return fits ? undefined : `"${words}" is said of something else than accuracy`;
  }

  #takeName(subject: Subject, index: number): string | undefined {
    const isJoined = this.#group.length > 0 && !this.#claimed && this.#onlyJoinersBefore(index);
    if (!isJoined) {
      const fault = this.#leaveGroup();
      if (fault !== undefined) return fault;
      this.#group = [];
      this.#claimed = false;
      this.#madeBefore = [];
    }
    this.#group.push(subject);
    this.#madeBefore.push(...this.#pending.splice(0));
    for (const claim of this.#madeBefore) {
      const fault = this.#claimOf([subject], claim);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  #onlyJoinersBefore(index: number): boolean {
    const since = this.#tokens.slice(
      this.#tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'name') + 1,
      index,
    );
    return since.every((token) => token.kind === 'number' || (token.kind === 'word' && joiners.includes(token.word)));
  }

  #leaveGroup(): string | undefined {
    const untold = this.#group.find((subject) => !this.#told.has(subject));
    return untold && `it names ${nameOf(untold)} and says nothing of it that can be checked`;
  }

  #takeClaim({ claim, words }: Extract<Token, { kind: 'claim' }>, index: number): string | undefined {
    const isOfCheck = /^(?:check|run|verdict|result)$/.test(this.#wordBefore(index, ['is', 'was', 'has']));
    // "8 gates judged failed" would be of those gates.
    if (
      this.#tokens.slice(0, index).findLast((token) => token.kind !== 'word' || !auxiliaries.includes(token.word))
        ?.kind === 'phrase'
    )
      return `"${words}" is said of a count`;
    const isVerdict = claim === 'fails' || claim === 'passes' || claim === 'warns';
    const next = this.#tokens.slice(index + 1).find((token) => token.kind !== 'word' || !links.includes(token.word));
    const isOfNext = next?.kind === 'name';
    if (isVerdict && isOfCheck) {
      if (isOfNext) this.#pending.push(claim);
      const { verdict } = this.#facts;
      return agrees(claim, verdict) ? undefined : `it contradicts the verdict (${verdict})`;
    }
    if (isOfNext) this.#pending.push(claim);
    else if (this.#group.length > 0) {
      this.#claimed = true;
      return this.#claimOf(this.#group, claim);
    } else if (!this.#holdsOfAll(claim)) return `"${words}" is not what the result says`;
    return undefined;
  }

  /** Said of no metric. */
  #holdsOfAll(claim: Claim): boolean {
    const { verdict, regressed, anyRegression, subjects } = this.#facts;
    if (claim === 'regression') return verdict === 'fail' && regressed;
    if (claim === 'no-regression') return verdict === 'pass' && !anyRegression;
    if (claim === 'not-judged') return verdict === 'invalid' || verdict === 'no-baseline';
    return claim === 'undecided' && subjects.some(({ answers }) => answers.includes('undecided'));
  }

  #claimOf(group: readonly Subject[], claim: Claim): string | undefined {
    for (const subject of group) {
      this.#told.add(subject);
      if (isShown(subject, this.#isHedged()))
        this.#directions.push(...signOf(claim, subject).map((sign) => ({ subject, sign })));
      if (!holdsOf(subject, claim, this.#isHedged()))
        return `what it says of ${nameOf(subject)} (${claim}) is not what the result says`;
    }
    return undefined;
  }

  /** "may" stands between the name and what is said of it. */
  #isHedged(): boolean {
    const since = this.#tokens.slice(0, this.#at);
    return since
      .slice(since.findLastIndex(({ kind }) => kind === 'name') + 1)
      .some((token) => token.kind === 'word' && token.word === 'may');
  }

  #takeNumber(token: NumberToken, index: number): string | undefined {
    const subject = this.#group.at(-1);
    const words = token.words.trim();
    if (!subject) return `${words}: the sentence does not say before it what it is of`;
    if (this.#group.length > 1 && this.#claimed) return `${words}: it is said of several metrics`;
    const second = this.#numberLinkedAfter(index);
    const unit = token.unit ?? second?.unit;
    if (unit === undefined) return `${words} has no unit`;
    this.#told.add(subject);
    const roles = this.#rolesAt(index, { hasSecond: second !== undefined, unit });
    const fits = subject.figures.find(
      (figure) =>
        figure.unit === unit &&
        roles.includes(figure.role) &&
        isWritten(token.digits, figure) &&
        signFits(token, figure, subject),
    );
    if (!fits) return `${words} is not a number of ${nameOf(subject)} as it is used there`;
    if (token.sign === 0 && isChange(fits, subject))
      this.#unsigned.push({ subject, sign: Math.sign(fits.size), words });
    return undefined;
  }

  /** A change has its sign, or a word in its sentence that says the direction. */
  #findUnsigned(): string | undefined {
    const bare = this.#unsigned.find(({ subject, sign }) => {
      const said = this.#directions.filter((direction) => direction.subject === subject);
      return sign !== 0 && (said.length === 0 || said.some((direction) => direction.sign !== sign));
    });
    return bare && `${bare.words} has no sign, and no word says in which direction ${nameOf(bare.subject)} went`;
  }

  /** What the words beside a number say of it. */
  #rolesAt(index: number, { hasSecond, unit }: { hasSecond: boolean; unit: string }): FigureRole[] {
    const [last, next] = [this.#tokens[index - 1], this.#tokens[index + 1]];
    const first = this.#numberLinkedBefore(index);
    if (first !== undefined) return this.#isMove(first, index) ? ['value'] : ['high'];
    if (hasSecond && this.#isMove(index, index + 2)) return ['baseline'];
    // "rose 205 to 224 ms" would be by so much.
    if (hasSecond) return isDirection(last) ? [] : ['low'];
    const before = this.#wordBefore(index, ['a', 'an', 'the', 'of', 'is', 'was', 'at', '≥']);
    // "7 % beyond its limit" is how far, "214 ms, above its limit" is the value.
    if ((unit === '%' || unit === 'points') && next?.kind === 'claim' && next.claim.endsWith('-limit'))
      return ['margin'];
    if (before.endsWith('limit')) return ['limit'];
    if (before === 'seen' || before === 'least') return ['seen'];
    if (['from', 'against', 'baseline'].includes(before)) return ['baseline'];
    if (isDirection(last) || isDirection(next) || ['by', 'moved', 'went', 'came', 'change'].includes(before))
      return ['change'];
    return last?.kind === 'word' && !['of', '('].includes(last.word) ? ['value'] : ['value', 'change'];
  }

  /** "from 181 to 214 ms", "181 → 214 ms"; other pairs are intervals. */
  #isMove(first: number, second: number): boolean {
    const link = this.#tokens[second - 1];
    const lead = this.#tokens[first - 1];
    return (link?.kind === 'word' && link.word === '→') || (lead?.kind === 'word' && lead.word === 'from');
  }

  #numberLinkedAfter(index: number): NumberToken | undefined {
    const second = this.#tokens[index + 2];
    return second?.kind === 'number' && this.#isLink(index) ? second : undefined;
  }

  #numberLinkedBefore(index: number): number | undefined {
    return this.#tokens[index - 2]?.kind === 'number' && this.#isLink(index - 2) ? index - 2 : undefined;
  }

  /** A number, then "to" or an arrow; "and" only after "between". */
  #isLink(index: number): boolean {
    const link = this.#tokens[index + 1];
    const lead = this.#tokens[index - 1];
    const [first, second] = [this.#tokens[index], this.#tokens[index + 2]];
    if (link?.kind !== 'word' || first?.kind !== 'number' || second?.kind !== 'number') return false;
    // "rose 18 % to 214 ms" are two numbers.
    if (first.unit !== undefined && first.unit !== second.unit) return false;
    return (
      link.word === 'to' ||
      link.word === '→' ||
      (link.word === 'and' && lead?.kind === 'word' && lead.word === 'between')
    );
  }

  /** The last word before a token that is none of `skipped`; empty where something else stands there. */
  #wordBefore(index: number, skipped: readonly string[]): string {
    const last = this.#tokens
      .slice(0, index)
      .findLast((token) => token.kind !== 'word' || !skipped.includes(token.word));
    if (last?.kind === 'claim') return last.claim;
    return last?.kind === 'word' ? last.word : '';
  }
}

function nameOf({ names }: Subject): string {
  return names[0] ?? '';
}
