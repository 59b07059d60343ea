import { issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

export interface PanelItem {
  id: string;
  version: number;
  mean: string | null;
  difficulty: string | null;
  kpi: { id: string; code: string; difficulty: string };
}

export const SHEET = 'id version state marks { criterion grade } comment';
const CRITERIA = ['IMPORTANCE', 'RELEVANCE', 'CHALLENGE', 'DIFFICULTY'];

/** The grades of an appraisal, one for each criterion in their order. */
export const marksOf = (grades: string) => [...grades].map((grade, at) => ({ criterion: CRITERIA[at], grade }));

/** Panels of the study group: who opens a round, and what its members hand in. */
export class PanelDesk {
  private constructor(
    readonly calls: Calls,
    private readonly people: ReadonlyMap<string, string>,
    /** Ids of KPIs, by code. */
    readonly kpis: ReadonlyMap<string, string>,
    private readonly committee: string,
  ) {}

  static async of(platform: Platform): Promise<PanelDesk> {
    const calls = callsOn(platform);
    const { people, kpis, committee } = await calls.read(
      `{ people(first: 50) { nodes { id login } } kpis(year: 2006, first: 200) { nodes { id code } }
         committee(code: "sample.POLICY_EVALUATION_STUDY") { id } }`,
      'planner',
    );
    const logins = people.nodes.map(({ id, login }: { id: string; login: string }) => [login, id] as const);
    const codes = kpis.nodes.map(({ id, code }: { id: string; code: string }) => [code, id] as const);
    return new PanelDesk(calls, new Map(logins), new Map(codes), committee.id);
  }

  members(...logins: string[]) {
    return logins.map((login) => this.people.get(login));
  }

  open(input: object, as = 'bsc') {
    const asked = 'id version quorum itemCount';
    return this.calls.run('openPanelRound', 'PanelRoundInput', asked, { committee: this.committee, ...input }, as);
  }

  async opened(input: object): Promise<{ id: string; version: number; itemCount: number }> {
    const { data, errors } = await this.open(input);
    expect(errors).toEqual([]);
    return data?.it as unknown as { id: string; version: number; itemCount: number };
  }

  async refusals(input: object): Promise<[string, string][]> {
    return issuesOf((await this.open(input)).errors);
  }

  async itemsOf(round: string, as = 'bsc'): Promise<PanelItem[]> {
    const { panelItems } = await this.calls.read(
      `{ panelItems(first: 100, where: { round: { id: { eq: "${round}" } } }) { nodes {
        id version mean grade counted difficulty adoptedOn submitted ownDepartment criteria { criterion mean }
        mySheet { ${SHEET} } kpi { id code difficulty department { code } } } } }`,
      as,
    );
    return panelItems.nodes;
  }

  save(as: string, round: string, rows: object[], submit = true) {
    return this.calls.run('savePanelSheets', 'PanelSheetsInput', SHEET, { round, rows, submit }, as);
  }
}
