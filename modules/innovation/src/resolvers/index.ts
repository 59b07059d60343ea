import { DepartmentInnovation, InitiativeInnovation } from './core-extensions.js';
import { TaskIdeaMutations } from './idea-mutations.js';
import { TaskIdeaResolver, TaskIdeaTitle } from './idea-resolver.js';
import { TaskMilestoneMutations } from './milestone-mutations.js';
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
  ...[InitiativeInnovation, DepartmentInnovation],
];
