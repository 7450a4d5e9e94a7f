import type { StepName } from '../state/state';

/** What a reader has answered, and which steps have told what they were about. */
export class Answers {
  given: Partial<Record<StepName, number>> = {};
  revealed: ReadonlySet<StepName> = new Set();

  give(step: StepName, choice: number, isRight: boolean): void {
    this.given = { ...this.given, [step]: choice };
    if (isRight) this.reveal(step);
  }

  reveal(step: StepName): void {
    this.revealed = new Set([...this.revealed, step]);
  }

  forget(): void {
    this.given = {};
    this.revealed = new Set();
  }
}
