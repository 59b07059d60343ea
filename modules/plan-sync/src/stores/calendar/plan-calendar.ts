import { byKeys, Department, type RequestContext, type Selection } from '@yeondong/schema';
import { inspectionEntries, instructionEntries, replyEntries, reportEntries } from './due-entries.js';
import { editionEntries, stepEntries, termEntries } from './edition-entries.js';
import type { Entry } from './entry.js';
import { activityEntries, forumEntries, meetingEntries, publicationEntries, surveyEntries } from './planned-entries.js';

const SOURCES: readonly ((ctx: RequestContext, year: number) => Promise<Entry[]>)[] = [
  ...[stepEntries, activityEntries, meetingEntries, reportEntries, forumEntries, surveyEntries],
  ...[publicationEntries, replyEntries, instructionEntries, inspectionEntries, editionEntries, termEntries],
];

/** What has no days comes last. */
const UNDATED = '9999';

/** The planning year in the order of its days: what is planned, what was held, what is late. */
export async function planCalendar(ctx: RequestContext, year: number, selection: Selection) {
  const found = (await Promise.all(SOURCES.map((source) => source(ctx, year)))).flat();
  const dayOf = ({ endsOn, startsOn }: Entry): string => endsOn ?? startsOn ?? UNDATED;
  const entries = [...found].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const departments = await byKeys(
    ctx,
    Department,
    entries.map(({ departmentKey }) => departmentKey),
    selection.below('department'),
  );
  return entries.map((each, at) => ({ ...each, department: departments[at] ?? null }));
}
