/** What Lit asks for where there is no document, so that the module can be imported there. */
export class HTMLElement {}
export const customElements = undefined;
