import { readFileSync } from 'node:fs';
import { type GqlError, type Platform, repository } from '@yeondong/testing';

// biome-ignore lint/suspicious/noExplicitAny: an answer is as its query asks for it
type Asked = any;
type Call = readonly [mutation: string, inputType: string, selection: string, input: object, as?: string];

/** Code and place of every issue of an answer. */
const issuesOf = (errors: readonly GqlError[]): [string, string][] =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }): [string, string] => [code, [...path].join('.')]),
  );

/** Short ways to ask and to act on one platform; who acts is the planner unless another is named. */
export interface Calls {
  read(query: string, as?: string): Promise<Asked>;
  done(...call: Call): Promise<Asked>;
  refused(...call: Call): Promise<[string, string][]>;
  codes(...call: Call): Promise<string[]>;
  idOf(field: string, code: string): Promise<string>;
  item(code: string, as?: string): Promise<Asked>;
  /** Id and edit lock of the edition of a plan with a number in 2006. */
  edition(plan: string, number: number, year?: number): Promise<{ id: string; version: number; status: string }>;
}

export function callsOf(platform: Platform): Calls {
  const run = (...[name, type, below, input, as = 'planner']: Call) =>
    platform.gql<{ it: Asked }>(
      `mutation($input: ${type}!) { it: ${name}(input: $input) { ${below} } }`,
      { input },
      { as },
    );
  const read: Calls['read'] = (query, as = 'planner') => platform.data(query, {}, { as });
  return {
    read,
    async done(...call) {
      const { data, errors } = await run(...call);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?.it;
    },
    refused: async (...call) => issuesOf((await run(...call)).errors),
    codes: async (...call) => (await run(...call)).codes,
    idOf: async (field, code) => (await read(`{ it: ${field}(code: "${code}") { id } }`)).it.id,
    async item(code, as) {
      const query = `{ planItems(where: {code: {eq: "${code}"}}) { nodes { id version entry status department { code } } } }`;
      return (await read(query, as)).planItems.nodes[0];
    },
    async edition(plan, number, year = 2006) {
      const query = `{ plan(code: "${plan}") { versions(where: {year: {eq: ${year}}}) { nodes { id version status number } } } }`;
      const { nodes } = (await read(query)).plan.versions;
      return nodes.find((node: { number: number }) => node.number === number);
    },
  };
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"([^"]*)"|([^",]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** The rows of a data file of the module as they are written, by column. */
export function dataFile(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`${repository}/modules/plan-sync/data/${name}.csv`, 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
