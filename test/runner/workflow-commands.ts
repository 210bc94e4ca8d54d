/** What the runner obeys in a step's output: lines that begin with `::command ::`, and `##[command]` anywhere in a line. */

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string | undefined;
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

export interface ObeyedOutput {
  annotations: Annotation[];
  /** Texts that the step asked to hide. */
  masks: string[];
  /** Every command that was obeyed, in order: the place to look for one that hostile text has smuggled in. */
  commands: { name: string; properties: Record<string, string>; value: string }[];
}

const annotationLevels = ['error', 'warning', 'notice'] as const;

/** Reads the lines as the runner does; between `::stop-commands::token` and `::token::` it obeys nothing. */
export function obeyCommands(lines: readonly string[]): ObeyedOutput {
  const obeyed: ObeyedOutput = { annotations: [], masks: [], commands: [] };
  let stopToken: string | undefined;
  for (const line of lines) {
    const command = readCommand(line);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      continue;
    }
    if (command.name === 'stop-commands') stopToken = command.value;
    if (command.name === 'add-mask' && command.value !== '') obeyed.masks.push(command.value);
    const level = annotationLevels.find((candidate) => candidate === command.name);
    if (level !== undefined) obeyed.annotations.push(readAnnotation(level, command));
    obeyed.commands.push(command);
  }
  return obeyed;
}

type Command = ObeyedOutput['commands'][number];

function readCommand(line: string): Command | undefined {
  const current = /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<value>.*)$/s.exec(line)?.groups;
  if (current)
    return {
      name: current.name ?? '',
      properties: readProperties(current.properties, ','),
      value: unescapeText(current.value ?? ''),
    };
  const legacy = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<value>.*)$/s.exec(line)?.groups;
  if (legacy)
    return {
      name: legacy.name ?? '',
      properties: readProperties(legacy.properties, ';'),
      value: unescapeText(legacy.value ?? ''),
    };
  return undefined;
}

function readProperties(text: string | undefined, separator: string): Record<string, string> {
  const pairs = (text ?? '').split(separator).map((pair) => pair.trim().split(/=(.*)/s));
  return Object.fromEntries(
    pairs
      .filter(([key]) => key !== '')
      .map(([key = '', value = '']) => [key, unescapeText(value).replaceAll('%3A', ':').replaceAll('%2C', ',')]),
  );
}

function unescapeText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function readAnnotation(level: Annotation['level'], { properties, value }: Command): Annotation {
  return {
    level,
    message: value,
    title: properties.title,
    file: properties.file,
    line: properties.line === undefined ? undefined : Number(properties.line),
    column: properties.col === undefined ? undefined : Number(properties.col),
  };
}
