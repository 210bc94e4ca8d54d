/** Writes what is made from the schemas: validators, published schemas, reference pages. `npm run build` runs it first. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflowTemplate } from '../src/commands/init-templates.ts';
import { embedExamples } from './embed-examples.ts';
import { renderActionPage } from './render-action-page.ts';
import { renderConfigPage } from './render-config-page.ts';
import { renderPictures } from './render-pictures.ts';
import { renderRunFilePage } from './render-run-file-page.ts';
import { renderSamples } from './render-samples.ts';
import {
  renderAcceptedSchema,
  renderCalibrationSchema,
  renderConfigSchema,
  renderRunFileSchema,
} from './render-schemas.ts';
import { renderScorersPage } from './render-scorers-page.ts';
import { renderValidators, renderValidatorTypes, validatorName } from './render-validators.ts';
import { runFileExamples } from './run-file-examples.ts';

export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/** Every generated file by its path in the repository. Nothing is written. */
export async function renderGenerated(): Promise<Map<string, string>> {
  const validators = await renderValidators(repositoryRoot);
  await refuseInvalidExamples(validators);
  const files = new Map([
    // What `init` writes is the quick start's file.
    [
      'examples/workflows/quick-start.yml',
      workflowTemplate({ url: 'https://staging.example.com/v1', model: 'my-model', branch: 'main' }),
    ],
    ['src/generated/validators.js', validators],
    ['src/generated/validators.d.ts', renderValidatorTypes()],
    ['schemas/config.schema.json', renderConfigSchema()],
    ['schemas/accepted.schema.json', renderAcceptedSchema()],
    ['schemas/run-file.schema.json', renderRunFileSchema()],
    ['schemas/calibration.schema.json', renderCalibrationSchema()],
    ['docs/configuration.md', renderConfigPage()],
    ['docs/action.md', renderActionPage(readFileSync(join(repositoryRoot, 'action.yml'), 'utf8'))],
    ['docs/run-file.md', renderRunFilePage()],
    ['docs/scorers.md', renderScorersPage()],
    ...renderPictures(),
    ...(await renderSamples(repositoryRoot)),
  ]);
  return new Map([...files, ...embedExamples(repositoryRoot, files)]);
}

/** Writes files below `root`, making folders as needed. */
export function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Documentation that does not hold is not written. The validators that are looked at are the ones just made. */
async function refuseInvalidExamples(validators: string): Promise<void> {
  const module = await import(`data:text/javascript,${encodeURIComponent(validators)}`);
  for (const [kind, record] of Object.entries(runFileExamples)) {
    const validate = module[validatorName(kind)];
    if (!validate(record))
      throw new Error(`The example of a ${kind} line is not valid: ${JSON.stringify(validate.errors)}`);
  }
}

if (import.meta.main) writeFiles(repositoryRoot, await renderGenerated());
