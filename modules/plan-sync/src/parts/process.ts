import { ProcessStatus, ProcessStep, ProcessTask } from '../entities/process/process-status.js';
import * as processInputs from '../inputs/process/process-inputs.js';
import { DepartmentProcess, ProcessResolver, ProcessTaskTitle } from '../resolvers/process/process-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** From goals over money to evaluation: how far each department has come. */
export const processPart: PlanSyncPart = {
  types: [ProcessStatus, ProcessStep, ProcessTask, ...Object.values(processInputs)],
  resolvers: [ProcessResolver, DepartmentProcess, ProcessTaskTitle],
};
