import { createHash } from 'node:crypto';
import { type Asked, changeRows, readRows } from '@yeondong/testing';
import type { Acts } from './acts.js';
import { keyOf } from './by-hand.js';
import { BRIEFING, cellsAgree, type Issued, type Section } from './meetings.js';

const COPY = `id number recipient asOf content sha256 briefing { ${BRIEFING} hwpx }`;
const ISSUE = ['issuePlanEdition', 'PlanEditionIssue', COPY] as const;
const MONEY = ['영역별 계획', '회계별 계획', '분야별 계획', '재원별 계획'];

const number = (cell: string): number => Number(cell.replaceAll(',', ''));
const millions = (won: number): number => Math.sign(won) * Math.round(Math.abs(won) / 1_000_000);

/** What the rows give the edition in each year of its window and in all, in millions of won. */
async function givenByYear(acts: Acts, edition: string): Promise<number[]> {
  const rows = await readRows(
    acts.platform.databaseUrl,
    `SELECT a.year, SUM(a.amount) AS won FROM plan_sync_fiscal_amount a
      JOIN plan_sync_fiscal_line l ON l.id = a.line_id WHERE l.version_id = ? GROUP BY a.year ORDER BY a.year`,
    [keyOf(edition)],
  );
  const won = rows.map((row) => Number(row.won));
  return [...won, won.reduce((sum, each) => sum + each, 0)].map(millions);
}

/** Printed groups, with the rounding line where they need one, make the printed total, which is that of the rows. */
function tableAddsUp({ title, tables: [table] }: Section, given: readonly number[]): void {
  const rows = (table?.rows ?? []).map(([, ...cells]) => cells.map(number));
  const total = rows.pop();
  expect([title, total]).toEqual([title, given]);
  expect([title, given.map((_, at) => rows.reduce((sum, cells) => sum + (cells[at] ?? 0), 0))]).toEqual([title, given]);
}

/** The fiscal plan as the council is handed it. */
export async function fiscalPlanForCouncil(acts: Acts, planVersion: string): Promise<Issued> {
  const input = { planVersion, recipient: '시의회' };
  expect(await acts.calls.refused(...ISSUE, { ...input, recipient: ' ' }, 'planner')).toEqual([
    ['text.empty', 'input.recipient'],
  ]);
  const issued = await acts.only('planner', 'head', [...ISSUE, input]);
  const { sections, hwpx }: { sections: Section[]; hwpx: string } = issued.briefing;
  const given = await givenByYear(acts, planVersion);
  const money = sections.filter(({ title }) => MONEY.includes(title));
  expect(money.map(({ title }) => title)).toEqual(MONEY);
  for (const section of money) tableAddsUp(section, given);
  cellsAgree(sections, hwpx);
  expect(createHash('sha256').update(issued.content, 'utf8').digest('hex')).toBe(issued.sha256);
  return { id: issued.id, bytes: JSON.stringify(issued) };
}

/** Whatever lines and plans are called since: the copy is what the council was handed, the edition printed anew is not. */
export async function copyStays(acts: Acts, planVersion: string, issued: Issued): Promise<void> {
  for (const table of ['plan_sync_fiscal_line', 'plan_sync_plan'])
    await changeRows(acts.platform.databaseUrl, `UPDATE ${table} SET title_ko = 'Z', title_en = 'Z'`);
  const { node } = await acts.calls.read(
    `{ node(id: "${planVersion}") { ... on PlanVersion { copies { ${COPY} } } } }`,
  );
  expect(JSON.stringify(node.copies.find(({ id }: Asked) => id === issued.id))).toBe(issued.bytes);
  const { planEditionBriefing } = await acts.calls.read(
    `{ planEditionBriefing(planVersion: "${planVersion}") { ${BRIEFING} } }`,
  );
  expect(JSON.stringify(planEditionBriefing)).not.toBe(JSON.stringify(JSON.parse(issued.bytes).briefing));
  expect(planEditionBriefing.title).toBe('Z');
}
