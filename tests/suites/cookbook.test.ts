import {
  cookbookDocuments,
  createPlatform,
  type DepartmentModules,
  describeOnBoth,
  modulesOf,
  type Platform,
  readRows,
} from '../src/index.js';
import { acrossAnswers } from './cookbook/across.js';
import type { Answer } from './cookbook/answer.js';
import { bscAnswers } from './cookbook/bsc.js';
import { chainWithout, documentWithout, fieldsOf } from './cookbook/chain.js';
import { innovationAnswers } from './cookbook/innovation.js';
import { planSyncAnswers } from './cookbook/plan-sync.js';
import { policyRndAnswers } from './cookbook/policy-rnd.js';
import { socialIndicatorsAnswers } from './cookbook/social-indicators.js';

const DOCUMENTS = cookbookDocuments('query-cookbook.md');
const ANSWERS: Readonly<Record<string, Answer>> = {
  ...planSyncAnswers,
  ...policyRndAnswers,
  ...bscAnswers,
  ...innovationAnswers,
  ...socialIndicatorsAnswers,
  ...acrossAnswers,
};

interface Coded {
  code: string;
}
interface Joined {
  goals: {
    nodes: {
      initiatives: {
        nodes: (Coded & {
          budget: { years: object[] };
          kpis: { nodes: Coded[] };
          indicators: { nodes: Coded[] };
        })[];
      };
    }[];
  };
}

describe('the cookbook', () => {
  it('has an answer of its own for every document, and no other', () => {
    expect(DOCUMENTS.map(({ code }) => code)).toEqual(Object.keys(ANSWERS));
    expect(DOCUMENTS.length).toBeGreaterThan(1);
  });
});

