import { readFileSync } from 'node:fs';
import { tableLines } from '@yeondong/schema';
import { type Platform, repository } from '@yeondong/testing';
import type { Calls } from './fixtures.js';

const COUNTS = 'rows leftOut created revised unchanged repeated issues { row column code text }';

export interface Outcome {
  rows: number;
  leftOut: number | null;
  created: number;
  revised: number;
  unchanged: number;
  repeated: boolean;
  issues: { row: number; column: string; code: string; text: string }[];
}

interface Sending {
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly soundOnly?: boolean;
  /** Fields of the input beside those of the file. */
  readonly more?: Record<string, unknown>;
}

const INPUTS: Readonly<Record<string, string>> = {
  importPlans: 'PlansImportInput',
  importPlanLinks: 'PlansImportInput',
  importPlanItems: 'PlanTableImportInput',
  importFiscalLines: 'PlanTableImportInput',
  importBudgets: 'BudgetTableImportInput',
  importBudgetItems: 'BudgetTableImportInput',
};

const document = (mutation: string): string =>
  `mutation($input: ${INPUTS[mutation]}!) { done: ${mutation}(input: $input) { ${COUNTS} } }`;

/** Sends tables as pages do. */
export const exchangeOn = (platform: Platform, calls: Calls) => {
  const inputOf = (content: string | Buffer, { dryRun = false, soundOnly = false, more = {} }: Sending) => ({
    ...{ fileName: 'table.csv', bytes: Buffer.from(content).toString('base64'), dryRun, soundOnly, ...more },
  });
  return {
    async send(mutation: string, content: string | Buffer, sending: Sending = {}): Promise<Outcome> {
      const variables = { input: inputOf(content, sending) };
      return (await platform.data<{ done: Outcome }>(document(mutation), variables, { as: sending.as ?? 'planner' }))
        .done;
    },
    /** What is wrong: line of the file, column and code of each cell. */
    async faults(mutation: string, content: string, sending: Sending = {}): Promise<string[]> {
      const { issues } = await this.send(mutation, content, { ...sending, dryRun: true });
      return issues.map(({ row, column, code }) => `${row} ${column} ${code}`);
    },
    async refused(mutation: string, content: string, sending: Sending = {}) {
      const variables = { input: inputOf(content, sending) };
      const { errors } = await platform.gql(document(mutation), variables, { as: sending.as ?? 'planner' });
      const issues = (errors?.[0]?.extensions?.issues ?? []) as { code: string; path: (string | number)[] }[];
      return issues.map(({ code, path }) => [code, path.join('.')]);
    },
    /** A table as it goes out, as CSV. */
    async out(kind: string, choice = ''): Promise<string> {
      const { planTable } = await calls.read(`{ planTable(kind: ${kind}${choice}) { columns rows } }`);
      const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      return [planTable.columns, ...planTable.rows].map((row: string[]) => row.map(cell).join(',')).join('\r\n');
    },
  };
};

/** The text of a file that the module holds. */
export const foreignFile = (name: string): string =>
  readFileSync(`${repository}/modules/plan-sync/data/${name}`, 'utf8');

/** The rows of a file of another city, read without the product's mapping. */
export function foreignRows(name: string): Record<string, string>[] {
  const [head, ...lines] = tableLines(foreignFile(name));
  return lines.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((column, at) => [column, cells[at] ?? ''])),
  );
}
