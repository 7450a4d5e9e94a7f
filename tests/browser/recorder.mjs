// @ts-check

/** @typedef {import('playwright-core').Page} Page */

/**
 * Notes all that a page says, asks for and breaks, from before its first byte.
 * @param {Page} page
 */
export async function record(page) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  page.context().on('serviceworker', (worker) => complaints.push(`worker: ${worker.url()}`));
  await page.exposeFunction('violated', (/** @type {string} */ what) =>
    complaints.push(`policy: ${what}`),
  );
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      /** @type {any} */ (globalThis).violated(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { complaints, requests };
}
