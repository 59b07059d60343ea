import { InnovationActivityMutations } from './activity-mutations.js';
import { StudyClubMutations } from './club-mutations.js';
import {
  DepartmentClubs,
  StudyClubMeetingResolver,
  StudyClubMemberResolver,
  StudyClubResolver,
  StudyClubTitle,
} from './club-resolver.js';
import { DepartmentInnovation, InitiativeInnovation } from './core-extensions.js';
import { TaskIdeaMutations } from './idea-mutations.js';
import { TaskIdeaResolver, TaskIdeaTitle } from './idea-resolver.js';
import { LearningDayMutations } from './learning-mutations.js';
import { DepartmentLearning, LearningDayResolver } from './learning-resolver.js';
import {
  ActivityParticipantResolver,
  DepartmentMileageFields,
  InnovationActivityResolver,
  InnovationActivityTitle,
  MileageEntryResolver,
  MileageRuleTitle,
  PersonMileageFields,
} from './mileage-resolver.js';
import { TaskMilestoneMutations } from './milestone-mutations.js';
import { BestPracticeMutations } from './practice-mutations.js';
import {
  BestPracticeResolver,
  BestPracticeTitle,
  DepartmentPractices,
  PracticeAdoptionResolver,
} from './practice-resolver.js';
import { MileageRuleMutations } from './rule-mutations.js';
import { InnovationTaskImport } from './task-import.js';
import { InnovationTaskMutations } from './task-mutations.js';
import {
  InnovationTaskResolver,
  InnovationTaskTitle,
  MilestoneReportResolver,
  TaskDepartmentResolver,
  TaskMilestoneResolver,
  TaskMilestoneTitle,
} from './task-resolver.js';
import { TrainingMutations } from './training-mutations.js';
import {
  TrainingAttendanceResolver,
  TrainingProgramResolver,
  TrainingProgramTitle,
  TrainingSessionResolver,
} from './training-resolver.js';

export const innovationResolvers = [
  ...[InnovationTaskResolver, InnovationTaskTitle, InnovationTaskMutations, InnovationTaskImport],
  ...[TaskDepartmentResolver, TaskMilestoneResolver, TaskMilestoneTitle, MilestoneReportResolver],
  TaskMilestoneMutations,
  ...[TaskIdeaResolver, TaskIdeaTitle, TaskIdeaMutations],
  ...[MileageEntryResolver, MileageRuleTitle, MileageRuleMutations, PersonMileageFields, DepartmentMileageFields],
  ...[InnovationActivityResolver, InnovationActivityTitle, ActivityParticipantResolver, InnovationActivityMutations],
  ...[LearningDayResolver, DepartmentLearning, LearningDayMutations],
  ...[TrainingProgramResolver, TrainingProgramTitle, TrainingSessionResolver, TrainingAttendanceResolver],
  TrainingMutations,
  ...[StudyClubResolver, StudyClubTitle, StudyClubMemberResolver, StudyClubMeetingResolver, StudyClubMutations],
  ...[BestPracticeResolver, BestPracticeTitle, PracticeAdoptionResolver, BestPracticeMutations],
  ...[DepartmentClubs, DepartmentPractices],
  ...[InitiativeInnovation, DepartmentInnovation],
];
