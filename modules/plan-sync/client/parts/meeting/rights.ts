import { useHasRole, usePlan } from '@yeondong/client/kit';
import type { AgendaRowFragment, InstructionRowFragment, ReportRowFragment } from '../../gql/graphql';

export interface MeetingRights {
  readonly planner: boolean;
  readonly executive: boolean;
  readonly head: boolean;
  readonly staff: boolean;
  readonly department: string | null;
}

/** What the person may be offered; the server decides what is allowed. */
export function useMeetingRights(): MeetingRights {
  const { department } = usePlan();
  return {
    planner: useHasRole('planner'),
    executive: useHasRole('executive'),
    head: useHasRole('head'),
    staff: useHasRole('staff'),
    department: department?.code ?? null,
  };
}

const isOwn = ({ planner, head, staff, department }: MeetingRights, code: string | undefined): boolean =>
  planner || ((head || staff) && code === department);

export type ReportAct = 'write' | 'submit' | 'confirm' | 'accept' | 'return';

/** Next steps of a report, or of an item that has none. */
export function reportActs(
  report: Pick<ReportRowFragment, 'status'> | null,
  department: string | undefined,
  rights: MeetingRights,
): readonly ReportAct[] {
  if (!isOwn(rights, department)) return [];
  const decides = rights.planner || rights.head;
  if (report === null) return ['write'];
  if (report.status === 'DRAFT' || report.status === 'RETURNED') return ['write', 'submit'];
  if (report.status === 'SUBMITTED') return decides ? ['confirm', 'return'] : [];
  if (report.status === 'CONFIRMED')
    return [...(rights.planner ? ['accept' as const] : []), ...(decides ? ['return' as const] : [])];
  return [];
}

export type BulkChoice = 'confirm' | 'accept' | 'return' | 'any';

type Reported = Pick<AgendaRowFragment, 'report' | 'initiative'>;

/** The rows whose reports one may confirm, take in or return at once. */
export const rowsFor = <Row extends Reported>(
  choice: BulkChoice,
  rows: readonly Row[],
  rights: MeetingRights,
): readonly Row[] =>
  rows.filter(({ report, initiative }) => {
    const acts = reportActs(report ?? null, initiative?.leadDepartment.code, rights);
    const due = choice === 'any' ? (['confirm', 'accept', 'return'] as const) : [choice];
    return due.some((act) => acts.includes(act));
  });

export type InstructionAct = 'assign' | 'report' | 'close' | 'return';

export function instructionActs(
  { status, department }: Pick<InstructionRowFragment, 'status' | 'department'>,
  rights: MeetingRights,
): readonly InstructionAct[] {
  if (status === 'OPEN') return isOwn(rights, department.code) ? ['report', 'assign'] : [];
  return status === 'REPORTED' && rights.planner ? ['close', 'return'] : [];
}
