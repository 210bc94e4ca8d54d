/**
 * Text as people compare it: Unicode NFC, lower case, typographic quotes as plain ones, every run of whitespace one
 * space, none at the ends. Accents and digits stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
