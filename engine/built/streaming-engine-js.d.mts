/** Starts the same C++ compiled to JavaScript. */
export default function start(): Promise<{
  readonly exports: WebAssembly.Exports;
  readonly form: 'javascript';
}>;
