import { describe, expect, it } from 'vitest';
import { nameKnob } from '../../src/advise/settings.ts';

describe('a setting', () => {
  it('is named for the server that is known', () => {
    expect(nameKnob('slots', 'vllm')).toBe('vLLM: --max-num-seqs');
  });

  it('is named for each server that has it where none is known, one clearly apart from the next', () => {
    expect(nameKnob('tensorParallel', undefined)).toBe(
      'vLLM: --tensor-parallel-size; SGLang: --tp-size; llama.cpp: --split-mode row and --tensor-split; TGI: --num-shard',
    );
  });
});
