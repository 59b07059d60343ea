import { MeetingAgendaItem } from '../entities/meeting/agenda-item.js';
import * as briefings from '../entities/meeting/briefing.js';
import * as collections from '../entities/meeting/collections.js';
import { GoalAchievement, GoalStanding } from '../entities/meeting/goal-achievement.js';
import { Instruction } from '../entities/meeting/instruction.js';
import { IssuedMeetingPack } from '../entities/meeting/issued-pack.js';
import { ProgressMeeting } from '../entities/meeting/progress-meeting.js';
import { ProgressReport, ReportIndicator, ReportSuggestion } from '../entities/meeting/progress-report.js';
import * as briefingInputs from '../inputs/meeting/briefing-inputs.js';
import * as instructionInputs from '../inputs/meeting/instruction-inputs.js';
import * as meetingInputs from '../inputs/meeting/meeting-inputs.js';
import * as reportInputs from '../inputs/meeting/report-inputs.js';
import { MeetingAgendaMutations } from '../resolvers/meeting/agenda-mutations.js';
import { MeetingAgendaResolver } from '../resolvers/meeting/agenda-resolver.js';
import {
  BriefingResolver,
  IssuedPackFields,
  IssuedPackResolver,
  MeetingPacks,
} from '../resolvers/meeting/briefing-resolver.js';
import { InstructionMutations } from '../resolvers/meeting/instruction-mutations.js';
import { InstructionResolver } from '../resolvers/meeting/instruction-resolver.js';
import { ProgressMeetingMutations } from '../resolvers/meeting/meeting-mutations.js';
import { ProgressMeetingResolver, ProgressMeetingTitle } from '../resolvers/meeting/meeting-resolver.js';
import { ProgressReportBulkMutations } from '../resolvers/meeting/report-bulk-mutations.js';
import { ProgressReportMutations } from '../resolvers/meeting/report-mutations.js';
import { InitiativeReports, ProgressReportResolver } from '../resolvers/meeting/report-resolver.js';
import { meetingDues, meetingHoldings } from '../stores/meeting/meeting-dues.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Four progress meetings a year: agenda, reports of the departments, instructions and what became of them. */
export const meetingsPart: PlanSyncPart = {
  entities: [ProgressMeeting, MeetingAgendaItem, ProgressReport, Instruction, IssuedMeetingPack],
  types: [
    ...[ReportIndicator, ReportSuggestion, GoalAchievement, GoalStanding],
    ...Object.values(briefings),
    ...Object.values(meetingInputs),
    ...Object.values(reportInputs),
    ...Object.values(instructionInputs),
    ...Object.values(briefingInputs),
  ],
  resolvers: [
    ...[ProgressMeetingResolver, ProgressMeetingTitle, ProgressMeetingMutations],
    ...[MeetingAgendaResolver, MeetingAgendaMutations],
    ...[ProgressReportResolver, InitiativeReports, ProgressReportMutations, ProgressReportBulkMutations],
    ...[InstructionResolver, InstructionMutations],
    ...[BriefingResolver, IssuedPackResolver, IssuedPackFields, MeetingPacks],
  ],
  collections: Object.values(collections),
  dues: meetingDues,
  holdings: meetingHoldings,
};
