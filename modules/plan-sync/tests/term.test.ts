import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const LINKS = 100;
const END = `mayClose obstacles inside next { code } edition { year } targets { code } counts { outcome count }
  rows { outcome basis link { id status } item { code } other { code } target { id code } hints { code } }`;

describeOnBoth('the end of an elected term', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    await theNextTerm();
    await hundredLinks();
  }, 240_000);
  afterAll(() => platform?.stop());

  const dateOf = (day: string) => calls.read(`mutation { setBusinessDate(date: "${day}") { businessDate } }`);
  const term = async (code = 'TERM-3') =>
    (
      await calls.read(
        `{ plan(code: "${code}") { id version status endsOn termRemaps { id version mayUndo undoneAt } } }`,
      )
    ).plan;
  const end = async () => (await calls.read(`{ termEnd(plan: "${(await term()).id}") { ${END} } }`)).termEnd;
  const links = async () => {
    const where = '{from: {code: {startsWith: "sample.T3."}}}, {to: {code: {startsWith: "sample.T3."}}}';
    const query = `{ planLinks(first: 500, where: {or: [${where}]}) { nodes {
      id status validFrom validTo successor { status validFrom validTo from { code } to { code } } from { code } to { code } } } }`;
    return (await calls.read(query)).planLinks.nodes;
  };
  const dangling = async (): Promise<string[]> =>
    (await calls.read('{ orphans(kind: DANGLING_LINK, year: 2006) { code } }')).orphans.map(
      ({ code }: { code: string }) => code,
    );
  const countsOf = (answer: Asked) =>
    Object.fromEntries(
      answer.counts.filter(({ count }: Asked) => count > 0).map(({ outcome, count }: Asked) => [outcome, count]),
    );
  const old = dataFile('items').filter(({ edition }) => edition === 'TERM-3-2006-1');
  const isOpen = ({ from = '', to = '', valid_to: until }: Record<string, string>) =>
    [from, to].some((code) => code.startsWith('sample.T3.')) && until === '';
  const sampleLinks = dataFile('links').filter(isOpen);

  /** Six items of the same initiative, one of them of another department; one of the same goal; one of the same title alone. */
  async function theNextTerm() {
    const department = await calls.idOf('department', 'POLICY_PLANNING');
    const plan = { code: 'TERM-4', titleKo: '민선4기 핵심과제', level: 'TERM_PRIORITY', term: 4, department };
    const years = { fromYear: 2006, toYear: 2010, endsOn: '2010-06-30' };
    const next = await calls.done('createPlan', 'PlanInput', 'id', { ...plan, ...years });
    const opening = { plan: next.id, year: 2006, kind: 'ORIGINAL' };
    const edition = await calls.done('openPlanVersion', 'PlanVersionInput', 'id', opening);
    const { goal } = await calls.read(
      '{ goal: initiative(code: "sample.WELFARE-3-1") { goal { initiatives(where: {code: {ne: "sample.WELFARE-3-1"}}) { nodes { id } } } } }',
    );
    for (const [index, { title_ko: titleKo = '', node = '', department: own = '' }] of old.entries()) {
      const isGoal = node.endsWith('WELFARE-3-1');
      const isTitle = node.endsWith('ENVIRONMENT-1-1');
      const initiative = isGoal ? goal.goal.initiatives.nodes[0].id : await calls.idOf('initiative', node.slice(11));
      await calls.done('createPlanItem', 'PlanItemInput', 'id', {
        ...{ planVersion: edition.id, code: `T4-${index}`, titleKo, startYear: 2006, endYear: 2010 },
        ...{ department: await calls.idOf('department', index === 0 ? 'ROADS' : own) },
        ...(isTitle ? {} : { node: initiative }),
      });
    }
  }

  /** As many more links as make a hundred, proposed and waiting. */
  async function hundredLinks() {
    const known = new Set(sampleLinks.map(({ from, to, type }) => `${from} ${to} ${type}`));
    const idOf = async (start: string): Promise<Map<string, string>> => {
      const query = `{ planItems(first: 500, where: {code: {startsWith: "${start}"}}) { nodes { id code } } }`;
      const { nodes } = (await calls.read(query)).planItems;
      return new Map(nodes.map(({ id, code }: Asked) => [code, id]));
    };
    const [annual, priorities] = [await idOf('sample.A2006.'), await idOf('sample.T3.')];
    const pairs = [...annual.keys()]
      .flatMap((from) => [...priorities.keys()].map((to) => [from, to] as const))
      .filter(([from, to]) => !known.has(`${from} ${to} IMPLEMENTS`))
      .slice(0, LINKS - sampleLinks.length);
    for (const [from, to] of pairs) {
      const link = { from: annual.get(from), to: priorities.get(to), type: 'IMPLEMENTS' };
      await calls.done('proposePlanLink', 'PlanLinkInput', 'id', link);
    }
  }

  const close = async () => {
    const { id, version } = await term();
    return ['closeTerm', 'TermClosing', 'status', { id, version }] as const;
  };

  it('[PS-13] comes at midnight by the business date: not on 30 June, but on 1 July', async () => {
    expect(await end()).toMatchObject({ mayClose: false, obstacles: ['NOT_OVER'], next: { code: 'TERM-4' } });
    await dateOf('2006-06-30');
    expect(await calls.refused(...(await close()))).toEqual([['plan-sync.term.not-over', 'input.id']]);
    await dateOf('2006-07-01');
    expect(await calls.codes(...(await close()), 'head')).toEqual(['FORBIDDEN']);
    const remap = { plan: (await term()).id, next: (await term('TERM-4')).id, links: [] };
    expect(await calls.refused('remapTermLinks', 'PlanRemapInput', 'id', remap)).toEqual([
      ['plan-sync.term.not-closed', 'input.plan'],
    ]);
    expect(await calls.done(...(await close()))).toEqual({ status: 'CLOSED' });
    expect(await calls.refused(...(await close()))).toEqual([['plan-sync.term.closed', 'input.id']]);
    expect((await links()).length).toBe(LINKS + 1);
    const { plan } = await calls.read(
      '{ plan(code: "TERM-3") { versionInForce(year: 2006) { id } versions { totalCount } } }',
    );
    expect(plan).toEqual({ versionInForce: null, versions: { totalCount: 1 } });
  });

  /** What the rules say of each link, from the data files alone. */
  const expected = (rows: Asked[]) =>
    rows.map(({ link, item }: Asked) => {
      const node = old.find(({ code }) => code === item.code)?.node ?? '';
      if (node.endsWith('ENVIRONMENT-1-1')) return 'OPEN';
      const stays = link.status === 'CONFIRMED' && !node.endsWith('WELFARE-3-1') && item.code !== old[0]?.code;
      return stays ? 'CONFIRMED' : 'PROPOSED';
    });

  it('[PS-13] proposes where a hundred links go: by initiative, by goal, by title never without a word', async () => {
    const { rows, inside, targets, ...rest } = await end();
    expect([rows.length, inside, targets.length]).toEqual([LINKS, 0, old.length]);
    expect(rows.map(({ outcome }: Asked) => outcome)).toEqual(expected(rows));
    expect(countsOf(rest).CONFIRMED).toBeGreaterThan(8);
    const titled = rows.find(({ item }: Asked) => item.code === 'sample.T3.ENVIRONMENT-1-1');
    expect(titled).toMatchObject({ basis: 'TITLE', target: null, hints: [{ code: 'T4-7' }] });
  });

  const remapInput = async () => {
    const { rows } = await end();
    const decided = rows.map(({ link, target }: Asked) => ({
      link: link.id,
      item: target?.id ?? null,
      reason: '새 임기에 없음',
    }));
    return { rows, input: { plan: (await term()).id, next: (await term('TERM-4')).id, links: decided } };
  };
  const remap = (input: object) =>
    ['remapTermLinks', 'PlanRemapInput', 'id version replaced ended mayUndo', input] as const;

  it('[PS-13] takes a hundred links over at once as the preview says, the old ones readable, and takes them back', async () => {
    const before = await links();
    const loose = await dangling();
    const ofTerm = (code: string) => code.includes('sample.T3.');
    expect(loose.filter(ofTerm).length).toBe(sampleLinks.filter(({ status }) => status === 'CONFIRMED').length + 1);
    const { rows, input } = await remapInput();
    const bad = [{ ...input.links[0], item: input.links[0].link }, ...input.links.slice(1)];
    expect(await calls.refused(...remap({ ...input, links: bad }))).toEqual([['record.unknown', 'input.links.0.item']]);
    const ended = rows.filter(({ target }: Asked) => target === null).length;
    const done = await calls.done(...remap(input));
    expect(done).toMatchObject({ replaced: LINKS - ended, ended, mayUndo: true });
    const after = await links();
    for (const { link, target, outcome } of rows) {
      const now = after.find(({ id }: Asked) => id === link.id);
      expect(now).toMatchObject({ status: link.status, validTo: 2006 });
      if (target === null) expect(now.successor).toBeNull();
      else {
        expect(now.successor).toMatchObject({ status: outcome, validFrom: 2006, validTo: null });
        expect([now.successor.from.code, now.successor.to.code]).toContain(target.code);
      }
    }
    expect((await dangling()).filter(ofTerm)).toEqual(['sample.T3.ECONOMY-1-1 → sample.BASIC.ECONOMY']);
    const again = await calls.refused(...remap(input));
    expect(again).toEqual(
      input.links.map((_: object, index: number) => ['plan-sync.term.not-open', `input.links.${index}.link`]),
    );
    const { id, version } = done;
    expect((await calls.run('undoTermRemap', 'PlanRemapUndo', 'id', { id, version: 9 })).codes).toEqual(['CONFLICT']);
    expect((await calls.done('undoTermRemap', 'PlanRemapUndo', 'undoneAt', { id, version })).undoneAt).not.toBeNull();
    expect(await links()).toEqual(before);
    expect(await dangling()).toEqual(loose);
  });

  it('refuses to take back what the next term’s final edition rests on', async () => {
    let { id, version } = await calls.edition('TERM-4', 1);
    for (const to of ['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION', 'FINAL']) {
      ({ id, version } = await calls.done('movePlanVersion', 'PlanVersionMove', 'id version', { id, version, to }));
    }
    const [first] = (await remapInput()).rows;
    const [link] = (await calls.read(`{ planLinks(where: {id: {eq: "${first.link.id}"}}) { nodes { id version } } }`))
      .planLinks.nodes;
    await calls.done('endPlanLink', 'PlanLinkEnding', 'id', { ...link, lastYear: 2008, reason: '사업이 끝남' });
    const { input } = await remapInput();
    const done = await calls.done(...remap({ ...input, links: input.links.slice(0, 3) }));
    const taken = (await links()).find(({ id }: Asked) => id === link.id);
    expect([taken.validTo, taken.successor.validFrom, taken.successor.validTo]).toEqual([2006, 2006, 2008]);
    expect(done.mayUndo).toBe(false);
    expect(await calls.refused('undoTermRemap', 'PlanRemapUndo', 'id', { id: done.id, version: done.version })).toEqual(
      [['plan-sync.term.settled', 'input.id']],
    );
    const { termRemaps } = await term();
    expect(termRemaps.map(({ mayUndo, undoneAt }: Asked) => [mayUndo, undoneAt === null])).toEqual([
      [false, true],
      [false, false],
    ]);
  });
});
