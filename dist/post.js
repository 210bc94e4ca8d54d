import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  readLeftOpen
} from "./chunk-ROEFRA6Z.js";
import {
  annotateWarning
} from "./chunk-OJALXTXF.js";
import {
  explainError
} from "./chunk-O4A4QRCU.js";
import "./chunk-VROKPXWR.js";
import "./chunk-AUE5KRHT.js";
import "./chunk-5P7KISNC.js";
import "./chunk-YWQBC325.js";
import "./chunk-BC4RUIGE.js";

// src/post.ts
var leftOpen = readLeftOpen();
if (leftOpen) {
  try {
    const { closeUp } = await import("./close-up-TPPB4YKO.js");
    await closeUp(leftOpen);
  } catch (error) {
    annotateWarning(explainError(error).text, { title: "InsightAgent: not closed" });
  }
}
