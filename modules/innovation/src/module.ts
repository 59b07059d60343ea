import { defineModule } from '@yeondong/schema';
import { innovationTasks, taskDepartments, taskIdeas } from './entities/collections.js';
import { InnovationTask, MilestoneReport, TaskDepartment, TaskMilestone } from './entities/innovation-task.js';
import { InnovationTaskCount, InnovationTaskProgress } from './entities/task-figures.js';
import { TaskIdea } from './entities/task-idea.js';
import { innovationEvents } from './events.js';
import { innovationCube } from './facts/innovation-cube.js';
import { innovationFilters } from './filters/initiative-filters.js';
import * as args from './inputs/arguments.js';
import * as ideaInputs from './inputs/idea-inputs.js';
import * as taskInputs from './inputs/task-inputs.js';
import { innovationMessages } from './messages.js';
import { innovationMigrations } from './migrations/index.js';
import { innovationPermissions } from './permissions.js';
import { innovationResolvers } from './resolvers/index.js';
import { innovationSeeds } from './seeds/index.js';
import { taskDues } from './stores/task-dues.js';

/** 지속가능한 혁신프로그램: what is to be improved, who takes part, and what comes of it. */
export default defineModule({
  contract: 1,
  id: 'innovation',
  title: { ko: '지속가능한 혁신프로그램 운영', en: 'Innovation' },
  description: {
    ko: '혁신과제의 발굴·선정·추진·효과점검·확산',
    en: 'Innovation tasks from idea to effect and spread',
  },
  entities: [InnovationTask, TaskDepartment, TaskMilestone, MilestoneReport, TaskIdea],
  types: [
    ...[InnovationTaskProgress, InnovationTaskCount],
    ...Object.values(args),
    ...Object.values(ideaInputs),
    ...Object.values(taskInputs),
  ],
  resolvers: innovationResolvers,
  collections: [innovationTasks, taskDepartments, taskIdeas],
  filters: innovationFilters,
  facts: [innovationCube],
  migrations: innovationMigrations,
  permissions: innovationPermissions,
  dues: [taskDues],
  seeds: innovationSeeds,
  events: { emits: Object.values(innovationEvents), handlers: [] },
  messages: innovationMessages,
  client: './client',
});
