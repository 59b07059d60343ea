import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Asked,
  changeRows,
  countSelects,
  createPlatform,
  describeOnBoth,
  issuesOf,
  type Platform,
  readRows,
} from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const SUBMIT = 'mutation($input: SubmittedOpinionInput!) { submitOpinion(input: $input) { receipt replyDue joined } }';
const READ = `query($receipt: String!) { submittedOpinion(receipt: $receipt) { title content submittedOn replyDue status
  decision reply repliedOn domain { code title(lang: ko) } department { code } item { code } } }`;
const FORM = '{ opinionForm { year state from to replyDue domains { code title(lang: en) } } }';
const INBOX = `query($after: String) { opinionFigures(year: 2006) { received repeated }
  citizenOpinions(year: 2006, first: 100, after: $after) { totalCount pageInfo { endCursor }
    nodes { id code title submissions replyDue domain { code } department { code } } } }`;
/** The clock of the server stands where a file says. */
const CLOCK = `import { readFileSync } from 'node:fs'; const at = () => Date.parse(readFileSync(process.env.TEST_CLOCK, 'utf8'));
  globalThis.Date = class extends Date { constructor(...given) { if (given.length) super(...given); else super(at()); }
    static now() { return at(); } };`;
/** A rate of ten a minute goes by address: a proxy on the same machine tells it. */
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

interface Sent {
  receipt: string;
  replyDue: string;
  joined: boolean;
}

