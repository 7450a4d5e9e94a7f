/// <reference types="vite/client" />

type Catalogue = import('./messages').Catalogue;
type Scenario = import('attention-explainer/engine').Scenario;
type LessonTexts = import('../lesson/texts').LessonTexts;

declare module 'virtual:catalogues/*' {
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

declare module 'virtual:loaders' {
  type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;
  /** The page's messages by language; English is not among them. */
  export const catalogues: Loaders<Catalogue>;
  /** The menu's messages by language. */
  export const menus: Loaders<Catalogue>;
  /** The editor's messages by language. */
  export const editors: Loaders<Catalogue>;
  /** Lessons by id; apple is not among them. */
  export const lessons: Loaders<Scenario>;
  /** A lesson's words by `<lesson>/<language>`; apple in English is not among them. */
  export const texts: Loaders<LessonTexts>;
}
