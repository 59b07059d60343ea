import { createIndex, migrations } from '../contract/migration.js';
import { accessTables, passwordToChange } from './access.js';
import { approvalTables, approvalWaiting } from './approval.js';
import { attachmentTables } from './attachment.js';
import { calendarTables } from './calendar.js';
import { committeeTables, dismissalColumns } from './committee.js';
import { contestTables } from './contest.js';
import { dataRevisionTables } from './data-revision.js';
import { facetTables } from './facet.js';
import { hierarchyTables } from './hierarchy.js';
import { successionTables } from './history.js';
import { importTables } from './import-batch.js';
import { dueNoticeColumns, noticeTables } from './notice.js';
import { operationTables, outboxRetries } from './operation.js';
import { leftColumn, organizationTables } from './organization.js';
import { pinnedViewTables } from './pinned-view.js';
import { programTables } from './program.js';
import { surveyFieldwork, surveyTables } from './survey.js';
import { workScheduleTables } from './work-schedule.js';

const serviceTables = [
  ...committeeTables,
  ...attachmentTables,
  ...approvalTables,
  ...workScheduleTables,
  ...noticeTables,
];

/** Order is identity: append only. */
export const coreMigrations = migrations('core', [
  ...organizationTables,
  ...accessTables,
  ...hierarchyTables,
  ...programTables,
  ...operationTables,
  ...serviceTables,
  ...outboxRetries,
  ...calendarTables,
  ...dueNoticeColumns,
  ...approvalWaiting,
  ...pinnedViewTables,
  ...successionTables,
  ...leftColumn,
  ...passwordToChange,
  ...dismissalColumns,
  ...importTables,
  ...surveyTables,
  ...facetTables,
  ...contestTables,
  ...dataRevisionTables,
  createIndex('core_initiative', ['position']),
  ...surveyFieldwork,
]);
