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
    const data = await platform.data(text, variables, { as: 'planner' });
    const found = await answer.found((query, ...params) => readRows(platform.databaseUrl, query, params));
    expect(answer.shown(data)).toEqual(found);
    expect(JSON.stringify(found).length).toBeGreaterThan('[{}]'.length);
  });
});
