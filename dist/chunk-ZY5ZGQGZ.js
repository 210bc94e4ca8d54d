import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/report/text-width.ts
var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
var wide = new RegExp("^(\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])", "u");
function displayWidth(text) {
  let width = 0;
  for (const { segment } of graphemes.segment(text))
    width += wide.test(segment) ? 2 : new RegExp("^\\p{M}+$", "u").test(segment) ? 0 : 1;
  return width;
}
function wrapText(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => cutWord(long, width))) {
    if (line === "") line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
function cutWord(word, width) {
  if (displayWidth(word) <= width) return [word];
  const pieces = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && displayWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

// src/report/charts/extent.ts
var [LEAST, MOST] = [1e-15, 1e15];
function canBeDrawn({ plots }) {
  return plots.every(
    ({ plot: { layers } }) => ["x", "y"].every((axis) => {
      const values = layers.flatMap((layer) => valuesOf(layer, axis));
      const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return (values.length > 0 || axis === "x") && (size === 0 || size >= LEAST && size <= MOST);
    })
  );
}
function extentOf(layers, axis, name) {
  const isLog = axis.kind === "log";
  const all = layers.flatMap((layer) => valuesOf(layer, name));
  const values = isLog ? all.filter((value) => value > 0) : all;
  const categories = axis.kind === "categories" ? (axis.categories?.length ?? 1) - 1 : void 0;
  return {
    low: axis.min ?? (categories === void 0 ? Math.min(...values) : 0),
    high: axis.max ?? categories ?? Math.max(...values),
    ...{ isLog, isFixed: axis.max !== void 0 || categories !== void 0 }
  };
}
function placeIn({ low, high, isLog }, value) {
  const scale = isLog ? Math.log : Number;
  return (scale(value) - scale(low)) / (scale(high) - scale(low) || 1);
}
function valuesOf(layer, name) {
  switch (layer.form) {
    case "line":
    case "dots":
      return layer.spots.map(([along, up]) => name === "x" ? along : up);
    case "intervals":
      return layer.bounds.flatMap(({ place, low, high }) => layer.along === name ? [low, high] : [place]);
    case "columns":
      return name === "y" ? [...layer.heights] : [];
    case "mark":
      return [];
  }
}

export {
  canBeDrawn,
  extentOf,
  placeIn,
  displayWidth,
  wrapText
};
