import {
  ApprovalRequestStep,
  approvalsOf,
  byKeys,
  Department,
  fields,
  type Lang,
  Person,
  type RequestContext,
  type Row,
  raw,
  select,
  seoulDate,
  sql,
} from '@yeondong/schema';
import { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import type { BriefingSignature } from '../../rules/briefing/briefing.js';
import { type PackFacts, packBriefing } from '../../rules/briefing/documents.js';
import { carriedInstructions, instructionsOf } from '../meeting/instruction-store.js';
import { meetingDay } from '../meeting/meeting-days.js';
import { called, initiativeFacts, titled } from './initiative-facts.js';
import { INSTRUCTION, instructionFacts } from './instruction-facts.js';

export const PACK_MEETING = fields(
  ...['titleKo', 'titleEn', 'year', 'quarter', 'period', 'plannedOn', 'heldOn', 'reportDue', 'place', 'departmentKey'],
);

/** All that a pack shows of a meeting, as it stands. */
export async function packFacts(
  ctx: RequestContext,
  meeting: Row<ProgressMeeting>,
): Promise<Omit<PackFacts, 'approval'>> {
  const agenda = await select(ctx, MeetingAgendaItem, fields('initiativeKey', 'departmentKey', 'note'), {
    where: sql`t.meeting_id = ${meeting.key}`,
    orderBy: raw('t.position, t.id'),
  });
  const { year, quarter, period, reportDue, place } = meeting;
  const [office] = await byKeys(ctx, Department, [meeting.departmentKey], fields('nameKo', 'nameEn'));
  const [carried = []] = await carriedInstructions(ctx, [meeting], INSTRUCTION);
  const [given = []] = await instructionsOf(ctx, [meeting.key], INSTRUCTION);
  return {
    ...{ title: titled(meeting), office: called(office), day: meetingDay(meeting), year, quarter, reportDue, place },
    items: await initiativeFacts(ctx, agenda, { year, period }),
    carried: await instructionFacts(ctx, carried),
    given: await instructionFacts(ctx, given),
  };
}

export async function meetingPack(ctx: RequestContext, meeting: Row<ProgressMeeting>, lang: Lang) {
  const approval = await approvalBox(ctx, ProgressMeeting.name, meeting.key, lang);
  return packBriefing({ ...(await packFacts(ctx, meeting)), approval }, lang);
}

const ROLES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  DRAFTER: { ko: '담당', en: 'Drafter' },
  TEAM_LEADER: { ko: '팀장', en: 'Team leader' },
  DIVISION_HEAD: { ko: '과장', en: 'Division head' },
  BUREAU_HEAD: { ko: '국장', en: 'Bureau head' },
};

/** 결재란: the signatures of the newest approval of the record, else empty places. */
export async function approvalBox(
  ctx: RequestContext,
  type: string,
  key: number,
  lang: Lang,
): Promise<BriefingSignature[]> {
  const [[newest] = []] = await approvalsOf(ctx, type, [key], fields('state'));
  if (!newest) return emptyBox(lang);
  const steps = await select(ctx, ApprovalRequestStep, fields('role', 'approvedByKey', 'at', 'position'), {
    where: sql`t.request_id = ${newest.key}`,
    orderBy: raw('t.position, t.id'),
  });
  const people = await byKeys(
    ctx,
    Person,
    steps.map(({ approvedByKey }) => approvedByKey),
    fields('name'),
  );
  return steps.map(({ role, at }, index) => ({
    role: ROLES[role]?.[lang] ?? role,
    name: people[index]?.name ?? null,
    signedOn: at === null ? null : seoulDate(at),
  }));
}

export const emptyBox = (lang: Lang): BriefingSignature[] =>
  Object.values(ROLES).map((words) => ({ role: words[lang], name: null, signedOn: null }));
