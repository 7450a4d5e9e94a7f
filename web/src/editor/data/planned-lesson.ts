import type { LessonEngine } from 'attention-explainer/engine';
import type { Draft } from './draft';
import { cleanName, cleanWords, neighbourOf, type PlanForm } from './plan';
import { propose, type PlannedSense } from './propose';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** The lesson that a form without problems asks for. */
export function plannedLesson(form: PlanForm, say: Say, engine: LessonEngine): Draft {
  const focus = cleanName(form.focus);
  const sense = (at: 0 | 1): PlannedSense => ({
    name: cleanName(form.senses[at].name),
    sentence: cleanWords(form.senses[at].sentence).join(' '),
    neighbour: neighbourOf(form.senses[at], focus),
    nextWords: [...new Set(cleanWords(form.senses[at].nextWords))].slice(0, 16),
  });
  return propose(
    {
      focus,
      title: say('plan.title', { focus }),
      senses: [sense(0), sense(1)],
      others: [say('plan.other-1'), say('plan.other-2'), say('plan.other-3')],
      headName: (name) => say('plan.head', { sense: name }),
    },
    engine,
  );
}
