// In a variable, or the build takes it for the address of a file to bundle.
const here: string | undefined = import.meta.url;

/** The folder that the element was loaded from; the page's own where the element is no module. */
export const homeOf = (): string => new URL('./', here || document.baseURI).href;
