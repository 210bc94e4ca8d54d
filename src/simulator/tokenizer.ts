/**
 * A deterministic stand-in for a tokenizer: about four characters of English to a token, no vocabulary. A piece is optional
 * white space followed by up to six letters or digits, or by one other character. Real tokenizers cut elsewhere; all that
 * the simulator needs is that the same text gives the same pieces, that they join to the text again, and that a longer
 * prompt costs more.
 */
import { joinLanes } from './seeded.ts';

const PIECE_CHARACTERS = 6;

export interface TokenizedPrompt {
  tokens: number;
  /** One hash for each full block of `blockTokens` tokens; it covers everything from the start of the prompt to the block's end. */
  blocks: number[];
}

/** Cuts a text into pieces; joined they are the text again. No surrogate pair is torn apart. */
export function splitTokens(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = findPieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Counts the tokens of a prompt and hashes its blocks in one pass: it runs while other answers wait to be written. */
export function tokenizePrompt(text: string, blockTokens: number): TokenizedPrompt {
  const blocks: number[] = [];
  let tokens = 0;
  let high = 1;
  let low = 2;
  let start = 0;
  while (start < text.length) {
    const end = findPieceEnd(text, start);
    for (let i = start; i < end; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(i), 0x5bd1e995) ^ (low >>> 15);
    }
    start = end;
    tokens++;
    if (tokens % blockTokens === 0) blocks.push(joinLanes(high, low));
  }
  return { tokens, blocks };
}

function findPieceEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  const wordLimit = Math.min(text.length, end + PIECE_CHARACTERS);
  const wordStart = end;
  while (end < wordLimit && isWordCharacter(text.charCodeAt(end))) end++;
  if (end > wordStart || end === text.length) return end;
  const unit = text.charCodeAt(end);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && end + 1 < text.length;
  return end + (isPair ? 2 : 1);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** ASCII letters and digits, and the letters of other alphabets up to Georgian; denser scripts take one token a character. */
function isWordCharacter(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  }
  return unit >= 0xc0 && unit < 0x1100;
}
