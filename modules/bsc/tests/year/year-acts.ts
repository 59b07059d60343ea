import { type Asked, issuesOf, type Platform } from '@yeondong/testing';
import { act, type Calls, departmentId } from '../fixtures.js';
import { expectMatrixOfCards } from '../matrix-check.js';
import { codeOf, DEPARTMENTS, resultTable, YEAR } from './scenario.js';

/** Who draws up and enters by a department's own people; for the others the officers do. */
const W = 'WELFARE_POLICY';

/** A record on its way. */
export interface Waiting {
  id: string;
  version: number;
  status: string;
}

/** What the people of the scripted year do more than once. */
export class YearActs {
  constructor(
    private readonly platform: Platform,
    private readonly calls: Calls,
  ) {}

  department(code: string): Promise<string> {
    return departmentId(this.platform, code);
  }

  /** Moves all cards of the year; what it is refused for. */
  async moveCards(to: string, more: object = {}): Promise<[string, string][]> {
    return issuesOf(
      (await this.calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: YEAR, to, ...more })).errors,
    );
  }

  async agreeWithMatrix(): Promise<void> {
    for (const month of ['03', '06', '09', '12']) await expectMatrixOfCards(this.calls, `${YEAR}-${month}`);
  }

  async ranking(): Promise<Asked> {
    const { ranking } =
      await this.calls.read(`{ ranking(year: ${YEAR}) { frozen rows { department { code } base bonus penalty total
        cityRank grade coverage provisional } } }`);
    return ranking;
  }

  async score(code: string, period: string): Promise<Asked> {
    const { scorecard } =
      await this.calls.read(`{ scorecard(department: "${await this.department(code)}", period: "${period}") {
        score { value coverage status } items { weight appliedWeight point kpi { code } score { value status } } } }`);
    return scorecard;
  }

  /** What CIVIL_SERVICE's M6 is measured by: three steps of an initiative. */
  async workSchedule(): Promise<void> {
    const { initiatives } = await this.calls.read('{ initiatives(year: 2006, first: 1) { nodes { id } } }');
    const initiative = initiatives.nodes[0].id;
    const planned = Array.from({ length: 12 }, (_, at) => String(Math.round(((at + 1) * 1000) / 12) / 10));
    const steps = ['50', '30', '20'].map((weight, at) => ({ titleKo: `공정 ${at + 1}`, weight, planned }));
    await this.calls.done('saveWorkSchedule', 'WorkScheduleInput', 'id', { initiative, year: YEAR, steps });
    const { kpi } = await this.calls.read(`{ kpi(code: "${codeOf('V2')}") { id version } }`);
    await this.calls.done('updateKpi', 'KpiUpdate', 'id', { ...kpi, initiatives: [initiative] });
  }

  /** Results of some months come in as tables, and go their way to the lock. */
  async enter(first: number, last: number): Promise<void> {
    for (const { department: code = '' } of DEPARTMENTS) {
      const own = code === W;
      const table = resultTable(code, first, last);
      if (table.split('\r\n').length > 1) {
        const bytes = Buffer.from(table).toString('base64');
        const input = { fileName: `${code} ${first}-${last}.csv`, bytes, year: YEAR };
        const { data, errors } = await this.calls.run(
          'importKpiResults',
          'KpiTableImportInput',
          'created issues { row column code }',
          input,
          own ? 'staff' : 'bsc',
        );
        expect([code, issuesOf(errors), data?.it.issues]).toEqual([code, [], []]);
      }
      for (let month = first; month <= last; month += 1) await this.pass(code, month, own ? 'head' : 'planner');
    }
  }

  async pass(code: string, month: number, head: string): Promise<void> {
    const period = `${YEAR}-${String(month).padStart(2, '0')}`;
    const steps = [
      ['ENTERED', 'confirmKpiResults', head],
      ['CONFIRMED', 'verifyKpiResults', 'evaluator'],
      ['VERIFIED', 'lockKpiResults', 'bsc'],
    ] as const;
    for (const [status, mutation, as] of steps) {
      const { resultEntries } = await this.calls.read(
        `{ resultEntries(department: "${await this.department(code)}", period: "${period}") { result { id version status } } }`,
      );
      const results = resultEntries
        .flatMap(({ result }: { result: Waiting | null }) => (result?.status === status ? [result] : []))
        .map(({ id, version }: Waiting) => ({ id, version }));
      if (results.length === 0) continue;
      const { errors } = await this.platform.gql(act(mutation), { input: { results } }, { as });
      expect([code, period, mutation, errors]).toEqual([code, period, mutation, []]);
    }
  }

  async leaveOutUndefined(): Promise<void> {
    const { kpi } = await this.calls.read(
      `{ kpi(code: "${codeOf('P1')}") { results(from: "${YEAR}-12", to: "${YEAR}-12") { id version value } } }`,
    );
    const [{ id, version, value }] = kpi.results;
    expect(value).toBeNull();
    await this.calls.done('decideUndefinedResult', 'UndefinedDecisionInput', 'id', {
      id,
      version,
      leaveOut: true,
      reason: '그해에 대상이 없었음',
    });
  }
}
