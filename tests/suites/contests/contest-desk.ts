import { type Asked, type Calls, callsOf, type Platform } from '../../src/index.js';

export const CRITERIA = [
  { code: 'IDEA', titleKo: '창의성', titleEn: 'Creativity', most: 40 },
  { code: 'EFFECT', titleKo: '효과', titleEn: 'Effect', most: 60 },
];
export const prize = (grade: string, amount: number, more: object = {}) => ({
  ...{ grade, titleKo: `${grade}상`, titleEn: grade, quantity: 1, amount },
  ...more,
});
const DAYS = { opensOn: '2006-06-01', closesOn: '2006-06-30' };
const PLACES = `id version stage standing { rank counted recused plainMean trimmedMean median result votes decidedBy prize
  entry { id receiptNo } }`;
const SHEETS = 'id version state points { points } total entry { id receiptNo namesHidden department { code } }';

/** What the tests do with contests of 정책기획과. */
export class ContestDesk {
  private constructor(
    readonly calls: Calls,
    readonly office: string,
  ) {}

  static async of(platform: Platform): Promise<ContestDesk> {
    const calls = callsOf(platform, 'planner');
    return new ContestDesk(calls, await calls.idOf('department', 'POLICY_PLANNING'));
  }

  input(code: string, more: object = {}) {
    return {
      ...{ code, kind: 'OTHER', titleKo: `시험 공모 ${code}`, topic: '주제', department: this.office, ...DAYS },
      ...{ criteria: CRITERIA, prizes: [prize('GOLD', 1_000_000)], prizeBudget: 1_000_000, quorum: 3 },
      ...more,
    };
  }

  create(code: string, more: object = {}) {
    return this.calls.done('createContest', 'ContestInput', 'id version', this.input(code, more));
  }

  async read(code: string, as?: string, fields = PLACES): Promise<Asked> {
    return (await this.calls.read(`{ contest(code: "${code}") { ${fields} } }`, as)).contest;
  }

  /** What a mutation names of the contest, as it is now. */
  async at(code: string): Promise<{ id: string; version: number }> {
    const { id, version } = await this.read(code, 'planner', 'id version');
    return { id, version };
  }

  async move(code: string, to: string, more: object = {}) {
    return this.calls.done('moveContest', 'ContestMove', PLACES, { ...(await this.at(code)), to, ...more });
  }

  /** As {@link move}, where it must be refused: why. */
  async stopped(code: string, to: string, more: object = {}) {
    return this.calls.refused('moveContest', 'ContestMove', 'id', { ...(await this.at(code)), to, ...more });
  }

  async personId(login: string): Promise<string> {
    return (await this.calls.read(`{ people(where: {login: {eq: "${login}"}}) { nodes { id } } }`)).people.nodes[0].id;
  }

  async enter(code: string, title: string, more: object = {}, as = 'planner') {
    const input = { contest: (await this.at(code)).id, title, text: `${title}의 내용`, ...more };
    return this.calls.run('enterContest', 'ContestEntryInput', 'id receiptNo', input, as);
  }

  async seat(code: string, who: object) {
    const input = { contest: (await this.at(code)).id, seat: '위원', ...who };
    return this.calls.done('seatContestJudge', 'ContestJudgeInput', 'id', input);
  }

  async sheets(code: string, as = 'planner'): Promise<Asked[]> {
    const { judges } = await this.read(code, as, `judges { name mine scores { ${SHEETS} } }`);
    return judges.flatMap(({ scores }: Asked) => scores);
  }

  /** Hands in a sheet, or keeps it: 40 points at most for the first criterion, the rest for the second. */
  score({ id, version }: Asked, total: number, as = 'planner', submit = true) {
    const points = [
      { criterion: 'IDEA', points: String(Math.min(40, total)) },
      { criterion: 'EFFECT', points: String(Math.max(0, total - 40)) },
    ];
    return this.calls.run('scoreContestEntry', 'JudgeScoreInput', SHEETS, { id, version, points, submit }, as);
  }

  /** A contest with experts without accounts as judges, in judging; its entries are citizens'. */
  async judged(code: string, titles: readonly string[], judges: number, more: object = {}): Promise<void> {
    await this.create(code, more);
    await this.move(code, 'OPEN');
    for (const title of titles) expect((await this.enter(code, title, { citizenName: '시민' })).codes).toEqual([]);
    for (let number = 1; number <= judges; number += 1) await this.seat(code, { name: `위원 ${number}` });
    for (const to of ['CLOSED', 'PRE_SCREEN', 'JUDGING']) await this.move(code, to);
  }

  /** What each judge gives an entry, judge by judge. */
  async give(code: string, receiptNo: number, totals: readonly number[]): Promise<void> {
    const own = (await this.sheets(code)).filter((sheet) => sheet.entry.receiptNo === receiptNo);
    for (const [index, total] of totals.entries()) expect((await this.score(own[index], total)).errors).toEqual([]);
  }
}
