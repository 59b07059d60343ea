interface Placement {
  year: number;
  department: { id: string };
}

/** How each department stands: by its latest record. */
export function standingMembers<Record extends Placement>(records: readonly Record[]): Record[] {
  const latest = new Map<string, Record>();
  for (const record of records) {
    const known = latest.get(record.department.id);
    if (!known || known.year <= record.year) latest.set(record.department.id, record);
  }
  return [...latest.values()];
}

/** Departments with a scorecard of the year that no group holds. */
export const unplaced = <Department extends Placement['department']>(
  departments: readonly Department[],
  members: readonly Placement[],
): Department[] => {
  const placed = new Set(members.map(({ department }) => department.id));
  return departments.filter(({ id }) => !placed.has(id));
};
