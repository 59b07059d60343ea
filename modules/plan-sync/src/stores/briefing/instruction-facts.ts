import { byKeys, Department, fields, type RequestContext, type Row } from '@yeondong/schema';
import type { Instruction } from '../../entities/meeting/instruction.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import type { InstructionFacts } from '../../rules/briefing/facts.js';
import { isOverdue } from '../../rules/meeting/instruction-life.js';
import { called, titled } from './initiative-facts.js';

/** What of instructions a briefing needs. */
export const INSTRUCTION = fields('meetingKey', 'departmentKey', 'kind', 'content', 'dueOn', 'status', 'report');

export async function instructionFacts(
  ctx: RequestContext,
  rows: readonly Row<Instruction>[],
): Promise<InstructionFacts[]> {
  const meetings = await byKeys(
    ctx,
    ProgressMeeting,
    rows.map(({ meetingKey }) => meetingKey),
    fields('titleKo', 'titleEn'),
  );
  const departments = await byKeys(
    ctx,
    Department,
    rows.map(({ departmentKey }) => departmentKey),
    fields('nameKo', 'nameEn'),
  );
  return rows.map(({ kind, content, dueOn, status, report }, at) => ({
    ...{ kind, content, dueOn, status, report, overdue: isOverdue(status, dueOn, ctx.today) },
    meeting: titled(meetings[at]),
    department: called(departments[at]),
  }));
}
