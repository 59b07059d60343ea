import {
  byKeys,
  Department,
  Domain,
  fields,
  holidaysOf,
  inForceInYear,
  planYear,
  type RequestContext,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { CitizenOpinion } from '../../entities/citizen-opinion.js';
import type { OpinionForm, OpinionLabel, SubmittedOpinion } from '../../entities/public-form/opinion-form.js';
import { Receipt } from '../../entities/public-form/receipt.js';
import { isSetAsideForGood, replyDueDay } from '../../rules/opinion-life.js';
import { formState } from '../../rules/public-form/form-state.js';
import { receiptIn } from '../../rules/public-form/receipt.js';
import { opinionWindow } from '../opinion-store.js';

const TITLED = fields('code', 'titleKo', 'titleEn');

/** What the form of today asks and until when. */
export async function opinionForm(ctx: RequestContext): Promise<OpinionForm> {
  const year = planYear(ctx);
  const window = await opinionWindow(ctx, year);
  const domains = await select(ctx, Domain, TITLED, {
    where: inForceInYear('t', year),
    orderBy: raw('t.position, t.id'),
  });
  return {
    year,
    state: formState(window, ctx.today),
    from: window?.from ?? null,
    to: window?.to ?? null,
    replyDue: replyDueDay(ctx.today, await holidaysOf(ctx)),
    domains: domains.map(({ code, titleKo, titleEn }) => ({ code, titleKo, titleEn })),
  };
}

const SHOWN = fields(
  ...['titleKo', 'content', 'replyDue', 'status', 'decision', 'reply', 'repliedOn'],
  ...['domainKey', 'departmentKey', 'itemKey'],
);

/** An opinion by its receipt. What the office has found before it replies stays with the office. */
export async function submittedOpinion(ctx: RequestContext, typed: string): Promise<SubmittedOpinion | null> {
  const receipt = receiptIn(typed);
  if (receipt === null) return null;
  const where = sql`t.receipt_hash = ${ctx.host.hashToken(receipt)}`;
  const [sent] = await select(ctx, Receipt, fields('opinionKey', 'submittedOn'), { where });
  const [opinion] = await byKeys(ctx, CitizenOpinion, [sent?.opinionKey], SHOWN);
  if (!sent || !opinion) return null;
  const { titleKo, content, replyDue, status, decision, reply, repliedOn } = opinion;
  const isAnswered = repliedOn !== null || isSetAsideForGood(decision);
  return {
    ...{ title: titleKo, content, replyDue, status, reply, repliedOn, submittedOn: sent.submittedOn },
    decision: isAnswered ? decision : null,
    domain: await domainOf(ctx, opinion.domainKey),
    department: await departmentOf(ctx, opinion.departmentKey),
    item: repliedOn === null ? null : await itemOf(ctx, opinion.itemKey),
  };
}

async function domainOf(ctx: RequestContext, key: number | null): Promise<OpinionLabel | null> {
  const [row] = await byKeys(ctx, Domain, [key], TITLED);
  return row ? { code: row.code, titleKo: row.titleKo, titleEn: row.titleEn } : null;
}

async function departmentOf(ctx: RequestContext, key: number | null): Promise<OpinionLabel | null> {
  const [row] = await byKeys(ctx, Department, [key], fields('code', 'nameKo', 'nameEn'));
  return row ? { code: row.code, titleKo: row.nameKo, titleEn: row.nameEn } : null;
}

/** Read past the rights of rows, which show visitors nothing: an item of an edition that is settled is no secret. */
async function itemOf(ctx: RequestContext, key: number | null): Promise<OpinionLabel | null> {
  const [row] = await ctx.db.rows<OpinionLabel>(
    sql`select i.code as code, i.title_ko as "titleKo", i.title_en as "titleEn" from plan_sync_item i
      join plan_sync_version v on v.id = i.version_id where i.id = ${key} and v.status in ('FINAL', 'SUPERSEDED')`,
  );
  return row ?? null;
}
