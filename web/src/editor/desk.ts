import type { Formats } from '../lesson/format';
import type { StepName } from '../state/state';
import type { Messages } from '../i18n/messages';
import type { Findings, Problem } from './data/check';
import type { Draft, DraftQuestion, Text } from './data/draft';

/** The parts of the editor, one on the desk at a time. */
export const sections = [
  'start',
  'lesson',
  'words',
  'sentences',
  'heads',
  'next-words',
  'claims',
  'questions',
  'take-away',
] as const;

export type Section = (typeof sections)[number];

/** What has to be said before something is done, at the place where it was asked for. */
export interface Doubt {
  /** The address that it is about. */
  readonly at: string;
  readonly said: string;
  /** What the button that does it says. */
  readonly go: string;
  /** What the button that leaves things as they are says. */
  readonly stay?: string;
  readonly act: () => void;
}

/** All that a part of the editor may read, and the ways to change something. */
export interface Desk {
  readonly draft: Draft;
  readonly findings: Findings;
  /** Problems by the address of their cell. */
  readonly at: ReadonlyMap<string, Problem>;
  readonly doubt: Doubt | undefined;
  readonly messages: Messages;
  readonly formats: Formats;
  /** A text of the editor. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the lesson: its own, or a message of the page. */
  told(text: Text): string;
  /** Questions that fit any lesson, in the page's messages. */
  readonly general: Readonly<Partial<Record<StepName, DraftQuestion>>>;
  stepName(step: StepName): string;
  /** What is wrong, in the reader's language. */
  reason(problem: Problem): string;
  write(address: string, value: string | boolean): void;
  /** Puts another draft on the desk; the cell at `address` then has the focus. */
  change(draft: Draft, address?: string): void;
  /** Asks before it does; nothing is asked where there is nothing to say. */
  ask(doubt: Doubt | undefined): void;
  say(sentence: string): void;
  show(section: Section, address?: string): void;
}

const places: Readonly<Record<string, Section>> = {
  features: 'words',
  words: 'words',
  neutral: 'words',
  sentences: 'sentences',
  heads: 'heads',
  W_O: 'heads',
  nextWords: 'next-words',
  claims: 'claims',
  questions: 'questions',
};

/** The part that has the cell of an address. */
export const sectionOf = (address: string): Section =>
  places[address.split('.')[0] ?? ''] ?? 'lesson';
