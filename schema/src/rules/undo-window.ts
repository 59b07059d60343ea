const TEN_MINUTES = 10 * 60_000;

/** Whether what was done at a moment may still be taken back. Pages offer it for ten seconds; a slow hand or line is not refused. */
export const mayBeUndone = (doneAt: Date, now: Date): boolean => now.getTime() - doneAt.getTime() <= TEN_MINUTES;
