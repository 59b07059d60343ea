import type { Platform } from './platform.js';

const READ = 'query($code: String!) { department(code: $code) { id enabledModules } }';
const SET = `mutation($department: ID!, $modules: [String!]) {
  setDepartmentModules(department: $department, modules: $modules) { enabledModules } }`;

/** The modules of a department, to be switched on and off. */
export interface DepartmentModules {
  readonly department: string;
  /** Those that were on when it was asked. */
  readonly all: readonly string[];
  /** Gives the department these and no others; null: those of the unit above. */
  keep(modules: readonly string[] | null): Promise<unknown>;
  /** Switches some of `all` off, and the others on. */
  without(...ids: readonly string[]): Promise<unknown>;
}

export async function modulesOf(platform: Platform, code: string): Promise<DepartmentModules> {
  const found = await platform.data<{ department: { id: string; enabledModules: readonly string[] } }>(
    READ,
    { code },
    { as: 'admin' },
  );
  const { id: department, enabledModules: all } = found.department;
  const keep: DepartmentModules['keep'] = (modules) => platform.data(SET, { department, modules }, { as: 'admin' });
  return { department, all, keep, without: (...ids) => keep(all.filter((id) => !ids.includes(id))) };
}
