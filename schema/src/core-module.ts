import { defineModule, type ModuleDefinition } from './contract/define-module.js';
import { coreMigrations } from './migrations/index.js';
import { accessPart } from './parts/access.js';
import { approvalsPart } from './parts/approvals.js';
import { attachmentsPart } from './parts/attachments.js';
import { calendarPart } from './parts/calendar.js';
import { committeesPart } from './parts/committees.js';
import { contestsPart } from './parts/contests.js';
import type { CorePart } from './parts/core-part.js';
import { facetsPart } from './parts/facets.js';
import { handoverPart } from './parts/handover.js';
import { hierarchyPart } from './parts/hierarchy.js';
import { historyPart } from './parts/history.js';
import { importsPart } from './parts/imports.js';
import { noticesPart } from './parts/notices.js';
import { organizationPart } from './parts/organization.js';
import { pinnedViewsPart } from './parts/pinned-views.js';
import { platformPart } from './parts/platform.js';
import { programsPart } from './parts/programs.js';
import { surveysPart } from './parts/surveys.js';
import { workSchedulesPart } from './parts/work-schedules.js';
import { coreSeeds } from './seeds/index.js';

const parts: readonly CorePart[] = [
  ...[platformPart, accessPart, organizationPart, hierarchyPart, programsPart],
  ...[committeesPart, attachmentsPart, approvalsPart, workSchedulesPart, noticesPart],
  ...[pinnedViewsPart, calendarPart, historyPart, handoverPart, importsPart, surveysPart, contestsPart, facetsPart],
];

const merged = <T>(of: (part: CorePart) => Readonly<Record<string, T>> | undefined): Record<string, T> =>
  Object.assign({}, ...parts.map(of));

/** The core is a module like every other, and the ground of all of them. */
export const coreModule: ModuleDefinition = defineModule({
  contract: 1,
  id: 'core',
  title: { ko: '계획 체계', en: 'Plan hierarchy' },
  description: {
    ko: '비전에서 평가까지의 체계와 조직',
    en: 'The hierarchy from vision to evaluation, and the organization',
  },
  entities: parts.flatMap((part) => part.entities),
  types: parts.flatMap((part) => part.types),
  resolvers: parts.flatMap((part) => part.resolvers),
  collections: parts.flatMap((part) => part.collections ?? []),
  migrations: coreMigrations,
  permissions: merged((part) => part.permissions),
  seeds: coreSeeds,
  jobs: parts.flatMap((part) => part.jobs ?? []),
  dues: parts.flatMap((part) => part.dues ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
  events: { emits: parts.flatMap((part) => part.emits ?? []), handlers: [] },
  messages: { ko: merged((part) => part.messages?.ko), en: merged((part) => part.messages?.en) },
});
