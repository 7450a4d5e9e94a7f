// In a variable, or the build takes it for the address of a file to bundle.
const here: string | undefined = import.meta.url;

/** The folder that the element was loaded from; the page's own where the element is no module. */
export function homeOf(): string {
  try {
    return new URL('./', here || document.baseURI).href;
  } catch {
    // A page without an address, such as one of a data: URL.
    return './';
  }
}
