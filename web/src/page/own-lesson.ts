import type { AttentionExplainer } from '../element/attention-explainer';
import { lessonParameter, unpackLesson } from './lesson-link';

/** The lesson that stands in the page as data, or that its link brings; undefined where there is none. */
function given(parameters: URLSearchParams): Promise<unknown> | undefined {
  const block = document.querySelector('script#lesson[type="application/json"]');
  const packed = parameters.get(lessonParameter);
  if (packed !== null) return unpackLesson(packed);
  const text = block?.textContent?.trim() ?? '';
  return text === ''
    ? undefined
    : Promise.resolve(text).then((json) => JSON.parse(json) as unknown);
}

/** Opens the lesson that the page or its link has brought, if there is one. */
export async function openGiven(
  explainer: AttentionExplainer,
  parameters: URLSearchParams,
): Promise<void> {
  const lesson = given(parameters);
  if (lesson !== undefined) await explainer.open(lesson);
}
