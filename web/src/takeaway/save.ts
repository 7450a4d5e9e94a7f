/** Whether the page is sealed off, as in a sandboxed frame: what it saves may be refused in silence. */
export const isSealed = (): boolean => globalThis.origin === 'null';

/** Offers a file to the browser's downloads. */
export function save(name: string, content: Blob, near: Node): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  near.appendChild(link);
  link.click();
  link.remove();
  // A download has begun by then; one that is freed at once fails in some browsers.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Copies a field's text; where that is refused, selects it for the reader to copy. */
export async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
