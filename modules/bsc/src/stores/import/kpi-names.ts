import {
  type CellIssue,
  Department,
  fields,
  type NamedLine,
  type RequestContext,
  type Row,
  raw,
  select,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';

type NameColumn = 'kpi' | 'title' | 'department';
/** What a line says of its KPI is checked against; the code alone decides which it is. */
export type NamedKpi = Row<Kpi>;

export interface KpiNames {
  readonly kpis: ReadonlyMap<string, NamedKpi>;
  readonly departments: ReadonlyMap<number, readonly string[]>;
}

const READ = fields(
  'code',
  'titleKo',
  'titleEn',
  'departmentKey',
  'unit',
  'unitKind',
  'aggregation',
  'derivedFrom',
  'fromYear',
  'toYear',
);

/** Every KPI by its code, with the names of departments. */
export async function kpiNames(ctx: RequestContext): Promise<KpiNames> {
  const kpis = await select(ctx, Kpi, READ, { where: raw('1 = 1') });
  const departments = await select(ctx, Department, fields('code', 'nameKo', 'nameEn'), { where: raw('1 = 1') });
  return {
    kpis: new Map(kpis.map((kpi) => [kpi.code, kpi])),
    departments: new Map(departments.map(({ key, code, nameKo, nameEn }) => [key, [code, nameKo, nameEn ?? code]])),
  };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const says = (text: string, names: readonly (string | null)[]): boolean =>
  text === '' || names.some((name) => name !== null && plain(name) === plain(text));

/** The KPI of a line. A title or department that is another's means shifted rows, and is told. */
export function kpiOfLine<Column extends string>(
  line: NamedLine<Column | NameColumn>,
  { kpis, departments }: KpiNames,
): NamedKpi | null {
  const kpi = kpis.get(line.text('kpi'));
  if (!kpi) return line.refuse('kpi', 'bsc.import.kpi');
  if (!says(line.text('title'), [kpi.titleKo, kpi.titleEn])) return line.refuse('title', 'bsc.import.title');
  if (!says(line.text('department'), departments.get(kpi.departmentKey) ?? []))
    return line.refuse('department', 'bsc.import.department');
  return kpi;
}

/** A place in the file, for what is found of it once all lines are read. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

export const issueAt = (
  { row, column, text }: CellPlace,
  code: string,
  params: CellIssue['params'] = {},
): CellIssue => ({
  row,
  column,
  text,
  code,
  params,
});
