import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  displayWidth,
  extentOf,
  placeIn
} from "./chunk-ZY5ZGQGZ.js";
import {
  formatSetValue,
  terminalText
} from "./chunk-OMAPLYQ6.js";
import {
  init,
  setPlatformAPI
} from "./chunk-DOACNCGY.js";
import "./chunk-BC4RUIGE.js";

// src/report/charts/plain-svg.ts
var IDLE = / (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g;
var DOT = sign("M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0");
var DIAMOND = sign("M0 -1L1 0L0 1L-1 0Z");
function plainSvg(rendered, name) {
  return rendered.replace(/^<svg[^>]*>\s*/, "").replace(/\s*<\/svg>\s*$/, "").replace(/<style\b[\s\S]*?<\/style>/g, "").replace(/<rect [^>]*fill="none"><\/rect>\s*/, "").replace(IDLE, "").replace(/ style="([^"]*)"/g, (_, declarations) => presentation(declarations)).replace(/( id="|url\(#)zr\d+-/g, `$1${name}-`).replace(DOT, (_, r, x, y, paint) => {
    return `<circle cx="${toTenth(x)}" cy="${toTenth(y)}" r="${r}"${paint}/>`;
  }).replace(DIAMOND, (_, r, x, y, paint) => {
    return `<path d="M${toTenth(x)} ${toTenth(Number(y) - Number(r))}l${r} ${r}l-${r} ${r}l-${r} -${r}z"${paint}/>`;
  }).replaceAll("></path>", "/>").replace(/ (d|transform|x|y|width|height)="([^"]*)"/g, (_, attribute, value) => {
    return ` ${attribute}="${value.startsWith("matrix") ? value : value.replace(/-?\d+\.\d+/g, toTenth)}"`;
  }).replace(/="0\.(?=\d)/g, '=".').replace(/>\s+</g, "><");
}
function sign(shape) {
  const matrix = "matrix\\(([\\d.]+),0,0,\\1,(-?[\\d.]+),(-?[\\d.]+)\\)";
  return new RegExp(`<path d="${shape}" transform="${matrix}"([^>]*)></path>`, "g");
}
function presentation(declarations) {
  return declarations.split(";").map((declaration) => declaration.split(":").map((part) => part.trim())).flatMap(
    ([property = "", value = ""]) => property === "" || property === "font-family" ? [] : [` ${property}="${value.replace(/px$/, "")}"`]
  ).join("");
}
function toTenth(value) {
  return String(Number(Number(value).toFixed(1)));
}

// src/report/charts/series-option.ts
var TEXT = 12;
var MANY = 60;
var still = { silent: true, emphasis: { disabled: true } };
function seriesOption(layer, extents) {
  const color = colorOf(layer.ink);
  switch (layer.form) {
    case "line": {
      const { spots, dots, step, thin, dashed, filled } = layer;
      return {
        ...{ type: "line", ...still, data: spots, showSymbol: dots === true, symbol: "circle", symbolSize: 7 },
        ...step ? { step: "end" } : {},
        lineStyle: { color, width: thin ? 1 : 2, opacity: thin ? 0.55 : 1, type: dashed ? [6, 4] : "solid" },
        itemStyle: { color },
        ...filled ? { areaStyle: { color, opacity: 0.14 } } : {}
      };
    }
    case "dots":
      return {
        ...{ type: "scatter", ...still, data: layer.spots, symbol: layer.shape, symbolSize: layer.size ?? 7 },
        itemStyle: { color, opacity: layer.spots.length > MANY ? 0.65 : 1 }
      };
    case "columns":
      return {
        ...{ type: "bar", ...still, stack: "all", data: layer.heights, barCategoryGap: "12%", itemStyle: { color } }
      };
    case "intervals":
      return intervalSeries(layer, color);
    case "mark":
      return markSeries(layer, { color, extents });
  }
}
function markSeries({ axis, at, text }, { color, extents }) {
  const across = axis === "x" ? extents.y.low : extents.x.low;
  const place = placeIn(extents[axis], at);
  return {
    // The point is not drawn: it makes the axis reach to the line.
    ...{ type: "line", ...still, data: [axis === "x" ? [at, across] : [across, at]], showSymbol: false },
    lineStyle: { color },
    markLine: {
      ...{ silent: true, symbol: "none", lineStyle: { color, width: 1.5, type: [3, 3] } },
      data: [axis === "x" ? { xAxis: at } : { yAxis: at }],
      label: {
        ...{
          show: true,
          color,
          fontSize: TEXT,
          position: axis === "x" ? "end" : place > 0.85 ? "insideEndBottom" : "insideEndTop"
        },
        ...axis === "x" ? { align: place > 0.7 ? "right" : place < 0.3 ? "left" : "center" } : {},
        formatter: () => terminalText(text, 60)
      }
    }
  };
}
function intervalSeries({ along, bounds }, color) {
  const gap = ["-", "-"];
  return {
    ...{ type: "line", ...still, showSymbol: false, lineStyle: { color, width: 3, opacity: 0.55 } },
    data: bounds.flatMap(
      ({ place, low, high }) => along === "y" ? [[place, low], [place, high], gap] : [[low, place], [high, place], gap]
    )
  };
}
function colorOf(ink) {
  return `var(--ink-${ink})`;
}