describeOnBoth('a document of the cookbook', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  }, 120_000);
  afterAll(() => platform?.stop());

  it.each(DOCUMENTS)('$code answers as plain SQL does', async ({ code, text, variables }) => {
    const answer = ANSWERS[code] as Answer;
    const data = await platform.data(text, variables, answer.signedIn === false ? {} : { as: 'planner' });
    const found = await answer.found((query, ...params) => readRows(platform.databaseUrl, query, params));
    expect(answer.shown(data)).toEqual(found);
    expect(JSON.stringify(found).length).toBeGreaterThan('[{}]'.length);
  });

  it('[BS-03] joins budget, KPIs and social indicators: 작은 도서관 확충 in one answer of three modules', async () => {
    const { text, variables } = DOCUMENTS.find(({ code }) => code === 'BS-Q6') as (typeof DOCUMENTS)[number];
    const { goals } = await platform.data<Joined>(text, variables, { as: 'planner' });
    const library = goals.nodes[0]?.initiatives.nodes.find(({ code }) => code === 'sample.CULTURE-2-2');
    const year = { planned: 1_500_000_000, budget: 1_350_000_000, spent: 378_000_000, executionRate: { value: '28' } };
    expect(library?.budget.years[0]).toEqual({ year: 2006, ...year });
    const loans = { code: 'sample.CULTURE_ARTS-2', target: { target: '180000' }, score: { value: '93.8' } };
    expect(library?.kpis.nodes.find(({ code }) => code === loans.code)).toMatchObject(loans);
    expect(library?.indicators.nodes).toMatchObject([
      {
        code: 'SI-EDUCATION-09',
        diagnosis: { period: '2005', value: '732', national: '984', gap: { value: '-0.2561' } },
      },
    ]);
  });

  const answerOf = (code: string) => {
    const { text, variables } = DOCUMENTS.find((document) => document.code === code) as (typeof DOCUMENTS)[number];
    return platform.data<never>(text, variables, { as: 'planner' });
  };

  it('[PS-05] leads one initiative of each domain from the vision to what came back, with no level empty', async () => {
    const { shown } = ANSWERS['PS-Q6'] as Answer;
    const chains = shown(await answerOf('PS-Q6')) as Record<string, Record<string, unknown[]>>;
    expect(Object.keys(chains)).toHaveLength(6);
    const empty = Object.entries(chains).flatMap(([code, levels]) =>
      Object.entries(levels).flatMap(([level, links]) => (links.length === 0 ? [`${code}: ${level}`] : [])),
    );
    expect(empty).toEqual([]);
    expect(chains['sample.WELFARE-3-1']).toMatchObject({
      longTerm: ['sample.VB2015.WELFARE-3'],
      termPriorities: ['sample.T3.WELFARE-3-1'],
      annual: ['sample.A2006.WELFARE-3-1 이용자 의견을 설계에 담아 어르신의 만족도가 높아진다'],
      kpis: ['sample.SENIOR_WELFARE-3 2006-03 77.2'],
      indicators: ['SI-POPULATION-06 2010 46.8', 'SI-WELFARE-03 2005 7.7'],
      evaluations: ['2006-03 80'],
      opinions: [expect.stringMatching(/^sample.O2005.C3 INCORPORATED .* sample.A2006.WELFARE-3-1$/)],
    });
  });

  it('[PS-28] closes the loop of 노인복지관 건립: 2005 evaluated, found, asked for, and in the item of 2006', async () => {
    const { initiatives } = (await answerOf('PS-Q6')) as {
      initiatives: { nodes: { code: string; feedbacks: { nodes: unknown[] } }[] };
    };
    const centre = initiatives.nodes.find(({ code }) => code === 'sample.WELFARE-3-1');
    const edition = { year: 2006, number: 1, status: 'FINAL' };
    const changedItem = { code: 'sample.A2006.WELFARE-3-1', title: '노인복지관 건립', planVersion: edition };
    expect(centre?.feedbacks.nodes).toEqual([
      {
        finding: '예시 기록: 시설이 이용자의 바람과 달라 만족도가 낮았음',
        kpi: { code: 'sample.SENIOR_WELFARE-3' },
        loopClosed: true,
        outcomes: [
          {
            state: 'SETTLED',
            title: '시정계획 2006 (1판): 노인복지관 건립',
            record: { title: '이용자 의견을 설계에 담기', status: 'APPLIED', changedItem },
          },
        ],
      },
    ]);
  });

  it('counts and sums all that matches, however small the page: PS-Q2 one by one', async () => {
    const { text, variables } = DOCUMENTS.find(({ code }) => code === 'PS-Q2') as (typeof DOCUMENTS)[number];
    const ask = (first: number) =>
      platform.data<Record<'initiatives' | 'fiscalLines', { totalCount: number; nodes: Coded[]; sums: unknown }>>(
        text,
        { ...variables, first },
        { as: 'planner' },
      );
    const [all, one] = [await ask(100), await ask(1)];
    expect([all.initiatives.nodes.length, all.fiscalLines.nodes.length]).toEqual([3, 2]);
    expect([one.initiatives.nodes.length, one.fiscalLines.nodes.length]).toEqual([1, 1]);
    expect([one.initiatives.totalCount, one.fiscalLines.totalCount]).toEqual([3, 2]);
    expect(one.fiscalLines.sums).toEqual(all.fiscalLines.sums);
    expect(all.fiscalLines.sums).toEqual([{ source: 'CITY', amount: 1_950_000_000 }]);
  });

  describe('asked by a department without some modules', () => {
    const OTHERS = ['policy-rnd', 'bsc', 'innovation', 'social-indicators'];
    const SETS = [
      ...OTHERS.map((one) => [one]),
      ...OTHERS.flatMap((one, at) => OTHERS.slice(at + 1).map((other) => [one, other])),
    ];
    let own: DepartmentModules;
    let whole: Record<string, Record<string, unknown>>;
    const chain = DOCUMENTS.find(({ code }) => code === 'PS-Q6') as (typeof DOCUMENTS)[number];

    beforeAll(async () => {
      own = await modulesOf(platform, 'POLICY_PLANNING');
      whole = chainWithout([]).shown(await answerOf('PS-Q6')) as typeof whole;
    });
    afterAll(() => own.keep(null));

    it.each(SETS.map((absent) => [absent.join(' and '), absent] as const))(
      'PS-Q6 answers without %s: those fields are not there, all other levels are as before',
      async (_, absent) => {
        await own.without(...absent);
        const { shown, found } = chainWithout(absent);
        const data = await platform.data(documentWithout(chain.text, absent), chain.variables, { as: 'planner' });
        const chains = shown(data) as typeof whole;
        expect(chains).toEqual(await found((query, ...params) => readRows(platform.databaseUrl, query, params)));
        const asBefore = Object.keys(whole['sample.WELFARE-3-1'] ?? {}).filter(
          (level) =>
            (level !== 'evaluations' || !absent.includes('bsc')) && level in (chains['sample.WELFARE-3-1'] ?? {}),
        );
        expect(asBefore.length).toBeGreaterThan(5);
        for (const [code, levels] of Object.entries(chains)) {
          for (const level of asBefore)
            expect([code, level, levels[level]]).toEqual([code, level, whole[code]?.[level]]);
        }
        const { codes } = await platform.gql(chain.text, chain.variables, { as: 'planner' });
        expect(codes).toEqual(fieldsOf(absent).map(() => 'GRAPHQL_VALIDATION_FAILED'));
      },
    );
  });
});
