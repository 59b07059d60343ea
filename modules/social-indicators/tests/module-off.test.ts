import { countRows, createPlatform, issuesOf, modulesOf, type Platform } from '@yeondong/testing';
import { IMPORT, indicatorOf, observationRows, RECORD } from './fixtures.js';

const READ = `{ indicator(code: "SI-ENVIRONMENT-01") { version status vsNational latest { value revision } targets { year value version } }
  department(code: "ENVIRONMENT_POLICY") { indicators { totalCount } } }`;
const SCHEMA = '{ __schema { types { name fields { name } inputFields { name } enumValues { name } } } }';

interface Named {
  readonly name: string;
}

describe('with social-indicators off', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  }, 120_000);
  afterAll(() => platform?.stop());

  it('환경정책과 takes no writes, keeps what it has readable, and goes on as before when it is on again', async () => {
    const own = await modulesOf(platform, 'ENVIRONMENT_POLICY');
    expect(own.all).toContain('social-indicators');
    const before = await platform.data(READ, {}, { as: 'statistician' });
    const rows = await observationRows(platform);
    const { id, version } = await indicatorOf(platform, 'SI-ENVIRONMENT-01');
    const record = () =>
      platform.gql(
        RECORD,
        { input: { indicator: id, rows: [{ region: '31050', period: '2006', value: '59' }] } },
        { as: 'statistician' },
      );

    await own.without('social-indicators');
    const counted = await countRows(platform.databaseUrl);
    const bytes = Buffer.from('지표,지역,시점,값\nSI-ENVIRONMENT-01,부천시,2006,59\n').toString('base64');
    const writes: [string, object, string][] = [
      [IMPORT, { input: { fileName: 'a.csv', bytes } }, 'input.bytes'],
      ...['updateIndicator', 'retireIndicator'].map((name): [string, object, string] => [
        `mutation($input: ${name === 'updateIndicator' ? 'IndicatorUpdate' : 'IndicatorActInput'}!) { ${name}(input: $input) { id } }`,
        { input: { id, version, ...(name === 'updateIndicator' ? { purpose: '새로' } : { reason: '폐지' }) } },
        'input.id',
      ]),
      [
        'mutation($input: GuidelineTargetInput!) { setGuidelineTarget(input: $input) { id } }',
        { input: { indicator: id, baseYear: 2005, baseValue: '60.8', year: 2010, value: '50' } },
        'input.indicator',
      ],
    ];
    const refused = await record();
    expect([refused.codes, issuesOf(refused.errors)]).toEqual([
      ['BAD_USER_INPUT'],
      [['department.module-off', 'input.indicator']],
    ]);
    for (const [query, variables, path] of writes) {
      const answer = await platform.gql(query, variables as Record<string, unknown>, { as: 'statistician' });
      expect([query, issuesOf(answer.errors)]).toEqual([query, [['department.module-off', path]]]);
    }
    expect(await platform.data(READ, {}, { as: 'statistician' })).toEqual(before);
    expect(await observationRows(platform)).toEqual(rows);
    expect(await countRows(platform.databaseUrl)).toEqual(counted);

    await own.keep(own.all);
    expect(await platform.data(READ, {}, { as: 'statistician' })).toEqual(before);
    expect((await record()).codes).toEqual([]);
  });

  it('the schema of 복지정책과 names nothing of it, and its operations are unknown there', async () => {
    const own = await modulesOf(platform, 'WELFARE_POLICY');
    const namesOf = async () => {
      const { __schema } = await platform.data<{
        __schema: { types: (Named & Record<'fields' | 'inputFields' | 'enumValues', Named[] | null>)[] };
      }>(SCHEMA, {}, { as: 'head' });
      return __schema.types.flatMap(({ name, fields, inputFields, enumValues }) => [
        name,
        ...[fields, inputFields, enumValues].flatMap((members) => (members ?? []).map((member) => member.name)),
      ]);
    };
    const OURS = /indicator|observation|guideline/i;
    expect((await namesOf()).filter((name) => OURS.test(name)).length).toBeGreaterThan(50);
    // Reports of plan-sync have indicators of their own.
    await own.keep(own.all.filter((id) => !['social-indicators', 'plan-sync'].includes(id)));
    expect((await namesOf()).filter((name) => OURS.test(name))).toEqual([]);
    const asked = await platform.gql('{ indicators { totalCount } }', {}, { as: 'head' });
    expect(asked.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const { modules } = await platform.data<{ modules: { id: string }[] }>('{ modules { id } }', {}, { as: 'head' });
    expect(modules.map(({ id }) => id)).not.toContain('social-indicators');
    await own.keep(own.all);
    expect((await platform.gql('{ indicators { totalCount } }', {}, { as: 'head' })).codes).toEqual([]);
  });
});
