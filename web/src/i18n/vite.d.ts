/// <reference types="vite/client" />

declare module 'virtual:messages/*' {
  const catalogue: import('./messages').Catalogue;
  export default catalogue;
}

declare module 'virtual:texts/*' {
  const texts: import('../lesson/texts').LessonTexts;
  export default texts;
}

declare module 'virtual:editor/*' {
  const catalogue: import('./messages').Catalogue;
  export default catalogue;
}

declare module 'virtual:editor-loaders' {
  /** The editor's words by language; English is not among them. */
  export const catalogues: Readonly<Record<string, () => Promise<import('./messages').Catalogue>>>;
}

declare module 'virtual:loaders' {
  type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;
  /** By language; English is not among them. */
  export const catalogues: Loaders<import('./messages').Catalogue>;
  /** By id; apple is not among them. */
  export const lessons: Loaders<import('attention-explainer/engine').Scenario>;
  /** By `<lesson>/<language>`; apple in English is not among them. */
  export const texts: Loaders<import('../lesson/texts').LessonTexts>;
}
