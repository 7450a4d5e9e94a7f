import type { Scenario } from 'attention-explainer/engine';
import { nothing, type TemplateResult } from 'lit';
import type { Menu } from '../controls/menu';
import type { View } from '../lesson/view';
import { problemWith, type AddressProblem } from '../state/address';
import { loadSteps } from '../steps';
import { homeOf } from './home';

/** What the menu needs of the element. */
interface DoorSurroundings {
  root(): ShadowRoot;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
  /** The host's own lesson; null for one of the page's. */
  lesson(): Scenario | null;
  /** What the host hides or locks, as its attribute says it. */
  host(attribute: 'hide' | 'lock'): string;
  /** Tells the reader that the menu cannot be had. */
  refuse(problem: AddressProblem): void;
}

export interface MenuSurroundings extends DoorSurroundings {
  /** The folder that the element was loaded from. */
  home(): string;
}

/** The menu, loaded when it is first asked for: most readers never need it. */
export class MenuDoor {
  #menu: Menu | undefined;
  readonly #around: DoorSurroundings;

  constructor(around: DoorSurroundings) {
    this.#around = around;
  }

  readonly open = async ({ language }: Pick<View, 'language'>): Promise<void> => {
    try {
      const [{ Menu }] = await Promise.all([import('../controls/menu'), loadSteps()]);
      this.#menu ??= new Menu({ ...this.#around, home: homeOf });
      await this.#menu.open(language);
    } catch (error) {
      const received = error instanceof Error ? error.message : String(error);
      this.#around.refuse(problemWith('menu', 'parts/menu.js', received));
    }
  };

  template(view: View): TemplateResult | typeof nothing {
    return this.#menu?.template(view) ?? nothing;
  }
}
