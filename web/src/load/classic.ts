type Resources = Record<string, unknown>;

/** Where the scripts that are loaded on demand put what they bring. */
const resources = ((globalThis as Record<string, unknown>)['attentionExplainerResources'] ??=
  {}) as Resources;

/** The address of the first script: one that it loads finds the others where the first does. */
const base = ((globalThis as Record<string, unknown>)['attentionExplainerBase'] ??=
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '') as string;

/** What a script that is loaded on demand brings, under the name by which it is asked for. */
export function provide(name: string, resource: unknown) {
  resources[name] = resource;
}

/**
 * Loads one of the classic scripts beside this one: unlike a module, a frame of no origin can have it
 * from a server that sends no CORS headers.
 */
export function loadScript<T>(name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    if (Object.hasOwn(resources, name)) {
      resolve(resources[name] as T);
      return;
    }
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, base).href;
    script.onload = () => {
      script.remove();
      if (Object.hasOwn(resources, name)) resolve(resources[name] as T);
      else reject(new Error(`${script.src} brings nothing`));
    };
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
}
