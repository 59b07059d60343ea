import type { HeldItem, HoldingSource, RequestContext, TransactionContext } from '../contract/context.js';
import { type Issue, refuseAll } from '../kernel/errors.js';
import { keyList, type Sql, sql } from '../kernel/sql.js';

interface Titled {
  readonly person: number;
  readonly key: number;
  readonly title: string;
  readonly titleEn?: string | null;
  readonly path: string | null;
}

const items = async (ctx: RequestContext, recordType: string, statement: Sql): Promise<HeldItem[]> =>
  (await ctx.db.rows<Titled>(statement)).map(({ person, key, title, titleEn, path }) => ({
    person,
    recordType,
    recordKey: key,
    titleKo: title,
    titleEn: titleEn ?? title,
    path,
  }));

const run = async (tx: TransactionContext, statement: Sql): Promise<number> =>
  (await tx.db.execute(statement)).affected;

/** Of open approvals nobody may be both drafter and approver, or on the path twice. */
async function refuseTwice(tx: TransactionContext, from: number, to: number): Promise<void> {
  const rows = await tx.db.rows<{ title: string }>(
    sql`select r.title as title from core_approval_request r where r.state in ('SUBMITTED', 'RETURNED', 'WITHDRAWN')
      and exists (select 1 from core_approval_step s where s.request_id = r.id and s.approver_id = ${from}
        and (s.position = 1 or (r.state = 'SUBMITTED' and s.state in ('WAITING', 'PENDING'))))
      and exists (select 1 from core_approval_step s where s.request_id = r.id and s.approver_id = ${to}) order by r.id`,
  );
  const issues = rows.map(({ title }): Issue => ({ path: ['input', 'to'], code: 'handover.twice', params: { title } }));
  refuseAll(issues);
}

const drafts: HoldingSource = {
  id: 'core.drafts',
  title: { ko: '기안한 결재', en: 'Approvals drafted' },
  list: (ctx, people) =>
    items(
      ctx,
      'ApprovalRequest',
      sql`select drafter_id as person, id as "key", title as title, path as path from core_approval_request
        where state in ('SUBMITTED', 'RETURNED', 'WITHDRAWN') and drafter_id in ${keyList(people)} order by id`,
    ),
  async move(tx, from, to) {
    await refuseTwice(tx, from, to);
    await run(
      tx,
      sql`update core_approval_step set approver_id = ${to} where approver_id = ${from} and position = 1 and request_id in
        (select id from core_approval_request where state in ('SUBMITTED', 'RETURNED', 'WITHDRAWN'))`,
    );
    return run(
      tx,
      sql`update core_approval_request set drafter_id = ${to}, version = version + 1
        where drafter_id = ${from} and state in ('SUBMITTED', 'RETURNED', 'WITHDRAWN')`,
    );
  },
};

const turns: HoldingSource = {
  id: 'core.approvals',
  title: { ko: '결재할 것', en: 'Approvals to decide' },
  list: (ctx, people) =>
    items(
      ctx,
      'ApprovalRequest',
      sql`select s.approver_id as person, r.id as "key", r.title as title, r.path as path
        from core_approval_step s join core_approval_request r on r.id = s.request_id and r.state = 'SUBMITTED'
        where s.state in ('WAITING', 'PENDING') and s.approver_id in ${keyList(people)} order by r.id`,
    ),
  move: (tx, from, to) =>
    run(
      tx,
      sql`update core_approval_step set approver_id = ${to} where approver_id = ${from}
        and state in ('WAITING', 'PENDING')
        and request_id in (select id from core_approval_request where state = 'SUBMITTED')`,
    ),
};

const actings: HoldingSource = {
  id: 'core.acting',
  title: { ko: '직무대리', en: 'Acting for others' },
  list: (ctx, people) =>
    items(
      ctx,
      'ActingApprover',
      sql`select a.acting_id as person, a.id as "key", p.name as title, null as path from core_acting_approver a
        join core_person p on p.id = a.absent_id
        where a.to_date >= ${ctx.today} and a.acting_id in ${keyList(people)} order by a.id`,
    ),
  async move(tx, from, to) {
    const own = await run(
      tx,
      sql`delete from core_acting_approver where to_date >= ${tx.today} and acting_id = ${from} and absent_id = ${to}`,
    );
    const moved = await run(
      tx,
      sql`update core_acting_approver set acting_id = ${to} where to_date >= ${tx.today} and acting_id = ${from}`,
    );
    return own + moved;
  },
};

const unread: HoldingSource = {
  id: 'core.notices',
  title: { ko: '읽지 않은 알림', en: 'Unread notices' },
  list: (ctx, people) =>
    items(
      ctx,
      'Notice',
      sql`select owner_person_id as person, id as "key", title_ko as title, title_en as "titleEn", path as path
        from core_notice where read_at is null and owner_person_id in ${keyList(people)} order by id`,
    ),
  async move(tx, from, to) {
    const mine = await tx.db.rows<{ key: number; told: number }>(
      sql`select n.id as "key", case when n.source is not null and exists (select 1 from core_notice o
          where o.owner_person_id = ${to} and o.source = n.source and o.record_type = n.record_type
          and o.record_id = n.record_id and o.due_on = n.due_on and o.kind = n.kind) then 1 else 0 end as told
        from core_notice n where n.owner_person_id = ${from} and n.read_at is null`,
    );
    const keys = (told: number) => keyList(mine.filter((row) => Number(row.told) === told).map(({ key }) => key));
    await run(tx, sql`update core_notice set read_at = ${tx.clock.now().getTime()} where id in ${keys(1)}`);
    await run(tx, sql`update core_notice set owner_person_id = ${to} where id in ${keys(0)}`);
    return mine.length;
  },
};

/** What people hold in the core; seats in committees stay with the person. */
export const coreHoldings: readonly HoldingSource[] = [drafts, turns, actings, unread];
