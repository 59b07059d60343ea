import { readFileSync } from 'node:fs';
import { type Asked, type Calls as CommonCalls, callsOf, type Platform, repository } from '@yeondong/testing';

/** Short ways to ask and to act on one platform; who acts is the planner unless another is named. */
export interface Calls extends CommonCalls {
  item(code: string, as?: string): Promise<Asked>;
  /** Id and edit lock of the edition of a plan with a number in 2006. */
  edition(plan: string, number: number, year?: number): Promise<{ id: string; version: number; status: string }>;
}

export function callsOn(platform: Platform): Calls {
  const calls = callsOf(platform, 'planner');
  const { read } = calls;
  return {
    ...calls,
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
