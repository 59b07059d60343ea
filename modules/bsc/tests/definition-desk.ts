import { type Asked, callsOf, type Platform } from '@yeondong/testing';

/** What a test makes KPIs with, of the department 감사담당관, which has no sample KPIs. */
export class DefinitionDesk {
  readonly calls;
  private constructor(
    private readonly platform: Platform,
    readonly department: string,
    private readonly objective: string,
  ) {
    this.calls = callsOf(platform, 'bsc');
  }

  static async of(platform: Platform): Promise<DefinitionDesk> {
    const { department, perspectives } = await platform.data<Asked>(
      '{ department(code: "AUDIT") { id } perspectives { objectives { id } } }',
      {},
      { as: 'bsc' },
    );
    const [objective] = perspectives.flatMap((each: Asked) => each.objectives);
    return new DefinitionDesk(platform, department.id, objective.id);
  }

  /** Input of a new KPI: a level in %, measured each month, the more the better, unless said otherwise. */
  input(code: string, values: object = {}): object {
    const measure = { kind: 'OUTCOME', unit: '%', unitKind: 'PERCENT', decimals: 1, polarity: 'UP', cycle: 'MONTH' };
    const place = { department: this.department, objective: this.objective };
    const own = { idempotencyKey: `definition-${code}-0001`, code, titleKo: `지표 ${code}` };
    return { ...own, ...place, ...measure, aggregation: 'LAST', method: 'M1_U', ...values };
  }

  create(code: string, values: object = {}): Promise<Asked> {
    return this.calls.done('createKpi', 'KpiInput', 'id version code', this.input(code, values));
  }

  target(kpi: string, values: object): Promise<Asked> {
    return this.calls.done('setKpiTarget', 'KpiTargetInput', 'id version', { kpi, year: 2006, ...values });
  }

  async version(code: string): Promise<number> {
    return (await this.calls.read(`{ kpi(code: "${code}") { version } }`)).kpi.version;
  }

  async history(code: string, kpi: string, values: Readonly<Record<number, string>>, as = 'bsc'): Promise<Asked> {
    const rows = Object.entries(values).map(([year, value]) => ({ year: Number(year), value, source: '업무대장' }));
    const input = { kpi, version: await this.version(code), rows };
    return this.calls.run('saveKpiHistory', 'KpiHistoryInput', 'id version history { year value source }', input, as);
  }

  /** Enters a month and has it confirmed by the executive, who answers for the whole city. */
  async result(kpi: string, period: string, values: object): Promise<Asked> {
    const rows = [{ kpi, ...values }];
    const [entered] = await this.calls.done(
      'saveKpiResults',
      'KpiResultsInput',
      'id version status',
      { department: this.department, period, rows },
      'bsc',
    );
    const results = [{ id: entered.id, version: entered.version }];
    return (await this.calls.done('confirmKpiResults', 'ResultsActInput', 'id version', { results }, 'planner'))[0];
  }

  /** Has a confirmed result verified, and closes it. */
  async locked({ id, version }: Asked): Promise<Asked> {
    const act = (name: string, result: object, as: string) =>
      this.calls.done(name, 'ResultsActInput', 'id version', { results: [result] }, as);
    const [verified] = await act('verifyKpiResults', { id, version }, 'evaluator');
    return (await act('lockKpiResults', verified, 'bsc'))[0];
  }

  async score(code: string, period: string): Promise<Asked> {
    const asked = 'value status formulaVersion inputs { name value note }';
    return (await this.calls.read(`{ kpi(code: "${code}") { score(period: "${period}") { ${asked} } } }`)).kpi.score;
  }

  /** Puts KPIs on the scorecard of the year, all with the same weight, and confirms it. */
  async confirm(kpis: readonly string[], weight: string, year = 2006): Promise<void> {
    const items = kpis.map((kpi) => ({ kpi, weight }));
    const input = { department: this.department, year, items };
    const card = await this.calls.done('saveScorecard', 'ScorecardInput', 'id version', input);
    await this.calls.done('confirmScorecard', 'ScorecardReference', 'id', card);
  }

  today(date: string): Promise<unknown> {
    return this.platform.data(
      'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
      { date },
      { as: 'planner' },
    );
  }
}
