import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import type { Answer } from './caller.js';
import type { Platform } from './platform.js';

/** What the tests read of an initiative. */
export interface InitiativeAnswer {
  id: string;
  code: string;
  title: string;
  status: string;
  version: number;
}

const READ = 'id code title(lang: ko) status version';

/** Global id of a record by its code, as the planner sees it: `idOf(platform, 'goal', 'sample.ECONOMY-1')`. */
export async function idOf(platform: Platform, field: string, code: string): Promise<string> {
  const data = await platform.data<{ found: { id: string } | null }>(
    `query($code: String!) { found: ${field}(code: $code) { id } }`,
    { code },
    { as: 'planner' },
  );
  if (!data.found) throw new Error(`There is no ${field} ${code}`);
  return data.found.id;
}

/** The input of a new initiative of 복지정책과 under its sample goal. */
export async function initiativeInput(platform: Platform, code: string, more: Record<string, unknown> = {}) {
  const [goal, leadDepartment] = await Promise.all([
    idOf(platform, 'goal', 'sample.WELFARE-1'),
    idOf(platform, 'department', 'WELFARE_POLICY'),
  ]);
  return { code, titleKo: `시험 과제 ${code}`, goal, leadDepartment, ...more };
}

export const CREATE_INITIATIVE = `mutation($input: InitiativeInput!) { saved: createInitiative(input: $input) { ${READ} } }`;
export const UPDATE_INITIATIVE = `mutation($input: InitiativeUpdate!) { saved: updateInitiative(input: $input) { ${READ} } }`;

/** Creates an initiative of 복지정책과 and answers it. */
export async function buildInitiative(
  platform: Platform,
  code: string,
  { as = 'planner', ...more }: { as?: string } & Record<string, unknown> = {},
): Promise<InitiativeAnswer> {
  const input = await initiativeInput(platform, code, more);
  return (await platform.data<{ saved: InitiativeAnswer }>(CREATE_INITIATIVE, { input }, { as })).saved;
}

/** Changes an initiative; errors are part of the answer. */
export function changeInitiative(
  platform: Platform,
  input: { id: string; version: number } & Record<string, unknown>,
  as = 'planner',
): Promise<Answer<{ saved: InitiativeAnswer }>> {
  return platform.gql<{ saved: InitiativeAnswer }>(UPDATE_INITIATIVE, { input }, { as });
}

/** What tells running servers that rows were changed without them. */
const COUNTED = 'UPDATE core_data_revision SET revision = revision + 1';

/** Writes to a platform's database beside the server, as time or a forger would. `?` stands for a parameter. */
export async function changeRows(databaseUrl: string, text: string, params: unknown[] = []): Promise<number> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new Sqlite(databaseUrl.slice('sqlite:'.length), { timeout: 5_000 });
    try {
      const { changes } = database.prepare(text).run(...params);
      database.exec(COUNTED);
      return changes;
    } finally {
      database.close();
    }
  }
  const connection = await createConnection(databaseUrl);
  try {
    const [result] = await connection.query(text, params);
    await connection.query(COUNTED);
    return (result as { affectedRows: number }).affectedRows;
  } finally {
    await connection.end();
  }
}
