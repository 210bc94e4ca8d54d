/** The import rule and its companions as a function of source text, so that the rules themselves can be tested. */
import { dirname, posix } from 'node:path';

/** One source file; `path` is relative to the repository, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

const stages = [
  'config',
  'workload',
  'protocol',
  'drive',
  'measure',
  'quality',
  'history',
  'compare',
  'advise',
  'report',
  'github',
  'simulator',
];
const groundFolders = ['model', 'stats'];
const groundFiles = ['src/metrics.ts', 'src/errors.ts'];
const entries = ['src/action.ts', 'src/post.ts', 'src/cli.ts', 'src/drive-worker.ts', 'src/score-worker.ts'];

/** What a stage may import beyond the ground and itself. The config names scorers with their options, and a mistake in them is told by its line. */
const extraImports: Record<string, string[]> = {
  config: [
    'src/protocol/list.ts',
    'src/quality/list.ts',
    'src/quality/read-scorer.ts',
    'src/quality/readers/list.ts',
    'src/generated/validators.js',
  ],
  history: ['src/generated/validators.js'],
};

/** What the world outside enters by; the rest of the program gets it as an argument. */
const edges: [name: string, pattern: RegExp][] = [
  ['process', /\bprocess\s*\.\s*(?:env|argv|cwd|exit|exitCode|stdin|stdout|stderr|on|hrtime|cpuUsage|memoryUsage)\b/],
  ['Date.now', /\bDate\s*\.\s*now\b|\bnew Date\s*\(\s*\)/],
  ['Math.random', /\bMath\s*\.\s*random\b|\brandom(?:UUID|Bytes|Int)\b/],
  ['performance.now', /\bperformance\s*\.\s*(?:now|timeOrigin)\b/],
  ['fetch', /(?<![.\w])fetch\s*\(/],
];
/** Modules that reach outside, by the name under which a file is allowed to use them. */
const edgeModules: [name: string, pattern: RegExp][] = [
  ['files', /^node:fs/],
  ['processes', /^node:(?:child_process|cluster|worker_threads|process)/],
  ['network', /^(?:node:(?:https?|http2|net|tls|dns|dgram)(?:\/|$)|undici$)/],
];

/** The edges among the stages: who may use what, each for a reason that its head comment gives. */
const allowedEdges: Record<string, string[]> = {
  'src/drive/clock.ts': ['process'],
  'src/drive/health.ts': ['process'],
  'src/drive/http2-client.ts': ['network'],
  'src/drive/secure-context.ts': ['network'],
  'src/drive/tunnel.ts': ['network'],
  'src/drive/wire-client.ts': ['network'],
  'src/history/run-writer.ts': ['files'],
  'src/simulator/pacing.ts': ['process'],
  'src/simulator/server.ts': ['network'],
  'src/simulator/listener.ts': ['network'],
  'src/simulator/completions.ts': ['network', 'Date.now'],
  'src/simulator/answer-writer.ts': ['network'],
  'src/simulator/replies.ts': ['network'],
};

const maxLines = 300;

/** Every breach as one line, `path: what`; empty where all rules are held. */
export function findBreaches(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const code = withoutComments(source.text);
    return [...checkImports(source.path, code), ...checkEdges(source.path, code), ...checkShape(source, code)].map(
      (breach) => `${source.path}: ${breach}`,
    );
  });
}

/** Allowances that no file needs any more. */
export function findIdleAllowances(sources: readonly Source[]): string[] {
  const used = new Map(sources.map(({ path, text }) => [path, usedEdges(withoutComments(text))]));
  return Object.entries(allowedEdges).flatMap(([path, names]) =>
    names.filter((name) => !used.get(path)?.includes(name)).map((name) => `${path}: ${name}`),
  );
}

/** Specifiers of every static import, re-export and dynamic import, types included. */
export function listImports(code: string): string[] {
  const patterns = [
    /(?:^|;)\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /(?:^|;)\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function checkImports(path: string, code: string): string[] {
  return listImports(code).flatMap((specifier) => {
    if (/^(?:@actions|@octokit)\//.test(specifier)) {
      const allowed = path.startsWith('src/github/') || path === 'src/action.ts';
      return allowed ? [] : [`imports ${specifier}, which only github/ and action.ts may`];
    }
    if (!specifier.startsWith('.')) return [];
    const target = posix.join(dirname(path), specifier);
    return mayImport(path, target) ? [] : [`imports ${target}`];
  });
}

function mayImport(path: string, target: string): boolean {
  if (entries.includes(target)) return false;
  const [from, to] = [areaOf(path), areaOf(target)];
  switch (from.kind) {
    case 'ground':
      return to.kind === 'ground';
    case 'stage':
      return to.kind === 'ground' || (to.kind === 'stage' && to.name === from.name) || isExtra(from.name, target);
    case 'generated':
      return to.kind === 'ground' || target === 'src/config/schema.ts';
    case 'meeting':
      return to.kind !== 'outside' && to.kind !== 'generated';
    case 'outside':
      return true;
  }
}

function isExtra(stage: string, target: string): boolean {
  return extraImports[stage]?.includes(target) ?? false;
}

type Area = { kind: 'ground' | 'generated' | 'meeting' | 'outside' } | { kind: 'stage'; name: string };

/** Files right in src/, the commands and what the action does are where stages meet. A folder that is in no list is outside: nothing may import it. */
function areaOf(path: string): Area {
  const [root, folder = '', rest] = path.split('/');
  if (root !== 'src') return { kind: 'outside' };
  if (groundFiles.includes(path) || (rest && groundFolders.includes(folder))) return { kind: 'ground' };
  if (rest === undefined || folder === 'commands' || folder === 'action') return { kind: 'meeting' };
  if (folder === 'generated') return { kind: 'generated' };
  return stages.includes(folder) ? { kind: 'stage', name: folder } : { kind: 'outside' };
}

function checkEdges(path: string, code: string): string[] {
  const { kind } = areaOf(path);
  if (kind === 'outside') return ['stands in a folder that the import rule does not know'];
  if (kind === 'meeting') return [];
  return usedEdges(code)
    .filter((name) => !allowedEdges[path]?.includes(name))
    .map((name) => `reaches outside (${name}): take it as an argument, or name the file as an edge`);
}

function usedEdges(code: string): string[] {
  const used = edges.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
  const modules = edgeModules.filter(([, pattern]) => listImports(code).some((specifier) => pattern.test(specifier)));
  return [...used, ...modules.map(([name]) => name)];
}

function checkShape({ text }: Source, code: string): string[] {
  const breaches: string[] = [];
  if (/^\s*export\s+default\b|\bas\s+default\b/m.test(code)) breaches.push('has a default export');
  if (/^\s*export\s*\*/m.test(code)) breaches.push('re-exports a whole module');
  const lines = text.trimEnd().split('\n').length;
  const head = /^\s*(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(text)?.[0] ?? '';
  if (lines > maxLines && !/\blong\b/i.test(head)) {
    breaches.push(`has ${lines} lines: split it, or say in its head comment why it is long`);
  }
  return breaches;
}

/** Comments become spaces; strings and templates stay, since they may hold what looks like a comment. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\*[\s\S]*?\*\/|(?<![:/\\[])\/\/[^\n]*/g,
    (match, literal: string | undefined) => literal ?? match.replace(/[^\n]/g, ' '),
  );
}
