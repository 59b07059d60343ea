/** What is wrong in a cell of a file. */
export interface Fault {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

/** The same fault of the same text, in one line or in many. */
export interface SameFault extends Fault {
  /** Lines after the first. */
  readonly others: number;
}

/** Faults that differ, at their first lines: a name that nobody knows is one thing to mend, however many lines have it. */
export function sameFaults(faults: readonly Fault[]): SameFault[] {
  const found = new Map<string, SameFault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.column, fault.code, fault.text, fault.message]);
    const former = found.get(key);
    found.set(key, former ? { ...former, others: former.others + 1 } : { ...fault, others: 0 });
  }
  return [...found.values()];
}
