/// <reference types="vite/client" />

type Catalogue = import('./messages').Catalogue;
type Scenario = import('attention-explainer/engine').Scenario;
type LessonTexts = import('../lesson/texts').LessonTexts;

declare module 'virtual:catalogues/*' {
  const catalogue: Record<string, string>;
  export default catalogue;
}

declare module 'virtual:english/*' {
  const catalogue: Catalogue;
  export default catalogue;
}

declare module 'virtual:menus/*' {
  const catalogue: Catalogue;
  export default catalogue;
}

declare module 'virtual:editors/*' {
  const catalogue: Catalogue;
  export default catalogue;
}

declare module 'virtual:lessons/*' {
  const scenario: Scenario;
  export default scenario;
}

declare module 'virtual:texts/*' {
  const texts: LessonTexts;
  export default texts;
}

declare module 'virtual:beyond/*' {
  const catalogue: Catalogue;
  export default catalogue;
}

declare module 'virtual:words/*' {
  const content: unknown;
  export default content;
}

declare module 'virtual:loaders' {
  type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;
  /** The page's messages by language; English is not among them. */
  export const catalogues: Loaders<Catalogue>;
  /** The menu's messages by language. */
  export const menus: Loaders<Catalogue>;
  /** The editor's messages by language. */
  export const editors: Loaders<Catalogue>;
  /** The messages of the parts beyond the lesson, by language. */
  export const beyond: Loaders<Catalogue>;
  /** The pack of real words by the number of its slice, and what comes with it; empty in a copy without. */
  export const words: Loaders<unknown>;
  /** Lessons by id; apple is not among them. */
  export const lessons: Loaders<Scenario>;
  /** A lesson's words by `<lesson>/<language>`; apple in English is not among them. */
  export const texts: Loaders<LessonTexts>;
}
