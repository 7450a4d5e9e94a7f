/** Starts the newest form that the host knows, or the one that is asked for. */
export default function start(form?: 'relaxed' | 'simd'): Promise<{
  readonly exports: WebAssembly.Exports;
  readonly form: 'relaxed' | 'simd';
}>;
