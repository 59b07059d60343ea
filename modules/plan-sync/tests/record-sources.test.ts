import { createPlatform, type DepartmentModules, describeOnBoth, modulesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const SOURCES = ['STUDY', 'FORUM', 'BSC_FEEDBACK', 'OPINION', 'BUDGET_CUT', 'INSTRUCTION'];

describeOnBoth('the records that a change request may come from', (database) => {
  let platform: Platform;
  let calls: Calls;
  let own: DepartmentModules;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    own = await modulesOf(platform, 'POLICY_PLANNING');
  }, 120_000);
  afterAll(() => platform?.stop());

  const typesOf = async (source: string): Promise<string[]> => {
    const { planChangeRecords } = await calls.read(`{ planChangeRecords(source: ${source}) { id } }`);
    const types = planChangeRecords.map(
      ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[0],
    );
    return [...new Set<string>(types)].sort();
  };
  const offered = async () => Promise.all(SOURCES.map(typesOf));

  it('are of every source; none of performance evaluation while that is off, and the others as before', async () => {
    const [study, forum, , opinion, cut, order] = [
      ['DevelopmentConcept'],
      ['CitizenOpinion', 'Forum'],
      [],
      ['CitizenOpinion'],
      ['FiscalLine'],
      ['Instruction'],
    ];
    expect(await offered()).toEqual([study, forum, ['Feedback'], opinion, cut, order]);
    await own.without('bsc');
    expect(await offered()).toEqual([study, forum, [], opinion, cut, order]);
    await own.keep(null);
    expect(await typesOf('BSC_FEEDBACK')).toEqual(['Feedback']);
  });
});
