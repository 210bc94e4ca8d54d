import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/github/artifact.ts
async function uploadRun(options) {
  const { name, files, rootDir, retentionDays, runUrl } = options;
  try {
    const { DefaultArtifactClient } = await import("./artifact-WWQUJYKF.js");
    const stored = await new DefaultArtifactClient().uploadArtifact(
      name,
      files,
      rootDir,
      retentionDays === void 0 ? {} : { retentionDays }
    );
    if (stored.id === void 0)
      return { ok: false, cause: "failed", reason: "the artifact service named no artifact" };
    return {
      ok: true,
      id: stored.id,
      digest: stored.digest === void 0 ? void 0 : `sha256:${stored.digest}`,
      url: runUrl === void 0 ? void 0 : `${runUrl}/artifacts/${stored.id}`
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, cause: nameCause(error, reason), reason };
  }
}
function nameCause(error, reason) {
  const name = error instanceof Error ? error.name : "";
  if (name === "GHESNotSupportedError") return "not-supported";
  if (name === "UsageError" || /storage quota/i.test(reason)) return "quota";
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(reason)) return "no-service";
  if (/\(409\)|already exists/i.test(reason)) return "name-taken";
  return "failed";
}

export {
  uploadRun
};
