import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  optionalText,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import {
  ProgressMeetingCancellation,
  ProgressMeetingHeld,
  ProgressMeetingInput,
  ProgressMeetingUpdate,
} from '../../inputs/meeting/meeting-inputs.js';
import { meetingDayIssues, meetingPeriod, requireHeldDay, requirePlanned } from '../../rules/meeting/meeting-life.js';
import { recordHeld } from '../../stores/meeting/meeting-days.js';
import { newMeeting, requireFreeQuarter } from '../../stores/meeting/new-meeting.js';

const WRITE = 'plan-sync.meeting.write';
const [PLACE_LENGTH, REASON_LENGTH, MINUTES_LENGTH] = [100, 1000, 20_000];
const READ = fields(
  'year',
  'quarter',
  'plannedOn',
  'postponedFrom',
  'reportDue',
  'heldOn',
  'place',
  'status',
  'version',
);

const meetingToActOn = async (tx: TransactionContext, id: string): Promise<Row<ProgressMeeting>> => {
  const meeting = await referred(tx, ProgressMeeting, id, ['input', 'id'], READ);
  requirePlanned(meeting.status);
  return meeting;
};

@FieldsOf(() => ProgressMeeting)
export class ProgressMeetingMutations {
  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: ProgressMeetingInput,
    description: '분기의 보고회를 계획함. / Plans the meeting on a quarter.',
  })
  planMeeting(input: ProgressMeetingInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, (tx) =>
      once(tx, 'plan-sync.meeting.plan', input.idempotencyKey, async () => {
        const period = meetingPeriod(input.year, input.quarter);
        refuseAll(meetingDayIssues(input));
        await requireFreeQuarter(tx, input.year, input.quarter);
        const place = optionalText(input.place, PLACE_LENGTH, ['input', 'place']);
        const { year, quarter, plannedOn, reportDue } = input;
        const values = newMeeting(tx, { year, quarter, period, plannedOn, reportDue, place });
        return createRecord(tx, ProgressMeeting, WRITE, values);
      }),
    );
  }

  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: ProgressMeetingUpdate,
    description: '보고회를 연기하거나 장소를 바꿈. / Puts a meeting off, or changes its place.',
  })
  changeMeeting(input: ProgressMeetingUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, async (tx) => {
      const before = await meetingToActOn(tx, input.id);
      const { plannedOn, reportDue } = input;
      refuseAll(meetingDayIssues({ year: before.year, plannedOn, reportDue }));
      const moves = plannedOn !== before.plannedOn;
      const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
      if (moves && reason === null) throw refuse('plan-sync.reason-required', ['input', 'reason']);
      const place = optionalText(input.place, PLACE_LENGTH, ['input', 'place']);
      const postponed = moves ? { postponedFrom: before.postponedFrom ?? before.plannedOn, reason } : {};
      const changes = { plannedOn, reportDue, place, ...postponed };
      return changeRecord(tx, ProgressMeeting, before, changes, { act: WRITE, version: input.version, reason });
    });
  }

  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: ProgressMeetingHeld,
    description: '보고회를 연 것을 기록함(핵심 활동에 함께). / Records that a meeting was held, with its activity.',
  })
  holdMeeting(input: ProgressMeetingHeld, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, async (tx) => {
      const before = await meetingToActOn(tx, input.id);
      const { heldOn } = input;
      requireHeldDay(heldOn, before.year, tx.today);
      if ((input.people ?? 0) < 0) throw refuse('number.negative', ['input', 'people']);
      const minutes = optionalText(input.minutes, MINUTES_LENGTH, ['input', 'minutes']);
      await recordHeld(tx, before, { heldOn, people: input.people ?? null, minutes });
      const changes = { status: 'HELD' as const, heldOn };
      return changeRecord(tx, ProgressMeeting, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: ProgressMeetingCancellation,
    description: '보고회를 취소함(횟수에 들지 않음). / Calls a meeting off; it does not count.',
  })
  cancelMeeting(input: ProgressMeetingCancellation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, async (tx) => {
      const before = await meetingToActOn(tx, input.id);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'CANCELLED' as const, reason };
      return changeRecord(tx, ProgressMeeting, before, changes, { act: WRITE, version: input.version, reason });
    });
  }
}
