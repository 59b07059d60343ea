import {
  changeRecord,
  Domain,
  FieldsOf,
  fields,
  IdArgs,
  Initiative,
  once,
  optionalText,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  type Selection,
  saved,
  type TransactionContext,
  tell,
  transact,
  WriteField,
} from '@yeondong/schema';
import { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import {
  MeetingAgendaInput,
  MeetingAgendaItemUpdate,
  MeetingAgendaOrder,
} from '../../inputs/meeting/meeting-inputs.js';
import { requirePlanned } from '../../rules/meeting/meeting-life.js';
import { type AgendaInitiative, chosenInitiatives, initiativesByKey } from '../../stores/meeting/agenda-choice.js';
import { addToAgenda, openMeetingOf, orderAgenda, removeFromAgenda } from '../../stores/meeting/agenda-store.js';
import { departmentAtWork, requireModuleOn } from '../../stores/write-right.js';

const WRITE = 'plan-sync.meeting.write';
const NOTE_LENGTH = 300;
const MOST_BY_HAND = 100;
const READ = fields('meetingKey', 'initiativeKey', 'position', 'departmentKey', 'note', 'version');

async function openMeeting(tx: TransactionContext, id: string): Promise<Row<ProgressMeeting>> {
  const meeting = await referred(tx, ProgressMeeting, id, ['input', 'meeting'], fields('year', 'status'));
  requirePlanned(meeting.status);
  return meeting;
}

@FieldsOf(() => MeetingAgendaItem)
export class MeetingAgendaMutations {
  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: MeetingAgendaInput,
    description: '기준에 맞거나 직접 고른 과제를 안건 끝에 넣음. / Puts chosen initiatives at the end of an agenda.',
  })
  fillMeetingAgenda(input: MeetingAgendaInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, (tx) =>
      once(tx, 'plan-sync.meeting.fill', input.idempotencyKey, async () => {
        const { key, year } = await openMeeting(tx, input.meeting);
        const initiatives = await chosen(tx, input, year);
        if (initiatives.length === 0) throw refuse('plan-sync.meeting.nothing-chosen', ['input']);
        const added = await addToAgenda(tx, key, initiatives);
        tell(tx, { act: WRITE, type: 'ProgressMeeting', key, after: { added, choice: input.choice ?? null } });
        return key;
      }),
    );
  }

  @WriteField(() => ProgressMeeting, {
    permission: WRITE,
    input: MeetingAgendaOrder,
    description: '안건의 순서를 정함. / Puts an agenda in order.',
  })
  orderMeetingAgenda(input: MeetingAgendaOrder, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressMeeting, selection, async (tx) => {
      const { key } = await openMeeting(tx, input.meeting);
      if (input.items.length > MOST_BY_HAND) throw refuse('plan-sync.meeting.order', ['input', 'items']);
      const items: number[] = [];
      for (const [at, id] of input.items.entries())
        items.push((await referred(tx, MeetingAgendaItem, id, ['input', 'items', at])).key);
      await orderAgenda(tx, key, items);
      return key;
    });
  }

  @WriteField(() => MeetingAgendaItem, {
    permission: WRITE,
    input: MeetingAgendaItemUpdate,
    description: '안건의 발표 부서와 중점 사항을 정함. / Says who presents an item, and what to look at.',
  })
  changeMeetingAgendaItem(input: MeetingAgendaItemUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MeetingAgendaItem, selection, async (tx) => {
      const before = await referred(tx, MeetingAgendaItem, input.id, ['input', 'id'], READ);
      await openMeetingOf(tx, before);
      const { key } = await departmentAtWork(tx, input.department, ['input', 'department']);
      await requireModuleOn(tx, [key], ['input', 'department']);
      const note = optionalText(input.note, NOTE_LENGTH, ['input', 'note']);
      const changes = { departmentKey: key, note };
      return changeRecord(tx, MeetingAgendaItem, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Boolean, {
    permission: WRITE,
    args: IdArgs,
    description: '안건에서 뺌. / Takes an item off the agenda.',
  })
  async removeMeetingAgendaItem({ id }: IdArgs, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const item = await referred(tx, MeetingAgendaItem, id, ['id'], READ);
      await openMeetingOf(tx, item);
      await removeFromAgenda(tx, item);
    });
    return true;
  }
}

async function chosen(
  tx: TransactionContext,
  { choice, domain, initiatives }: MeetingAgendaInput,
  year: number,
): Promise<AgendaInitiative[]> {
  const domainKey = await referredKey(tx, Domain, domain, ['input', 'domain']);
  if (choice === 'DOMAIN' && domainKey === null) throw refuse('record.missing', ['input', 'domain']);
  const byChoice = choice ? await chosenInitiatives(tx, choice, year, domainKey) : [];
  const ids = initiatives ?? [];
  if (ids.length > MOST_BY_HAND)
    throw refuse('plan-sync.meeting.agenda-long', ['input', 'initiatives'], { max: MOST_BY_HAND });
  const keys: number[] = [];
  for (const [at, id] of ids.entries())
    keys.push((await referred(tx, Initiative, id, ['input', 'initiatives', at])).key);
  return [...byChoice, ...(keys.length === 0 ? [] : await initiativesByKey(tx, year, keys))];
}
