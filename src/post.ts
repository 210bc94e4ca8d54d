/** The action's post step. An entry: the runner starts it after main, however main ended. It can change no verdict. */
import { readLeftOpen } from './action/left-open.ts';
import { explainError } from './commands/explain-error.ts';
import { annotateWarning } from './github/step.ts';

const leftOpen = readLeftOpen();
if (leftOpen) {
  try {
    const { closeUp } = await import('./action/close-up.ts');
    await closeUp(leftOpen);
  } catch (error) {
    annotateWarning(explainError(error).text, { title: 'InsightAgent: not closed' });
  }
}
