import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  readLeftOpen
} from "./chunk-IQLEWGVJ.js";
import {
  annotateWarning
} from "./chunk-DZXHY2LS.js";
import {
  explainError
} from "./chunk-O4A4QRCU.js";
import "./chunk-VROKPXWR.js";
import "./chunk-AUE5KRHT.js";
import "./chunk-WL35GI32.js";
import "./chunk-L343Q6Q5.js";
import "./chunk-BC4RUIGE.js";

// src/post.ts
var leftOpen = readLeftOpen();
if (leftOpen) {
  try {
    const { closeUp } = await import("./close-up-IPGNLBUD.js");
    await closeUp(leftOpen);
  } catch (error) {
    annotateWarning(explainError(error).text, { title: "InsightAgent: not closed" });
  }
}
