import type { Scenario } from 'attention-explainer/engine';

/** One fault of a scenario, in words. */
export interface ScenarioError {
  /** Where it is, such as `words.orange.2`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
}

export interface ScenarioReport {
  readonly valid: boolean;
  readonly errors: readonly ScenarioError[];
}

/** The apple lesson. */
export const apple: Scenario;

/** All lessons by their id. */
export const scenarios: Readonly<Record<string, Scenario>>;

/** Says whether an object is a lesson, and what is wrong where it is not. Never throws. */
export function validateScenario(object: unknown): ScenarioReport;
