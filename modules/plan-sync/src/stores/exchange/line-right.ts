import { enabledModules, type NamedLine, ownsDepartment, type RequestContext } from '@yeondong/schema';

const MODULE = 'plan-sync';

/** Judges whether the actor may write for the department of a line, as on its page; what is not for them is told at the cell, unless others’ may be named. */
export async function departmentRight<Column extends string>(
  ctx: RequestContext,
  departments: readonly (number | null)[],
  column: Column,
  { foreign = false }: { readonly foreign?: boolean } = {},
): Promise<(line: NamedLine<Column>, department: number | null) => void> {
  const installed = ctx.host.modules.map(({ id }) => id);
  const keys = [...new Set(departments.filter((key) => key !== null))];
  const enabled = await enabledModules(ctx, keys, installed);
  return (line, department) => {
    if (department === null) return;
    if (!foreign && !ownsDepartment(ctx, department)) line.refuse(column, 'plan-sync.import.other-department');
    else if (!enabled.get(department)?.ids.includes(MODULE)) line.refuse(column, 'department.module-off');
  };
}
