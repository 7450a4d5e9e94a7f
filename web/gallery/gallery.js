// Snippets name the files where they lie, and can be copied.
for (const block of document.querySelectorAll('pre[data-copy]')) {
  const code = /** @type {HTMLElement} */ (block.querySelector('code'));
  const home = new URL('../', location.href).href;
  code.textContent = (code.textContent ?? '').replace(/(["'])\.\.\//g, `$1${home}`);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      button.textContent = 'Selected';
    }
  });
  block.prepend(button);
}
