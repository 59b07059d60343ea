import type { Issue } from '@yeondong/schema/rules';

export const LEAST_IMPORTANCE = 1;
export const MOST_IMPORTANCE = 5;

interface NoteFacts {
  /** Day of the visit, YYYY-MM-DD. */
  readonly writtenOn: string;
  readonly importance: number;
}

/** What is wrong with a note, seen on the business date `today`; empty when nothing is. */
export function checkNote({ writtenOn, importance }: NoteFacts, today: string): Issue[] {
  const issues: Issue[] = [];
  if (writtenOn > today) issues.push({ path: ['input', 'writtenOn'], code: 'example.note.in-future' });
  if (importance < LEAST_IMPORTANCE || importance > MOST_IMPORTANCE) {
    const params = { least: LEAST_IMPORTANCE, most: MOST_IMPORTANCE };
    issues.push({ path: ['input', 'importance'], code: 'example.note.importance', params });
  }
  return issues;
}
