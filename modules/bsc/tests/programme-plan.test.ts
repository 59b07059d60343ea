import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('the year’s plan and its records', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const read: Calls['read'] = (...call) => calls.read(...call);
  const run: Calls['run'] = (...call) => calls.run(...call);
  const done: Calls['done'] = (...call) => calls.done(...call);
  const refused: Calls['refused'] = (...call) => calls.refused(...call);
  const moveToday: Calls['moveToday'] = (...call) => calls.moveToday(...call);

  it('[BS-08] counts what is secured of the 300 million won of national funds', async () => {
    const ask = '{ fundingGoals(year: 2006) { nodes { id source amount secured entries { amount securedOn } } } }';
    const [goal] = (await read(ask)).fundingGoals.nodes;
    expect(goal).toMatchObject({ source: '국비', amount: 300_000_000, secured: 120_000_000 });
    const entry = (amount: number, note?: string) => ({ goal: goal.id, amount, securedOn: '2006-06-12', note });
    await done('recordFunding', 'FundingEntryInput', 'amount', entry(80_000_000));
    expect(await refused('recordFunding', 'FundingEntryInput', 'amount', entry(-1_000_000))).toEqual([
      ['reason.missing', 'input.note'],
    ]);
    await done('recordFunding', 'FundingEntryInput', 'amount', entry(-10_000_000, '교부액 조정'));
    expect(await refused('recordFunding', 'FundingEntryInput', 'amount', entry(-200_000_000, '잘못'))).toEqual([
      ['bsc.funding.below-zero', 'input.amount'],
    ]);
    expect((await read(ask)).fundingGoals.nodes[0].secured).toBe(190_000_000);
    const staff = await run('recordFunding', 'FundingEntryInput', 'amount', entry(1), 'staff');
    expect(staff.codes).toEqual(['FORBIDDEN']);
  });

  it('[BS-09] takes a connector through its states to its first run, and marks one that is late after 30 June', async () => {
    const { connectors } = await read(
      '{ connectors(year: 2006) { nodes { id title version state direction dueOn late } } }',
    );
    const personnel = connectors.nodes.find(({ title }: { title: string }) => title === '인사행정 시스템');
    expect(personnel).toMatchObject({ state: 'TESTING', direction: 'BOTH', dueOn: '2006-06-30', late: false });
    const as = { id: personnel.id, version: personnel.version };
    expect(await refused('moveConnector', 'ConnectorMove', 'state', { ...as, state: 'PLANNED' })).toEqual([
      ['bsc.programme.move', 'input.state'],
    ]);
    const moved = await done('moveConnector', 'ConnectorMove', 'state version', { ...as, state: 'OPERATING' });
    expect(moved.state).toBe('OPERATING');
    const stale = await run('moveConnector', 'ConnectorMove', 'state', { ...as, state: 'SUSPENDED' });
    expect(stale.codes).toEqual(['CONFLICT']);
    const ran = await done('recordConnectorRun', 'ConnectorRun', 'lastRunAt lastRunSucceeded lastRunNote', {
      id: personnel.id,
      version: moved.version,
      succeeded: true,
      note: '현원 1,842명을 받음',
    });
    expect(ran).toMatchObject({ lastRunSucceeded: true, lastRunNote: '현원 1,842명을 받음' });
    expect(ran.lastRunAt).not.toBeNull();
    await moveToday('2006-07-01');
    const after = await read('{ connectors(year: 2006) { nodes { title late } } }');
    expect(
      after.connectors.nodes.filter(({ late }: { late: boolean }) => late).map(({ title }: { title: string }) => title),
    ).toEqual(['전자결재 시스템']);
    await moveToday('2006-06-15');
  });

  it('[BS-10] says how many departments have a scorecard: nine', async () => {
    const { scorecardCoverage, scorecards } = await read(
      '{ scorecardCoverage(year: 2006) { value inputs { name value } } scorecards(year: 2006) { totalCount } }',
    );
    const [cards, departments] = scorecardCoverage.inputs.map(({ value }: { value: string }) => Number(value));
    expect([cards, scorecards.totalCount]).toEqual([9, 9]);
    expect(departments).toBeGreaterThan(60);
    expect(scorecardCoverage.value).toBe(String(Math.round((cards * 1000) / departments) / 10));
  });

  it('[BS-11] lists by department the KPIs that the January workshop drafted', async () => {
    const { activity } =
      await read(`{ activity(code: "planned.BS-03") { startsOn endsOn heldCount occurrences { heldOn }
      draftedKpis(first: 100) { totalCount nodes { code department { code } workshop { code } } } } }`);
    expect(activity).toMatchObject({
      startsOn: '2006-01-01',
      endsOn: '2006-01-31',
      heldCount: 1,
      occurrences: [{ heldOn: '2006-01-19' }],
    });
    const { totalCount, nodes } = activity.draftedKpis;
    expect(totalCount).toBe(69);
    const welfare = nodes.filter((kpi: { department: { code: string } }) => kpi.department.code === 'WELFARE_POLICY');
    expect(welfare.map(({ code }: { code: string }) => code)).toContain('sample.WELFARE_POLICY-3');
    expect(new Set(nodes.map((kpi: { workshop: { code: string } }) => kpi.workshop.code))).toEqual(
      new Set(['planned.BS-03']),
    );
  });

  it('states the margin of the survey of 3,000 as ±1.79 percentage points', async () => {
    const { customerSurveyPlans } = await read(
      '{ customerSurveyPlans(year: 2006) { nodes { id version sampleSize margin activity { code } } } }',
    );
    const [plan] = customerSurveyPlans.nodes;
    expect(plan).toMatchObject({ sampleSize: 3000, margin: '1.789', activity: { code: 'planned.BS-06' } });
    const input = { id: plan.id, version: plan.version, year: 2006, titleKo: '고객 평가 설문', dueOn: '2006-10-31' };
    const changed = await done('saveCustomerSurveyPlan', 'CustomerSurveyPlanInput', 'margin dueOn', {
      ...input,
      sampleSize: 3000,
      population: 870_000,
    });
    expect(changed).toEqual({ margin: '1.786', dueOn: '2006-10-31' });
    expect(
      await refused('saveCustomerSurveyPlan', 'CustomerSurveyPlanInput', 'margin', { ...input, sampleSize: 0 }),
    ).toEqual([['bsc.survey.size', 'input.sampleSize']]);
  });

  it('[BS-23] plans fifteen people to the United States and asks for the report thirty days after the return', async () => {
    const { trips } = await read(
      '{ trips(year: 2006) { nodes { id version country persons reportDueOn activity { code } } } }',
    );
    const [trip] = trips.nodes;
    expect(trip).toMatchObject({ country: 'US', persons: 15, reportDueOn: null, activity: { code: 'planned.BS-11' } });
    const input = {
      id: trip.id,
      version: trip.version,
      year: 2006,
      titleKo: '미국 벤치마킹',
      country: 'US',
      persons: 15,
    };
    const days = { dueOn: '2006-12-31', departsOn: '2006-05-01', returnsOn: '2006-05-10' };
    const travelled = await done('saveTrip', 'TripInput', 'version reportDueOn reportLate', { ...input, ...days });
    expect(travelled).toMatchObject({ reportDueOn: '2006-06-09', reportLate: true });
    expect(
      await refused('saveTrip', 'TripInput', 'id', {
        ...input,
        ...days,
        version: travelled.version,
        returnsOn: '2006-04-30',
      }),
    ).toEqual([['term.reversed', 'input.returnsOn']]);
    const report = {
      id: trip.id,
      version: travelled.version,
      reportedOn: '2006-06-14',
      report: '성과 예산 연계 방식을 살폈다.',
    };
    expect(await done('reportTrip', 'TripReport', 'reportedOn reportLate', report)).toEqual({
      reportedOn: '2006-06-14',
      reportLate: true,
    });
  });

  it('[BS-24] has a manual whose chapters are the help of pages, and which a new edition supersedes', async () => {
    const { manuals } = await read(
      '{ manuals { nodes { edition state title(lang: ko) chapters { topic title(lang: ko) body(lang: ko) } } } }',
    );
    expect(manuals.nodes[0]).toMatchObject({ edition: 1, state: 'PUBLISHED', title: 'BSC 운영 표준 매뉴얼' });
    expect(manuals.nodes[0].chapters[1]).toMatchObject({ topic: 'ENTRY', title: '실적 입력' });
    expect(manuals.nodes[0].chapters[0].body).toContain('12일까지 결과를 게시');
    const chapters = [{ topic: 'ENTRY', titleKo: '실적 입력', bodyKo: '고친 본문' }];
    const draft = await done('saveManual', 'ManualInput', 'id version edition state', {
      year: 2006,
      titleKo: '매뉴얼',
      chapters,
    });
    expect(draft).toMatchObject({ edition: 2, state: 'DRAFT' });
    await done('publishManual', 'RecordAsRead', 'state', { id: draft.id, version: draft.version });
    const after = await read('{ manuals { nodes { edition state publishedOn } } }');
    expect(after.manuals.nodes).toEqual([
      { edition: 1, state: 'SUPERSEDED', publishedOn: '2006-03-15' },
      { edition: 2, state: 'PUBLISHED', publishedOn: '2006-06-15' },
    ]);
  });

  it('[BS-25] counts whom the two sessions for all staff reached, each person once', async () => {
    const ask =
      '{ activity(code: "planned.BS-12") { id scope plannedCount heldCount occurrences { id } staffReach { value inputs { name value } } } }';
    const { activity } = await read(ask);
    expect(activity).toMatchObject({ scope: '전직원', plannedCount: 2, heldCount: 1, staffReach: { value: '0' } });
    const { people } = await read('{ people(first: 50) { nodes { id kind } } }', 'admin');
    const staff = people.nodes.filter(({ kind }: { kind: string }) => kind === 'STAFF');
    const outsider = people.nodes.find(({ kind }: { kind: string }) => kind !== 'STAFF');
    const ids = staff.map(({ id }: { id: string }) => id);
    const second = await done(
      'recordOccurrence',
      'OccurrenceInput',
      'id',
      { activity: activity.id, heldOn: '2006-06-14' },
      'planner',
    );
    const attend = (occurrence: string, who: string[]) =>
      done('recordAttendance', 'AttendanceInput', 'id', { occurrence, people: who }, 'planner');
    await attend(activity.occurrences[0].id, ids.slice(0, 6));
    await attend(second.id, [...ids.slice(3, 9), outsider.id]);
    const after = (await read(ask)).activity.staffReach;
    expect(after.inputs).toEqual([
      { name: 'reached', value: '9' },
      { name: 'staff', value: '12' },
    ]);
    expect(after.value).toBe('75');
  });

  it('[BS-14] has an advisory committee of twelve seats that meets twice with a quorum of seven', async () => {
    const ask = `{ committee(code: "sample.BSC_ADVISORY") { quorum vacancies quorateMeetings seats { id number }
      activity { id plannedCount heldCount } meetings { id heldOn } } }`;
    const { committee } = await read(ask);
    expect(committee).toMatchObject({ quorum: 7, vacancies: 12, quorateMeetings: 0, activity: { plannedCount: 2 } });
    expect([committee.seats.length, committee.meetings.map(({ heldOn }: { heldOn: string }) => heldOn)]).toEqual([
      12,
      ['2006-02-22'],
    ]);
    const members: string[] = [];
    for (const seat of committee.seats) {
      const person = await done(
        'createPerson',
        'PersonInput',
        'id',
        { name: `위원 ${seat.number}`, external: true, roles: [] },
        'admin',
      );
      await done(
        'appointToSeat',
        'AppointmentInput',
        'id',
        { seat: seat.id, person: person.id, fromDate: '2006-02-01' },
        'planner',
      );
      members.push(person.id);
    }
    const december = await done(
      'recordOccurrence',
      'OccurrenceInput',
      'id',
      { activity: committee.activity.id, heldOn: '2006-06-14' },
      'planner',
    );
    const came = (occurrence: string, people: string[]) =>
      done('recordAttendance', 'AttendanceInput', 'id', { occurrence, people }, 'planner');
    await came(committee.meetings[0].id, members.slice(0, 6));
    await came(december.id, members.slice(0, 7));
    expect((await read(ask)).committee).toMatchObject({ vacancies: 0, quorateMeetings: 1, activity: { heldCount: 2 } });
  });
});
