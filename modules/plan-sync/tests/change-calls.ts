import { type Asked, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

export const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });

export const countsOf = ({ counts }: { counts: { kind: string; count: number }[] }) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));

type Move = readonly [mutation: string, inputType: string, selection: string, input: object];

/** Short ways to follow an item from edition to edition. */
export interface ChangeCalls extends Calls {
  /** The item of a code in an edition. */
  itemIn(planVersion: string, code: string): Promise<Asked>;
  diff(from: string, to: string): Promise<Asked>;
  moveTo(plan: string, number: number, to: string, year?: number): Promise<Move>;
  /** All that stands in the database of the items of an edition of 2006. */
  rowsOf(plan: string, number: number): Promise<string>;
  /** Rejects the proposed links of items with such a code. */
  rejectProposed(code: RegExp): Promise<void>;
}

const ITEM = 'id version status startYear endYear entry links { id status validTo }';
const DIFF = `counts { kind count } changes { kind reason flags before { code } after { code }
  fields { name before after } relatives { code } requests { title source record } }`;
const ROWS = `SELECT i.* FROM plan_sync_item i JOIN plan_sync_version v ON v.id = i.version_id
  JOIN plan_sync_plan p ON p.id = v.plan_id WHERE p.code = ? AND v.year = 2006 AND v.number = ? ORDER BY i.id`;
const PROPOSED = '{ planLinks(where: {status: {eq: PROPOSED}}) { nodes { id version from { code } to { code } } } }';

export function changeCallsOn(platform: Platform): ChangeCalls {
  const calls = callsOn(platform);
  const { read, done, edition } = calls;
  return {
    ...calls,
    async itemIn(planVersion, code) {
      const where = `{code: {eq: "${code}"}, planVersion: {id: {eq: "${planVersion}"}}}`;
      return (await read(`{ planItems(where: ${where}) { nodes { ${ITEM} } } }`)).planItems.nodes[0];
    },
    diff: async (from, to) => (await read(`{ planDiff(from: "${from}", to: "${to}") { ${DIFF} } }`)).planDiff,
    async moveTo(plan, number, to, year) {
      const input = { ...ref(await edition(plan, number, year)), to };
      return ['movePlanVersion', 'PlanVersionMove', 'id status snapshotHash', input];
    },
    rowsOf: async (plan, number) => JSON.stringify(await readRows(platform.databaseUrl, ROWS, [plan, number])),
    async rejectProposed(code) {
      for (const link of (await read(PROPOSED)).planLinks.nodes) {
        if (!code.test(link.from.code) && !code.test(link.to.code)) continue;
        await done('rejectPlanLink', 'PlanLinkRejection', 'status', { ...ref(link), reason: '수정 계획에서 뺌' });
      }
    },
  };
}
