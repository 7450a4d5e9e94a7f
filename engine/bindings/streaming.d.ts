/**
 * Attention at speed: C++ in a module of its own, as WebAssembly with relaxed SIMD where the host has it, else
 * with SIMD, else as JavaScript. Errors are those of the engine ({@link EngineError}).
 */
import type { AttentionArguments, Matrix, Vector } from './index.d.ts';

/** What the module was compiled to. `relaxed` rounds once where `simd` and `javascript` round twice. */
export type Form = 'relaxed' | 'simd' | 'javascript';

/** n_q queries, n_k keys, h heads (default 1) of d_k and d_v features each. */
export interface Sizes {
  readonly n_q: number;
  readonly n_k: number;
  readonly d_k: number;
  readonly d_v: number;
  readonly heads?: number;
}

/**
 * Multiplications by what they are for. Those of the scale and the softmax, whose number does not grow with
 * d, are left out.
 */
export interface Multiplications {
  /**
   * Pairs of a query and a key that meet, in one head: n_q · n_k. If causal, queries go by 8, and keys
   * beyond the last that any of the 8 sees are skipped.
   */
  readonly pairs: number;
  /** QKᵀ: pairs · d_k · h */
  readonly scores: number;
  /** weights · V: pairs · d_v · h */
  readonly weightedValues: number;
  readonly total: number;
}

/** Bytes. */
export interface Memory {
  /** Q, K and V */
  readonly inputs: number;
  readonly output: number;
  /** What `attend` holds beside them: the same for every size. */
  readonly streaming: number;
  /** The n_q · n_k scores of one head, which `attendAtOnce` holds at once. */
  readonly scores: number;
  /** What `attendAtOnce` holds beside inputs, output and scores. */
  readonly besideScores: number;
  /** What `attendAtOnce` holds beside them: n_q · n_k scores, and what `attend` holds. */
  readonly atOnce: number;
  /** All that a call of `attend` holds, and one of `attendAtOnce`. */
  readonly totalStreaming: number;
  readonly totalAtOnce: number;
  /** The most that the module has held since it started, measured: WebAssembly gives nothing back. */
  readonly peak: number;
}

/** time ≈ factor · size^exponent */
export interface PowerLaw {
  readonly exponent: number;
  readonly factor: number;
}

export interface Streaming {
  readonly form: Form;
  /** The same as `Engine.attend`. */
  attend(input: AttentionArguments): Matrix;
  /**
   * The same output with the same vector operations, but with all n_q · n_k scores of a head held at once, as
   * the formula is written. At most 2²⁸ scores of all heads together.
   */
  attendAtOnce(input: AttentionArguments): Matrix;
  /** What both ways multiply. Sizes are whole numbers from 1. */
  multiplications(sizes: Sizes & { readonly causal?: boolean }): Multiplications;
  /** What both ways hold. Sizes are whole numbers from 1. */
  memory(sizes: Sizes): Memory;
  /**
   * time ≈ factor · size^exponent, by least squares on the logarithms. Numbers above 0, as many times as sizes,
   * and at least two sizes that differ.
   */
  fitPowerLaw(sizes: Vector, times: Vector): PowerLaw;
  /** factor · size^exponent, of a size above 0. */
  evaluatePowerLaw(law: PowerLaw, size: number): number;
}

/**
 * Resolves to the best form that runs here, or to the one that is named (refused where the host lacks it). Later
 * calls with the same form share one instance.
 */
export function loadStreaming(options?: { readonly form?: Form }): Promise<Streaming>;
