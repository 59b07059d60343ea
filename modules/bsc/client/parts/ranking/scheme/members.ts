import type { GroupDepartment, Member } from '../nodes';

/** How each department stands: by its latest record; misconduct counts in its own year alone, which the server says. */
export function standingMembers(records: readonly Member[]): Member[] {
  const latest = new Map<string, Member>();
  for (const record of records) {
    const known = latest.get(record.department.id);
    if (!known || known.year <= record.year) latest.set(record.department.id, record);
  }
  return [...latest.values()];
}

/** Departments with a scorecard of the year that no group holds. */
export const unplaced = (departments: readonly GroupDepartment[], members: readonly Member[]): GroupDepartment[] => {
  const placed = new Set(members.map(({ department }) => department.id));
  return departments.filter(({ id }) => !placed.has(id));
};