// src/report/charts/plot-option.ts
var TEXT2 = 12;
var NARROW = 420;
function plotOption({ x, y, layers, wideLabels }, width) {
  const isNarrow = width < NARROW;
  const extents = { x: extentOf(layers, x, "x"), y: extentOf(layers, y, "y") };
  const drawn = layers.filter((layer) => layer.form !== "mark" || isNear(layer.at, extents[layer.axis]));
  const hasUpright = drawn.some((layer) => layer.form === "mark" && layer.axis === "x");
  return {
    animation: false,
    grid: { left: 4, right: 16, top: hasUpright ? 24 : 10, bottom: 2, outerBoundsMode: "same" },
    xAxis: axisOption(x, { isNarrow, extent: withMarks("x", drawn, extents.x) }),
    yAxis: axisOption(y, { isNarrow, extent: withMarks("y", drawn, extents.y), wideLabels }),
    series: drawn.map((layer) => seriesOption(layer, extents))
  };
}
function isNear(at, { low, high, isFixed }) {
  const reach = isFixed ? 0 : (high - low) / 2;
  return at >= low - reach && at <= high + reach;
}
function withMarks(axis, layers, extent) {
  const marks = layers.flatMap((layer) => layer.form === "mark" && layer.axis === axis ? [layer.at] : []);
  return { ...extent, low: Math.min(extent.low, ...marks), high: Math.max(extent.high, ...marks) };
}
function axisOption(axis, { isNarrow, extent, wideLabels }) {
  const { kind, categories = [], min, max, isShare, isCount } = axis;
  const label = {
    ...{ color: "var(--soft)", fontSize: TEXT2, hideOverlap: true },
    ...wideLabels ? { width: isNarrow ? 96 : 160, overflow: "truncate", interval: 0 } : {}
  };
  const lines = { axisLine: { show: true, lineStyle: { color: "var(--axis)" } }, axisTick: { show: false } };
  if (kind === "categories")
    return { type: "category", data: categories.map((name) => terminalText(name, 60)), axisLabel: label, ...lines };
  const common = { ...lines, splitLine: { show: true, lineStyle: { color: "var(--line)" } } };
  if (kind === "log") return { ...common, ...logAxis(extent, label) };
  return {
    ...{ type: "value", scale: min === void 0, splitNumber: isNarrow ? 4 : 5, ...common },
    ...min === void 0 ? {} : { min },
    ...max === void 0 ? {} : { max },
    ...isShare && max === 1 ? { interval: isNarrow ? 0.25 : 0.2 } : {},
    ...isCount ? { minInterval: 1 } : {},
    axisLabel: {
      ...label,
      // In full: a narrow axis of large figures would repeat its labels otherwise.
      formatter: (value) => formatSetValue(value, isShare ? "ratio" : "")
    }
  };
}
function logAxis({ low, high }, label) {
  const logBase = high / low < 1e3 ? 2 : 10;
  const isPower = (value) => {
    const exponent = Math.log(value) / Math.log(logBase);
    return Math.abs(exponent - Math.round(exponent)) < 1e-6;
  };
  return {
    ...{ type: "log", logBase, min: low * 0.95, max: high * 1.05 },
    axisLabel: { ...label, formatter: (value) => isPower(value) ? formatSetValue(value, "") : "" }
  };
}

// src/report/charts/draw.ts
var COLUMN = 0.62;
setPlatformAPI({
  measureText: (text, font) => ({ width: displayWidth(text) * COLUMN * fontSize(font) })
});
function drawPlot(plot, { width, height, name }) {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(plotOption(plot, width));
    return plainSvg(chart.renderToSVGString(), name);
  } finally {
    chart.dispose();
  }
}
function fontSize(font) {
  return Number(/([\d.]+)px/.exec(font ?? "")?.[1] ?? 12);
}
export {
  drawPlot
};
