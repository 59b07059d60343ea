import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';

const COMMITTEE = `{ committees(where: { code: { eq: "sample.SOCIAL_INDICATORS_ADVISORY" } }) { nodes { title formedOn quorum department { code }
  activity { id code startsOn endsOn line status heldCount } meetings { heldOn people minutes } } } }`;

interface Committee {
  readonly title: string;
  readonly formedOn: string;
  readonly activity: { readonly id: string; readonly heldCount: number };
  readonly meetings: readonly { heldOn: string; people: number; minutes: string }[];
}

describeOnBoth('the program’s own records of 2006', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
  }, 120_000);
  afterAll(() => platform?.stop());

  const asAnalyst = <T>(query: string) => platform.data<T>(query, {}, { as: 'analyst' });
  const committee = async (): Promise<Committee | undefined> =>
    (await asAnalyst<{ committees: { nodes: Committee[] } }>(COMMITTEE)).committees.nodes[0];

  it('[SI-08] name the advisory committee that was formed in March as planned, and its meetings', async () => {
    const before = await committee();
    expect(before).toMatchObject({
      title: '사회지표개발 자문위원회',
      formedOn: '2006-03-15',
      quorum: 5,
      department: { code: 'POLICY_PLANNING' },
      activity: { code: 'planned.SI-01', startsOn: '2006-03-01', endsOn: '2006-03-31', line: 166 },
      meetings: [{ heldOn: '2006-03-22', people: 9 }],
    });
    const input = { activity: before?.activity.id, heldOn: '2006-06-14', people: 7, minutes: '13개 분야의 지표 검토' };
    await platform.data(
      'mutation($input: OccurrenceInput!) { recordOccurrence(input: $input) { id } }',
      { input },
      { as: 'planner' },
    );
    const after = await committee();
    expect(after?.meetings.map(({ heldOn, people }) => [heldOn, people])).toEqual([
      ['2006-03-22', 9],
      ['2006-06-14', 7],
    ]);
    expect(after?.activity.heldCount).toBe((before?.activity.heldCount ?? 0) + 1);
  });

  it('[SI-02] show the level and the change of each indicator of a field', async () => {
    const { indicators } = await asAnalyst<{
      indicators: { nodes: { code: string; diagnosis: Record<string, unknown> }[] };
    }>(
      `{ indicators(where: { field: { code: { eq: "ENVIRONMENT" } }, vsNational: { ne: UNKNOWN } }) { nodes { code
        diagnosis { value national vsNational changeFrom changeTo change { value } direction quadrant } } } }`,
    );
    expect(indicators.nodes.map(({ code }) => code)).toEqual([
      'SI-ENVIRONMENT-01',
      'SI-ENVIRONMENT-04',
      'SI-ENVIRONMENT-05',
      'SI-ENVIRONMENT-06',
    ]);
    const of = (code: string) => indicators.nodes.find((row) => row.code === code)?.diagnosis;
    // Fine dust fell from 62.6 to 60.8, and is above the nation's 56.4; parks grew from 3.7 to 3.9, below 7.6.
    expect(of('SI-ENVIRONMENT-01')).toEqual({
      value: '60.8',
      national: '56.4',
      vsNational: 'WORSE',
      changeFrom: '2004',
      changeTo: '2005',
      change: { value: '-1.8' },
      direction: 'IMPROVING',
      quadrant: 'IMPROVING',
    });
    expect(of('SI-ENVIRONMENT-05')).toMatchObject({
      value: '3.9',
      national: '7.6',
      vsNational: 'WORSE',
      change: { value: '0.2' },
      quadrant: 'IMPROVING',
    });
    expect(of('SI-ENVIRONMENT-04')).toMatchObject({ value: '55.9', national: '50.3', quadrant: 'STRENGTH' });
  });

  it('[SI-13] give the goals of the vision values to reach', async () => {
    const { goal } = await asAnalyst<{
      goal: { indicators: { nodes: { code: string; targets: Record<string, unknown>[] }[] } };
    }>(
      `{ goal(code: "sample.ENVIRONMENT-3") { indicators { nodes { code targets { baseYear baseValue year value path track
        requiredPace { value } } } } } }`,
    );
    // (8 − 3.9) ÷ 10 a year from 2005 on; the straight path from 3.1 in 2001 asks for 4.5 in 2005.
    expect(goal.indicators.nodes).toEqual([
      {
        code: 'SI-ENVIRONMENT-05',
        targets: [
          {
            baseYear: 2001,
            baseValue: '3.1',
            year: 2015,
            value: '8',
            path: 'LINEAR',
            track: 'BEHIND',
            requiredPace: { value: '0.41' },
          },
        ],
      },
    ]);
  });
});
