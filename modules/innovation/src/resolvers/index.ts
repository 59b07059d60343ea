import { InnovationActivityMutations } from './activity-mutations.js';
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

export const innovationResolvers = [
  ...[InnovationTaskResolver, InnovationTaskTitle, InnovationTaskMutations, InnovationTaskImport],
  ...[TaskDepartmentResolver, TaskMilestoneResolver, TaskMilestoneTitle, MilestoneReportResolver],
  TaskMilestoneMutations,
  ...[TaskIdeaResolver, TaskIdeaTitle, TaskIdeaMutations],
  ...[MileageEntryResolver, MileageRuleTitle, MileageRuleMutations, PersonMileageFields, DepartmentMileageFields],
  ...[InnovationActivityResolver, InnovationActivityTitle, ActivityParticipantResolver, InnovationActivityMutations],
  ...[LearningDayResolver, DepartmentLearning, LearningDayMutations],
  ...[InitiativeInnovation, DepartmentInnovation],
];
