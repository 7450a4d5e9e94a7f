// @ts-check

/** No network beyond the page's own files, no inline script or style, WebAssembly allowed. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The editor reads the page that has everything inside, to put a lesson into it. */
const ofEditor = `${policy}; connect-src 'self'`;

/**
 * Writes the content security policy into built pages; the development server needs its own scripts.
 * @returns {import('vite').Plugin}
 */
export function policyPlugin() {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: path === '/editor.html' ? ofEditor : policy,
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
