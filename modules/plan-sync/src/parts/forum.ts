import { forums } from '../entities/forum/collections.js';
import { Forum, ForumParticipants, ForumTopic } from '../entities/forum/forum.js';
import * as inputs from '../inputs/forum/forum-inputs.js';
import { SavedRecordInput } from '../inputs/saved-record-input.js';
import { ForumResolver, ForumTitle, ForumTopicResolver } from '../resolvers/forum/forum-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Meetings with citizens: the policy forum of March, briefings and round tables. */
export const forumPart: PlanSyncPart = {
  entities: [Forum, ForumTopic],
  types: [ForumParticipants, SavedRecordInput, ...Object.values(inputs)],
  resolvers: [ForumResolver, ForumTitle, ForumTopicResolver],
  collections: [forums],
};
