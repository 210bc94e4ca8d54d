/**
 * The body of a custom request: JSON whose texts hold placeholders. A text that is a placeholder and nothing else becomes the value with its
 * type (`"{{max-output-tokens}}"` → 128); within a longer text it becomes text. The template is filled as a value, never as text, so that no
 * prompt can break out of it.
 */
import type { PlannedRequest } from '../model/traffic.ts';
import { promptText } from './prompt-text.ts';

export const placeholderNames = [
  'model',
  'prompt',
  'messages',
  'max-output-tokens',
  'temperature',
  'seed',
  'ignore-eos',
] as const;

const placeholder = /\{\{\s*([a-z-]+)\s*\}\}/g;

export function fillTemplate(template: unknown, request: PlannedRequest, model: string): unknown {
  const valueFor = (name: string): unknown => {
    switch (name) {
      case 'model':
        return model;
      case 'prompt':
        return promptText(request, 'custom` with the placeholder `{{prompt}}');
      case 'messages':
        return request.messages;
      case 'max-output-tokens':
        return request.maxOutputTokens;
      case 'temperature':
        return request.temperature;
      case 'seed':
        return request.seed;
      case 'ignore-eos':
        return request.ignoreEos ?? false;
      default:
        throw new Error(`Internal error: no placeholder "${name}"`);
    }
  };
  return fill(template, valueFor);
}

function fill(template: unknown, valueFor: (name: string) => unknown): unknown {
  if (Array.isArray(template)) return template.map((entry) => fill(entry, valueFor));
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, valueFor)]));
  if (typeof template !== 'string') return template;
  const [whole] = [...template.matchAll(placeholder)];
  if (whole?.[0] === template) return valueFor(whole[1] ?? '');
  return template.replaceAll(placeholder, (_match, name: string) => asText(valueFor(name)));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
