import { changeRows, createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const FORUM = `id version code kind status heldOn people lacksMinutes groups { group people }
  topics { position topic speaker domain { code } initiative { code } } opinions { totalCount nodes { code } }`;
const CONCEPT = 'id version status reason decidedOn proposedBy { login } item { code }';

describeOnBoth('how citizens take part', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const at = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const forum = async (code: string) =>
    (await calls.read(`{ forums(where: {code: {eq: "${code}"}}) { nodes { ${FORUM} activity { code heldCount } } } }`))
      .forums.nodes[0];

  it('[PS-23] the policy forum of March has speakers by office, minutes and the opinions taken at it', async () => {
    const march = await forum('sample.F2006.03');
    expect(march).toMatchObject({
      ...{ kind: 'POLICY_FORUM', status: 'CLOSED', heldOn: '2006-03-17', people: 96, lacksMinutes: false },
      activity: { code: 'planned.PS-04', heldCount: 1 },
      opinions: { totalCount: 4 },
    });
    expect(march.topics.map((topic: { domain: { code: string } }) => topic.domain.code)).toEqual([
      ...['CULTURE', 'URBAN_TRANSPORT', 'WELFARE'],
    ]);
    expect(march.opinions.nodes.map(({ code }: { code: string }) => code).sort()).toEqual(
      ['F1', 'F2', 'F3', 'F4'].map((name) => `sample.O2006.${name}`),
    );
  });

  it('[PS-34] briefings and round tables say how many of each group came', async () => {
    expect(await forum('sample.F2006.05')).toMatchObject({
      ...{ kind: 'BRIEFING', status: 'HELD', people: 38, lacksMinutes: true },
      groups: [
        { group: 'CITIZEN', people: 35 },
        { group: 'STAFF', people: 3 },
      ],
    });
    const { forums } = await calls.read('{ forums(where: {kind: {in: [BRIEFING, ROUND_TABLE]}}) { totalCount } }');
    expect(forums.totalCount).toBe(1);
  });

  it('[PS-23] a meeting is planned, held with its record on the planned activity, and closed with minutes alone', async () => {
    const activity = (await calls.read('{ activity(code: "planned.PS-04") { id } }')).activity.id;
    const domain = await calls.idOf('domain', 'WELFARE');
    const input = {
      ...{ code: 'T-FORUM', titleKo: '간담회', kind: 'ROUND_TABLE', heldOn: '2006-06-14', activity },
      topics: [{ topic: '돌봄', speaker: '복지 단체 사무국장', domain }],
    };
    const planned = await calls.done('saveForum', 'ForumInput', FORUM, input, 'staff');
    expect(planned).toMatchObject({
      status: 'PLANNED',
      people: null,
      topics: [{ position: 1, domain: { code: 'WELFARE' } }],
    });
    const refused = (name: string, type: string, more: object, as = 'staff') =>
      calls.refused(name, type, 'id', more, as);
    expect(await refused('closeForum', 'ForumClosing', at(planned), 'head')).toEqual([
      ['plan-sync.forum.status', 'input.id'],
    ]);
    const groups = [{ group: 'CITIZEN', people: 12 }];
    const come = { ...at(planned), heldOn: '2006-06-16', groups: [...groups, { group: 'CITIZEN', people: -1 }] };
    expect(await refused('holdForum', 'ForumHeldInput', come)).toEqual([
      ['activity.in-future', 'input.heldOn'],
      ['plan-sync.forum.group-twice', 'input.groups.1.group'],
    ]);
    const held = await calls.done(
      'holdForum',
      'ForumHeldInput',
      FORUM,
      { ...at(planned), heldOn: '2006-06-14', groups },
      'staff',
    );
    expect(held).toMatchObject({ status: 'HELD', people: 12, lacksMinutes: true });
    expect(await refused('closeForum', 'ForumClosing', at(held), 'head')).toEqual([
      ['plan-sync.forum.no-minutes', 'input.id'],
    ]);
    const opinion = {
      ...{ code: 'T-FO', titleKo: '야간 돌봄', content: '밤에도 돌봄이 필요합니다.', forum: held.id },
      initiative: await calls.idOf('initiative', 'sample.WELFARE-1-2'),
    };
    expect(await refused('receiveOpinion', 'CitizenOpinionInput', { ...opinion, channel: 'CALL' })).toEqual([
      ['plan-sync.opinion.forum-channel', 'input.forum'],
    ]);
    await calls.done('receiveOpinion', 'CitizenOpinionInput', 'id', { ...opinion, channel: 'FORUM' }, 'staff');
    const minutes = { ...at(held), heldOn: '2006-06-14', groups, minutes: '야간 돌봄을 논의함' };
    const written = await calls.done('holdForum', 'ForumHeldInput', FORUM, minutes, 'staff');
    expect(await calls.codes('closeForum', 'ForumClosing', 'id', at(written), 'staff')).toEqual(['FORBIDDEN']);
    const closed = await calls.done('closeForum', 'ForumClosing', FORUM, at(written), 'head');
    expect(closed).toMatchObject({ status: 'CLOSED', lacksMinutes: false, opinions: { totalCount: 1 } });
    expect(
      await refused('receiveOpinion', 'CitizenOpinionInput', { ...opinion, code: 'T-FO2', channel: 'FORUM' }),
    ).toEqual([['plan-sync.forum.status', 'input.forum']]);
    const occurrences = await readRows(
      platform.databaseUrl,
      `SELECT o.people, o.minutes FROM core_occurrence o JOIN core_activity a ON a.id = o.activity_id
        WHERE a.code = 'planned.PS-04' AND o.held_on = '2006-06-14'`,
    );
    expect(occurrences.map((row) => ({ ...row }))).toEqual([{ people: 12, minutes: '야간 돌봄을 논의함' }]);
  });

  it('of another department stay with it, and hostile text is text', async () => {
    const march = await forum('sample.F2006.03');
    const input = { ...at(march), titleKo: '바꿈', kind: 'BRIEFING', heldOn: '2006-03-17', topics: [] };
    expect(await calls.codes('saveForum', 'ForumInput', 'id', input, 'staff')).toEqual(['FORBIDDEN']);
    expect(await calls.refused('saveForum', 'ForumInput', 'id', input)).toEqual([
      ['plan-sync.forum.status', 'input.id'],
    ]);
    const topics = [{ topic: "<b>'; DROP TABLE plan_sync_forum; --", speaker: '{{7*7}}' }];
    const hostile = { code: 'T-H', titleKo: '<script>', kind: 'BRIEFING', heldOn: '2006-06-20', topics };
    expect(await calls.done('saveForum', 'ForumInput', FORUM, hostile)).toMatchObject({
      topics: [{ topic: topics[0]?.topic, speaker: '{{7*7}}', domain: null }],
    });
  });

  it('[PS-22] four of six domains have a concept this year; one that is adopted goes into the long-term plan', async () => {
    const coverage = async () =>
      (await calls.read('{ conceptCoverage(year: 2006) { covered total missing { code } } }')).conceptCoverage;
    expect(await coverage()).toEqual({
      ...{ covered: 4, total: 6, missing: [{ code: 'URBAN_TRANSPORT' }, { code: 'SELF_GOVERNANCE' }] },
    });
    const domain = await calls.idOf('domain', 'SELF_GOVERNANCE');
    const input = { code: 'T-C', titleKo: '열린 시정', domain, summary: '회의를 열어 둠', study: '시정연구(2006. 5.)' };
    const made = await calls.done('saveDevelopmentConcept', 'DevelopmentConceptInput', CONCEPT, input, 'staff');
    expect(await coverage()).toMatchObject({ covered: 5, missing: [{ code: 'URBAN_TRANSPORT' }] });
    const move = (from: { id: string; version: number }, to: string, more: object = {}) =>
      ['moveDevelopmentConcept', 'DevelopmentConceptMove', CONCEPT, { ...at(from), to, ...more }] as const;
    const proposed = await calls.done(...move(made, 'PROPOSED'), 'staff');
    expect(proposed).toMatchObject({ status: 'PROPOSED', proposedBy: { login: 'staff' } });
    expect(await calls.codes(...move(proposed, 'ADOPTED', { reason: '맞음' }), 'head')).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...move(proposed, 'ADOPTED'))).toEqual([['plan-sync.reason-required', 'input.reason']]);
    const adopted = await calls.done(...move(proposed, 'ADOPTED', { reason: '비전과 맞음' }));
    expect(adopted).toMatchObject({ status: 'ADOPTED', reason: '비전과 맞음', decidedOn: '2006-06-15' });
    expect(await calls.refused(...move(adopted, 'DECLINED', { reason: '아님' }))).toEqual([
      ['plan-sync.concept.move', 'input.to'],
    ]);
    const annual = (await calls.item('sample.A2006.WELFARE-1-2')).id;
    expect(await calls.refused(...move(adopted, 'REFLECTED', { item: annual }))).toEqual([
      ['plan-sync.concept.item-level', 'input.item'],
    ]);
    const item = (await calls.item('sample.VB2015.SELF_GOVERNANCE-2')).id;
    expect(await calls.done(...move(adopted, 'REFLECTED', { item }), 'staff')).toMatchObject({
      ...{ status: 'REFLECTED', item: { code: 'sample.VB2015.SELF_GOVERNANCE-2' } },
    });
  });

  it('[PS-03] an initiative counts opinions, meetings and surveys, and how many opinions are in a plan', async () => {
    const of = async (code: string) =>
      (
        await calls.read(
          `{ initiative(code: "${code}") { participation { opinions replied incorporated forums surveys } } }`,
        )
      ).initiative.participation;
    expect(await of('sample.CULTURE-2-2')).toEqual({ opinions: 1, replied: 1, incorporated: 1, forums: 1, surveys: 0 });
    // N1 and N5 of the sample, and the one that was said at the round table; that and the briefing are meetings
    expect(await of('sample.WELFARE-1-2')).toEqual({ opinions: 3, replied: 0, incorporated: 0, forums: 2, surveys: 0 });
    expect(await of('sample.ECONOMY-1-3')).toEqual({ opinions: 0, replied: 0, incorporated: 0, forums: 0, surveys: 0 });
  });

  it('[PS-35] a publication has its editions, copies and audience, and is an outcome of its activity', async () => {
    const { publications } = await calls.read(
      '{ publications { nodes { code kind edition quantity audience publishedOn } } }',
    );
    expect(publications.nodes).toEqual([
      {
        ...{ code: 'sample.P2006.LEAFLET', kind: 'LEAFLET', edition: 2, quantity: 10_000 },
        ...{ audience: '시민', publishedOn: '2006-04-20' },
      },
      {
        ...{ code: 'sample.P2006.BOOKLET', kind: 'BOOKLET', edition: 1, quantity: 3000 },
        ...{ audience: '시민과 시의회', publishedOn: '2006-05-30' },
      },
    ]);
    const activity = (await calls.read('{ activity(code: "planned.PS-02") { id } }')).activity.id;
    const input = {
      ...{ code: 'T-P', titleKo: '영역별 추진성과', kind: 'LEAFLET', edition: 1, quantity: 500 },
      ...{ publishedOn: '2006-06-15', audience: '시민', activity },
    };
    const save = ['savePublication', 'CityPublicationInput', 'id version edition activity { heldCount }'] as const;
    expect(await calls.refused(...save, { ...input, edition: 0, quantity: -1 })).toEqual([
      ['plan-sync.publication.number', 'input.edition'],
      ['plan-sync.publication.number', 'input.quantity'],
    ]);
    expect(await calls.refused(...save, { ...input, publishedOn: '2006-06-16' })).toEqual([
      ['activity.in-future', 'input.publishedOn'],
    ]);
    const made = await calls.done(...save, input, 'staff');
    expect(made.activity.heldCount).toBe(1);
    const second = await calls.done(...save, { ...input, ...at(made), edition: 2 }, 'staff');
    expect(second).toMatchObject({ version: 2, edition: 2, activity: { heldCount: 1 } });
  });

  it('[PS-32] the citizens’ survey of November asks in strata of region, sex and age, and which domain comes first', async () => {
    const { survey } = await calls.read(
      `{ survey(code: "VB2015-2006-11") { population state opensOn closesOn program { code } activity { code }
        questions { code choices { code } } strata { traits { facet code } } } }`,
    );
    expect(survey).toMatchObject({
      ...{ population: 'CITIZEN', opensOn: '2006-11-01', closesOn: '2006-11-30' },
      ...{ program: { code: 'P2006-1' }, activity: { code: 'planned.PS-08' } },
    });
    const traits = survey.strata.flatMap(({ traits: own }: { traits: { facet: string; code: string }[] }) => own);
    const codesOf = (facet: string) =>
      new Set(
        traits.filter((trait: { facet: string }) => trait.facet === facet).map(({ code }: { code: string }) => code),
      );
    expect([codesOf('REGION').size, codesOf('SEX').size, codesOf('AGE').size]).toEqual([3, 2, 3]);
    const first = survey.questions.find(({ code }: { code: string }) => code === 'FIRST');
    expect(first.choices.map(({ code }: { code: string }) => code)).toEqual([
      ...['ECONOMY', 'CULTURE', 'URBAN_TRANSPORT', 'WELFARE', 'ENVIRONMENT', 'SELF_GOVERNANCE'],
    ]);
  });

  it('[PS-31] awareness and agreement are shown wave by wave and by the domain that people put first', async () => {
    expect((await calls.read('{ consensusTrend { survey { code } } }')).consensusTrend).toEqual([]);
    const wave = async (
      code: string,
      number: number,
      people: readonly [first: string, aware: number, agree: number][],
    ) => {
      await changeRows(
        platform.databaseUrl,
        `INSERT INTO core_survey (code, title_ko, position, version, purpose, population, state, wave, module, sample, visibility,
            closes_on, weighting_method)
          VALUES ('${code}', '시민 설문', 1, 1, 'CITIZEN_OPINION', 'CITIZEN', 'PUBLISHED', ${number}, 'plan-sync', 0, 'PUBLIC',
            '200${number}-11-30', 'NONE')`,
      );
      const [row] = await readRows(platform.databaseUrl, `SELECT id FROM core_survey WHERE code = '${code}'`);
      await changeRows(
        platform.databaseUrl,
        `INSERT INTO core_survey_question (survey_id, position, code, kind, title_ko, required, options)
          SELECT ${row?.id}, q.position, q.code, q.kind, q.title_ko, q.required, q.options FROM core_survey_question q
          JOIN core_survey s ON s.id = q.survey_id WHERE s.code = 'VB2015-2006-11'`,
      );
      const values = people.map(
        ([first, aware, agree], index) =>
          `(${number * 100_000 + index}, ${row?.id}, '${JSON.stringify({ AWARE: String(aware), AGREE: String(agree), FIRST: [first] })}', 'PAPER', 0)`,
      );
      await changeRows(
        platform.databaseUrl,
        `INSERT INTO core_survey_response (id, survey_id, answers, mode, sample) VALUES ${values.join(', ')}`,
      );
    };
    const people = (first: string, count: number, low: number, high: number) =>
      Array.from({ length: count }, (_, index): [string, number, number] => [first, index % 2 ? low : high, 3]);
    // welfare: mean 2 then 4 of 5; culture: 3 both times; economy: four people, who are not shown
    await wave('T-2004', 4, [
      ...people('WELFARE', 40, 1, 3),
      ...people('CULTURE', 40, 2, 4),
      ...people('ECONOMY', 4, 1, 3),
    ]);
    await wave('T-2005', 5, [
      ...people('WELFARE', 40, 3, 5),
      ...people('CULTURE', 40, 2, 4),
      ...people('ECONOMY', 4, 1, 3),
    ]);
    const { consensusTrend } = await calls.read(
      `{ consensusTrend { survey { code wave } figures { domain { code } answered awareness agreement awarenessTrend agreementTrend } } }`,
      'staff',
    );
    expect(consensusTrend.map(({ survey }: { survey: object }) => survey)).toEqual([
      { code: 'T-2004', wave: 4 },
      { code: 'T-2005', wave: 5 },
    ]);
    const figure = (index: number, domain: string | null) =>
      consensusTrend[index].figures.find(
        (one: { domain: { code: string } | null }) => (one.domain?.code ?? null) === domain,
      );
    expect(figure(0, 'WELFARE')).toMatchObject({ answered: 40, awareness: '25', awarenessTrend: null });
    expect(figure(1, 'WELFARE')).toMatchObject({
      awareness: '75',
      awarenessTrend: 'ROSE',
      agreementTrend: 'NO_DIFFERENCE',
    });
    expect(figure(1, 'CULTURE')).toMatchObject({ awareness: '50', agreement: '50', awarenessTrend: 'NO_DIFFERENCE' });
    expect(figure(1, 'ECONOMY')).toMatchObject({ answered: null, awareness: null, awarenessTrend: null });
    expect(figure(1, null)).toMatchObject({ answered: 84, awarenessTrend: 'ROSE' });
  });
});
