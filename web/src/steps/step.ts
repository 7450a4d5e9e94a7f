import type { nothing, TemplateResult } from 'lit';
import type { MessageValues } from '../i18n/messages';
import type { View } from '../lesson/view';

/** What a step draws and says; its plan says what stands around it. Text goes by its name. */
export interface Step {
  /** What stands in the place of the sliders of the chosen word. */
  editor?(view: View): TemplateResult | typeof nothing;
  figure(view: View): TemplateResult;
  /** What follows from the figure and stands below the text. */
  aside?(view: View): TemplateResult;
  /** Live numbers and words for the messages `step.<name>.text.<n>`, `.reveal` and `.live`. */
  values(view: View): MessageValues;
}
