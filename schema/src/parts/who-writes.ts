import type { Role } from '../contract/permission.js';

/** Those who run a program for the whole city. */
export const OFFICERS: readonly Role[] = ['planner', 'bsc', 'policy', 'innovation', 'statistician'];

/** Those who write for a department, or for all of them. */
export const WRITERS: readonly Role[] = [...OFFICERS, 'head', 'staff'];
