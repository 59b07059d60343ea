import { all, type Class, type RequestContext, type Row, raw, type Selection, select, sql } from '@yeondong/schema';
import { ofDepartments, type StepSource, taskFields } from './step-sources.js';

/** One record that a step still waits for. */
export interface Task {
  readonly unit: number;
  readonly record: object;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly dueOn: string;
  readonly late: boolean;
}

type Titled = Row<{ readonly titleKo: string; readonly titleEn: string | null } & Readonly<Record<string, unknown>>>;

/** What of a step is open in some departments, in the order of its records. */
export async function openTasks(
  ctx: RequestContext,
  source: StepSource,
  departments: readonly number[],
  asked: Selection,
): Promise<Task[]> {
  const open = [...source.where, sql`not (${source.done})`, ofDepartments(source, departments)];
  const rows = await select(ctx, source.entity as Class<Titled>, taskFields(source, asked.names()), {
    where: all(open),
    orderBy: raw('t.position, t.id'),
  });
  const { dueOn } = source;
  return rows.map((record) => ({
    unit: Number(record[source.department[0]]),
    ...{ record, titleKo: record.titleKo, titleEn: record.titleEn },
    ...{ dueOn, late: ctx.today > dueOn },
  }));
}
