import { defineModule } from '@yeondong/schema';
import { BestPractice, PracticeAdoption } from './entities/best-practice.js';
import {
  innovationActivities,
  innovationTasks,
  learningDays,
  mileageEntries,
  mileageRules,
  taskDepartments,
  taskIdeas,
} from './entities/collections.js';
import { InnovationTask, MilestoneReport, TaskDepartment, TaskMilestone } from './entities/innovation-task.js';
import { LearningCompliance, LearningDay } from './entities/learning-day.js';
import { ActivityParticipant, InnovationActivity, MileageEntry, MileageRule } from './entities/mileage.js';
import { MileageRank, PersonMileage } from './entities/mileage-figures.js';
import { bestPractices, practiceAdoptions, studyClubMembers, studyClubs } from './entities/sharing-collections.js';
import { StudyClub, StudyClubMeeting, StudyClubMember } from './entities/study-club.js';
import { InnovationTaskCount, InnovationTaskProgress } from './entities/task-figures.js';
import { TaskIdea } from './entities/task-idea.js';
import {
  TrainingAttendance,
  TrainingCompliance,
  TrainingProgram,
  TrainingRollLine,
  TrainingRow,
  TrainingSession,
} from './entities/training.js';
import { trainingAttendances, trainingPrograms, trainingSessions } from './entities/training-collections.js';
import { innovationEvents } from './events.js';
import { innovationCube } from './facts/innovation-cube.js';
import { innovationFilters } from './filters/initiative-filters.js';
import * as args from './inputs/arguments.js';
import * as clubInputs from './inputs/club-inputs.js';
import * as ideaInputs from './inputs/idea-inputs.js';
import * as learningInputs from './inputs/learning-inputs.js';
import * as mileageInputs from './inputs/mileage-inputs.js';
import * as practiceInputs from './inputs/practice-inputs.js';
import * as taskInputs from './inputs/task-inputs.js';
import * as trainingInputs from './inputs/training-inputs.js';
import { innovationMessages } from './messages.js';
import { innovationMigrations } from './migrations/index.js';
import { innovationPermissions } from './permissions.js';
import { innovationResolvers } from './resolvers/index.js';
import { innovationSeeds } from './seeds/index.js';
import { innovationDependents } from './stores/dependents.js';
import { taskDues } from './stores/task-dues.js';
import { innovationTaskTable } from './stores/task-table.js';

/** 지속가능한 혁신프로그램: what is to be improved, who takes part, and what comes of it. */
export default defineModule({
  contract: 1,
  id: 'innovation',
  title: { ko: '지속가능한 혁신프로그램 운영', en: 'Innovation' },
  description: {
    ko: '혁신과제의 발굴에서 확산까지, 혁신활동과 마일리지',
    en: 'Innovation tasks from idea to spread, innovation activities and their mileage',
  },
  entities: [
    ...[InnovationTask, TaskDepartment, TaskMilestone, MilestoneReport, TaskIdea],
    ...[MileageRule, InnovationActivity, ActivityParticipant, MileageEntry],
    ...[LearningDay, TrainingProgram, TrainingSession, TrainingAttendance],
    ...[StudyClub, StudyClubMember, StudyClubMeeting, BestPractice, PracticeAdoption],
  ],
  types: [
    ...[InnovationTaskProgress, InnovationTaskCount, PersonMileage, MileageRank, LearningCompliance],
    ...[TrainingRow, TrainingCompliance, TrainingRollLine],
    ...Object.values(args),
    ...Object.values(ideaInputs),
    ...Object.values(taskInputs),
    ...Object.values(mileageInputs),
    ...Object.values(learningInputs),
    ...Object.values(trainingInputs),
    ...Object.values(clubInputs),
    ...Object.values(practiceInputs),
  ],
  resolvers: innovationResolvers,
  collections: [
    ...[innovationTasks, taskDepartments, taskIdeas],
    ...[mileageRules, innovationActivities, mileageEntries, learningDays],
    ...[trainingPrograms, trainingSessions, trainingAttendances],
    ...[studyClubs, studyClubMembers, bestPractices, practiceAdoptions],
  ],
  filters: innovationFilters,
  facts: [innovationCube],
  migrations: innovationMigrations,
  permissions: innovationPermissions,
  dues: [taskDues],
  dependents: innovationDependents,
  tables: [innovationTaskTable],
  seeds: innovationSeeds,
  events: { emits: Object.values(innovationEvents), handlers: [] },
  messages: innovationMessages,
  client: './client',
});
