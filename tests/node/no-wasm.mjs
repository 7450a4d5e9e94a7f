// @ts-check
// Imported before a program: it then runs as where WebAssembly is forbidden.
// @ts-expect-error it is always there for TypeScript
delete globalThis.WebAssembly;
