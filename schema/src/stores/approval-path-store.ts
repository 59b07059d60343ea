import type { TransactionContext } from '../contract/context.js';
import { ApprovalRole } from '../entities/approval.js';
import { refuse } from '../kernel/errors.js';
import { keyList, sql } from '../kernel/sql.js';
import { nearestApprover } from '../rules/approval-box.js';

/** A place in an approval path above the drafter. */
export interface PathStep {
  readonly role: ApprovalRole;
  readonly approver: number;
  readonly mayDecideAlone: boolean;
}

/** Refuses `approval.approver` for who is not active staff of the department or of a unit above it. */
export async function checkPath(
  tx: TransactionContext,
  departmentKey: number,
  path: readonly PathStep[],
): Promise<void> {
  const rows = await tx.db.rows<{ person: number }>(
    sql`select p.id as person from core_person p
      join core_department_closure c on c.ancestor_id = p.department_id and c.descendant_id = ${departmentKey}
      where p.active = 1 and p.kind = 'STAFF' and p.id in ${keyList(path.map((step) => step.approver))}`,
  );
  const known = new Set(rows.map((row) => Number(row.person)));
  const unknown = path.findIndex((step) => !known.has(step.approver));
  if (unknown >= 0) throw refuse('approval.approver', ['input', 'path', unknown, 'approver']);
}

/** The path where none is given: the nearest head or executive, upwards from the drafter's department. Refuses `approval.no-approver`. */
export async function pathUpwards(
  tx: TransactionContext,
  departmentKey: number,
  drafter: number,
): Promise<readonly PathStep[]> {
  const rows = await tx.db.rows<{ person: number; depth: number }>(
    sql`select p.id as person, c.depth as depth from core_department_closure c
      join core_person p on p.department_id = c.ancestor_id and p.active = 1 and p.kind = 'STAFF'
      join core_role_grant g on g.person_id = p.id and g.role in ('head', 'executive')
      where c.descendant_id = ${departmentKey}`,
  );
  const candidates = rows.map((row) => ({ person: Number(row.person), depth: Number(row.depth) }));
  const nearest = nearestApprover(candidates, drafter);
  if (nearest === null) throw refuse('approval.no-approver', ['input', 'path']);
  const role = nearest.depth === 0 ? ApprovalRole.DIVISION_HEAD : ApprovalRole.BUREAU_HEAD;
  return [{ role, approver: nearest.person, mayDecideAlone: false }];
}
