import type { Fact } from './fact-columns';

/** What the page of a fact passes to its records. */
export interface SubjectProps {
  year: number;
  /** The fact of the plan; none in a year that has no programme yet. */
  fact: Fact | null;
}
