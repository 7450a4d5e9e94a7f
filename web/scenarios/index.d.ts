import type { Scenario, Told } from 'attention-explainer/engine';

/** One fault of a scenario, in words. */
export interface ScenarioError {
  /** Where it is, such as `words.orange.2`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  /** The same as `expected` and `received`, for other languages. */
  readonly told: Told;
}

export interface ScenarioReport {
  readonly valid: boolean;
  readonly errors: readonly ScenarioError[];
}

/** The apple lesson: fruit or company. */
export const apple: Scenario;

/** Bank: by the river or for money. */
export const bank: Scenario;

/** Mouse: before the cat or at the screen. */
export const mouse: Scenario;

/** Crane: the bird or the machine. */
export const crane: Scenario;

/** A pronoun and its noun: the animal or the street. */
export const it: Scenario;

/** All lessons by their id. */
export const scenarios: Readonly<Record<string, Scenario>>;

/** The scenario with words of a reader's own, each at the lesson's neutral embedding. */
export function withWords(scenario: Scenario, own: readonly string[]): Scenario;

/** The words of a text that a scenario does not know, each once. */
export function unknownWords(scenario: Scenario, text: string): readonly string[];

/** A scenario in the format's present version; anything else is given back as it is. */
export function migrateScenario<T>(object: T): T;

/** What `hidden` and the element's `hide` can name. */
export const hideable: readonly string[];

/** What `locked` and the element's `lock` can name. */
export const lockable: readonly string[];

/** Says whether an object is a lesson, and what is wrong where it is not. Never throws. */
export function validateScenario(object: unknown): ScenarioReport;
