/** Resolves when the browser has had its turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when what was drawn has been laid out and painted; where nothing is painted, soon. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
