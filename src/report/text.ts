/**
 * Text of the view. Form is carried by the parts, never by characters inside a string, and every end neutralises every string.
 * So a foreign string can be put anywhere in the view and no end can forget to make it harmless.
 */
export type Part = string | { strong: string } | { code: string } | { link: string; url: string };

export type Text = readonly Part[];

/** The words alone, for titles, previews and descriptions. Still to be neutralised by the end that shows it. */
export function plainText(text: Text): string {
  return text.map(partText).join('');
}

/** The string that a part shows. */
export function partText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return part.strong;
  if ('code' in part) return part.code;
  return part.link;
}

/** Texts one after the other with `separator` between them; empty ones are left out. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return texts
    .filter((text) => plainText(text) !== '')
    .flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

/** A foreign sentence as part of one of ours: no full stop of its own at the end, nothing when it is blank. */
export function clause(sentence: string): string {
  return sentence.trim().replace(/[.\s]+$/, '');
}

/** "accuracy" inside a sentence; "TTFT" stays. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** As a sentence begins. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number and its unit stay on one line. */
export function keepUnits(words: string): string {
  return words.replace(/(\d) (?=(%|ms|points?|tokens\/s|requests\/s)(\W|$))/g, '$1\u00a0');
}
