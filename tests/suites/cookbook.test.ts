import { cookbookDocuments, createPlatform, describeOnBoth, type Platform, readRows } from '../src/index.js';
import { acrossAnswers } from './cookbook/across.js';
import type { Answer } from './cookbook/answer.js';
import { bscAnswers } from './cookbook/bsc.js';
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
});