describeOnBoth('the form for citizens', (database) => {
  let platform: Platform;
  let calls: Calls;
  let opinion: Sent;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const written = (more: object = {}) => ({
    ...{ domain: 'WELFARE', title: '경로당 난방', content: '겨울에 경로당이 춥습니다. 난방을 늘려 주십시오.' },
    ...more,
  });
  /** Each from an address of its own, unless one is named. */
  const addresses = Array.from({ length: 100 }, (_, at) => `10.1.0.${at}`);
  const send = (more: object = {}, address = addresses.shift() as string) =>
    platform.gql<{ submitOpinion: Sent }>(SUBMIT, { input: written(more) }, from(address));
  const sent = async (more: object = {}) => (await send(more)).data?.submitOpinion as Sent;
  const refused = async (more: object) => issuesOf((await send(more)).errors);
  const shown = async (receipt: string) =>
    (await platform.data<{ submittedOpinion: object | null }>(READ, { receipt })).submittedOpinion;
  const businessDay = (date: string) => calls.read(`mutation { setBusinessDate(date: "${date}") { planYear } }`);
  const stored = async (): Promise<number> =>
    Number((await readRows(platform.databaseUrl, 'SELECT count(*) AS n FROM plan_sync_opinion'))[0]?.n);

  it('[PS-33] takes an opinion in without an account, and gives a receipt by which alone its state can be read', async () => {
    const { opinionForm } = await platform.data<{ opinionForm: { domains: object[] } }>(FORM);
    expect(opinionForm).toMatchObject({
      ...{ year: 2006, state: 'OPEN', from: '2006-06-01', to: '2006-07-31', replyDue: '2006-06-29' },
    });
    expect(opinionForm.domains).toHaveLength(6);
    opinion = await sent();
    expect(opinion).toMatchObject({ replyDue: '2006-06-29', joined: false });
    expect(opinion.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const typed = opinion.receipt.toLowerCase().replaceAll('-', ' ');
    expect(await shown(typed)).toEqual({
      ...{ title: '경로당 난방', content: '겨울에 경로당이 춥습니다. 난방을 늘려 주십시오.' },
      ...{ submittedOn: '2006-06-15', replyDue: '2006-06-29', status: 'RECEIVED' },
      ...{ decision: null, reply: null, repliedOn: null, department: null, item: null },
      domain: { code: 'WELFARE', title: '복지' },
    });
    expect([await shown('0000-0000-0000'), await shown('x')]).toEqual([null, null]);
  });

  it('keeps neither who wrote nor where from, and the receipt as a hash alone', async () => {
    const [row] = await readRows(
      platform.databaseUrl,
      `SELECT a.* FROM core_audit_entry a WHERE a.act = 'plan-sync.opinion.submit' ORDER BY a.id DESC LIMIT 1`,
    );
    expect(row).toBeDefined();
    expect(JSON.stringify(row)).not.toMatch(/10\.1\.0|경로당/);
    expect(row?.actor_id ?? null).toBeNull();
    const receipts = await readRows(platform.databaseUrl, 'SELECT * FROM plan_sync_receipt');
    expect(JSON.stringify(receipts)).not.toContain(opinion.receipt);
  });

  it.each([
    ['an empty title', { title: ' ' }, 'text.empty', 'input.title'],
    ['a title of 101', { title: '가'.repeat(101) }, 'text.too-long', 'input.title'],
    ['2,001 characters', { content: '가'.repeat(2001) }, 'text.too-long', 'input.content'],
    ['control characters', { content: '버스 \u0000 증차' }, 'text.unclean', 'input.content'],
    ['an unknown domain', { domain: "' or 1=1 --" }, 'record.unknown', 'input.domain'],
    ['a resident number', { content: '800101-1234567 입니다' }, 'plan-sync.opinion.personal-resident', 'input.content'],
    ['a phone number', { title: '010-1234-5678' }, 'plan-sync.opinion.personal-phone', 'input.title'],
    ['an address of e-mail', { content: 'a@b.kr 로' }, 'plan-sync.opinion.personal-email', 'input.content'],
  ])('refuses %s and writes nothing', async (_name, more, code, path) => {
    const before = await stored();
    expect(await refused(more)).toEqual([[code, path]]);
    expect(await stored()).toBe(before);
  });

  it('takes hostile text as text', async () => {
    const content = "<script>alert(1)</script> '; DROP TABLE plan_sync_opinion; -- {{7*7}} ‮";
    const answer = await send({ content });
    const { receipt } = answer.data?.submitOpinion ?? { receipt: '' };
    if (answer.errors.length > 0) expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    else expect(await shown(receipt)).toMatchObject({ content });
    const plain = "<script>alert(1)</script> '; DROP TABLE plan_sync_opinion; --";
    expect(await shown((await sent({ content: plain })).receipt)).toMatchObject({ content: plain });
  });

  it('takes nothing before the first day and after the last one', async () => {
    for (const day of ['2006-05-31', '2006-08-01']) {
      await businessDay(day);
      expect(await refused({ content: `${day}의 의견` })).toEqual([['plan-sync.opinion.window', 'input']]);
    }
    expect((await platform.data<{ opinionForm: { state: string } }>(FORM)).opinionForm.state).toBe('OVER');
    await businessDay('2006-07-31');
    expect(await sent({ content: '마지막 날의 의견' })).toMatchObject({ joined: false, replyDue: '2006-08-14' });
    await businessDay('2006-06-15');
  });

  it('goes by the clock of the server where no business date is set', async () => {
    await changeRows(platform.databaseUrl, "UPDATE core_setting SET name = 'kept' WHERE name = 'businessDate'");
    try {
      expect(await refused({ content: '오늘의 의견' })).toEqual([['plan-sync.opinion.no-window', 'input']]);
    } finally {
      await changeRows(platform.databaseUrl, "UPDATE core_setting SET name = 'businessDate' WHERE name = 'kept'");
    }
  });

  it('joins equal texts into one opinion, counts them, and lets ten a minute in from one address', async () => {
    const before = await stored();
    const content = '버스를 늘려 주십시오.';
    expect(await sent({ content })).toMatchObject({ joined: false });
    const codes: string[] = [];
    for (let copy = 0; copy < 12; copy += 1) {
      const { data, errors } = await send({ content: ` 버스를  늘려주십시오${'!'.repeat(copy)}` }, '10.2.0.1');
      codes.push(errors[0]?.extensions.code ?? String(data?.submitOpinion.joined));
    }
    expect(codes).toEqual([...Array(10).fill('true'), 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(await stored()).toBe(before + 1);
    const { citizenOpinions, opinionFigures } = await calls.read(
      `{ citizenOpinions(where: {code: {startsWith: "WEB-2006-"}}, first: 100) { nodes { content submissions domain { code } } }
        opinionFigures(year: 2006) { repeated } }`,
    );
    const joined = citizenOpinions.nodes.filter((node: { content: string }) => node.content === content);
    expect(joined).toEqual([{ content, submissions: 11, domain: { code: 'WELFARE' } }]);
    expect(opinionFigures.repeated).toBe(10);
    const aliases = `mutation($input: SubmittedOpinionInput!) { ${Array.from({ length: 11 }, (_, at) => `a${at}: submitOpinion(input: $input) { joined }`).join(' ')} }`;
    const many = await platform.gql(aliases, { input: written({ content }) }, from('10.2.0.2'));
    expect(many.codes).toEqual(['RATE_LIMITED']);
  });

  it('[PS-33] shows the citizen the reply and the plan that changed, and nothing of the office before it replies', async () => {
    const [own] = (
      await calls.read('{ citizenOpinions(where: {title: {contains: "경로당"}}) { nodes { id version } } }')
    ).citizenOpinions.nodes;
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const step = (name: string, type: string, at: object, more: object, as?: string) =>
      calls.done(name, type, 'id version', { ...at, ...more }, as);
    const act = (at: { id: string; version: number }) => ({ id: at.id, version: at.version });
    let at = await step('assignOpinion', 'OpinionAssignment', own, { department });
    at = await step('reviewOpinion', 'OpinionReview', act(at), { review: '예비비로 할 수 있음' }, 'staff');
    at = await step('decideOpinion', 'OpinionDecisionInput', act(at), { decision: 'PARTLY', reason: '두 곳 먼저' });
    const before = await shown(opinion.receipt);
    expect(before).toMatchObject({ status: 'DECIDED', decision: null, reply: null });
    expect(JSON.stringify(before)).not.toMatch(/예비비|두 곳/);
    at = await step('replyToOpinion', 'OpinionReply', act(at), { reply: '두 곳부터 고치겠습니다.' }, 'staff');
    const item = (await calls.item('sample.A2006.WELFARE-1-2')).id;
    await step('incorporateOpinion', 'OpinionIncorporation', act(at), { item });
    expect(await shown(opinion.receipt)).toMatchObject({
      ...{ status: 'INCORPORATED', decision: 'PARTLY', reply: '두 곳부터 고치겠습니다.', repliedOn: '2006-06-15' },
      ...{ department: { code: 'WELFARE_POLICY' }, item: { code: 'sample.A2006.WELFARE-1-2' } },
    });
  });

  it.each([
    '{ citizenOpinions { nodes { id } } }',
    '{ opinionFigures(year: 2006) { received } }',
    '{ unfulfilledOpinions { id } }',
    '{ submittedOpinion(receipt: "0000-0000-0000") { id } }',
    '{ submittedOpinion(receipt: "0000-0000-0000") { reviewedBy { login } } }',
    '{ opinionForm { domains { goals { nodes { code } } } } }',
    'mutation { receiveOpinion(input: {}) { id } }',
    'mutation { setAsideOpinions(input: {}) { id } }',
  ])('leads a visitor nowhere else: %s', async (query) => {
    const answer = await platform.gql(query);
    expect([answer.data ?? null, [...new Set(answer.codes)]]).toEqual([null, ['UNAUTHENTICATED']]);
  });

  const inbox = (after: string | null = null) => platform.data<Asked>(INBOX, { after }, { as: 'planner' });
  const codesOf = async (content: string, address: string) => (await send({ content }, address)).codes;

  if (database === 'mariadb') {
    it('ten thousand opinions of one sender are one to answer, in as many statements as before', async () => {
      const content = '마을버스를 늘려 주십시오.';
      const counter = await countSelects(platform.databaseUrl);
      const statements = (work: () => Promise<unknown>) => counter.fewest(3, work);
      try {
        await inbox();
        await codesOf(content, '10.9.0.1');
        const few = [await statements(inbox), await statements(() => codesOf(`${content}!`, '10.9.0.2'))];
        const bulk = `INSERT INTO plan_sync_receipt (opinion_id, receipt_hash, submitted_on)
          SELECT o.id, CONCAT('bulk-', s.seq), '2006-06-15' FROM seq_1_to_9988 s JOIN plan_sync_opinion o ON o.content = ?`;
        expect(await changeRows(platform.databaseUrl, bulk, [content])).toBe(9988);
        const before = await inbox();
        const codes: string[] = [];
        for (let at = 0; at < 12; at += 1) codes.push((await codesOf(` ${content} `, '10.9.0.3'))[0] ?? 'taken');
        expect(codes).toEqual([...Array(10).fill('taken'), 'RATE_LIMITED', 'RATE_LIMITED']);
        const many = [await statements(inbox), await statements(() => codesOf(`${content}.`, '10.9.0.4'))];
        expect(many.map((count, at) => count <= (few[at] as number))).toEqual([true, true]);
        const after = await inbox();
        expect(after.citizenOpinions.totalCount).toBe(before.citizenOpinions.totalCount);
        expect(after.opinionFigures.repeated).toBe(before.opinionFigures.repeated + 13);
        const sent = after.citizenOpinions.nodes.filter(({ submissions }: Asked) => submissions > 5000);
        expect(sent).toMatchObject([{ title: '경로당 난방', submissions: 10_005 }]);
      } finally {
        await counter.close();
      }
    }, 60_000);

    it('ten thousand that differ are as many to answer: the inbox goes through them page by page', async () => {
      const content = '마을버스를 늘려 주십시오.';
      const before = await inbox();
      const kept = 'title_en, channel, received_on, reply_due, status, domain_id, position, sample, version';
      const bulk = `INSERT INTO plan_sync_opinion (code, title_ko, content, content_hash, ${kept})
        SELECT CONCAT('WEB-2006-B', LPAD(s.seq, 5, '0')), o.title_ko, CONCAT(o.content, s.seq), CONCAT('bulk-', s.seq),
          ${kept.replace(/\w+/g, 'o.$&')} FROM seq_1_to_9990 s JOIN plan_sync_opinion o ON o.content = ?`;
      expect(await changeRows(platform.databaseUrl, bulk, [content])).toBe(9990);
      const took: number[] = [];
      const timed = async <T>(work: () => Promise<T>): Promise<T> => {
        const began = performance.now();
        const result = await work();
        took.push(performance.now() - began);
        return result;
      };
      for (let at = 0; at < 10; at += 1) {
        expect(await timed(() => codesOf(`${at}번째 다른 글`, '10.9.1.1'))).toEqual([]);
      }
      const pages = [await timed(inbox)];
      while (pages.length < 5) pages.push(await timed(() => inbox(pages.at(-1).citizenOpinions.pageInfo.endCursor)));
      const ids = pages.flatMap(({ citizenOpinions }) => citizenOpinions.nodes.map(({ id }: Asked) => id));
      expect(new Set(ids).size).toBe(500);
      const total = before.citizenOpinions.totalCount + 10_000;
      expect(pages.map(({ citizenOpinions }) => citizenOpinions.totalCount)).toEqual(Array(5).fill(total));
      expect(pages[0].opinionFigures.received).toBe(before.opinionFigures.received + 10_000);
      expect(took.filter((milliseconds) => milliseconds > 1000)).toEqual([]);
    }, 60_000);
  } else {
    it('takes an opinion in the last second of the period and none one second after, by the clock in Korea', async () => {
      const clock = join(platform.dataDir, 'clock');
      const at = async (instant: string, content: string) => {
        writeFileSync(clock, instant);
        return send({ content });
      };
      writeFileSync(clock, '2006-07-31T14:59:59.999Z');
      await changeRows(platform.databaseUrl, "UPDATE core_setting SET name = 'kept' WHERE name = 'businessDate'");
      const module = `data:text/javascript,${encodeURIComponent(CLOCK)}`;
      await platform.restart({ env: { TEST_CLOCK: clock, NODE_OPTIONS: `--import ${module}` } });
      expect((await at('2006-07-31T14:59:59.999Z', '마지막 순간의 의견')).data?.submitOpinion.joined).toBe(false);
      const late = await at('2006-07-31T15:00:00Z', '한 순간 늦은 의견');
      expect(issuesOf(late.errors)).toEqual([['plan-sync.opinion.window', 'input']]);
      expect(late.errors[0]?.extensions.issues?.[0]?.message).toMatch(/2006-06-01.*2006-07-31/);
      const early = await at('2006-05-31T14:59:59.999Z', '한 순간 이른 의견');
      expect(issuesOf(early.errors)).toEqual([['plan-sync.opinion.window', 'input']]);
      expect((await at('2006-05-31T15:00:00Z', '첫 순간의 의견')).codes).toEqual([]);
    }, 60_000);
  }
});
