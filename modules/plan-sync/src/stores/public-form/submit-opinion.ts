import {
  Domain,
  fields,
  holidaysOf,
  insert,
  LAST_POSITION,
  PlatformError,
  planYear,
  RuleError,
  refuse,
  refuseAll,
  requiredText,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { CitizenOpinion } from '../../entities/citizen-opinion.js';
import type { OpinionReceipt } from '../../entities/public-form/opinion-form.js';
import { Receipt } from '../../entities/public-form/receipt.js';
import type { SubmittedOpinionInput } from '../../inputs/public-form/opinion-form-inputs.js';
import { CODE_OF_CITIZENS, replyDueDay } from '../../rules/opinion-life.js';
import { formState } from '../../rules/public-form/form-state.js';
import { checkNothingPersonal, OPINION_LENGTHS, sameText } from '../../rules/public-form/opinion-text.js';
import { receiptFrom } from '../../rules/public-form/receipt.js';
import { opinionWindow } from '../opinion-store.js';

const ACT = 'plan-sync.opinion.submit';
const CONTENT = ['input', 'content'];

/**
 * Takes in what a citizen sends, and gives the receipt. One that says the same as an earlier one of the year joins it: ten
 * thousand copies are one opinion to answer, with their number beside it.
 */
export async function submitOpinion(tx: TransactionContext, input: SubmittedOpinionInput): Promise<OpinionReceipt> {
  await requireOpen(tx);
  const title = requiredText(input.title, OPINION_LENGTHS.title, ['input', 'title']);
  const content = requiredText(input.content, OPINION_LENGTHS.content, CONTENT);
  refuseAll([...checkNothingPersonal(title, ['input', 'title']), ...checkNothingPersonal(content, CONTENT)]);
  const domainKey = await domainOf(tx, input.domain);
  const contentHash = tx.host.hashToken(`${planYear(tx)} ${sameText(content) || content}`);
  const earlier = await select(tx, CitizenOpinion, fields('replyDue'), { where: sql`t.content_hash = ${contentHash}` });
  const [known] = earlier;
  const replyDue = known?.replyDue ?? replyDueDay(tx.today, await holidaysOf(tx));
  const opinionKey = known?.key ?? (await newOpinion(tx, { title, content, contentHash, domainKey, replyDue }));
  const receipt = receiptFrom(tx.host.mintToken('o').hash);
  await insert(tx, Receipt, { opinionKey, receiptHash: tx.host.hashToken(receipt), submittedOn: tx.today });
  tell(tx, { act: ACT, type: CitizenOpinion.name, key: opinionKey, anonymous: true });
  return { receipt, replyDue, joined: known !== undefined };
}

async function requireOpen(tx: TransactionContext): Promise<void> {
  const window = await opinionWindow(tx, planYear(tx));
  if (window === null) throw refuse('plan-sync.opinion.no-window', ['input']);
  if (formState(window, tx.today) !== 'OPEN')
    throw refuse('plan-sync.opinion.window', ['input'], { from: window.from, to: window.to });
}

async function domainOf(tx: TransactionContext, code: string): Promise<number> {
  const [domain] = await select(tx, Domain, fields('code'), { where: sql`t.code = ${code}` });
  if (!domain) throw refuse('record.unknown', ['input', 'domain']);
  return domain.key;
}

interface NewOpinion {
  readonly title: string;
  readonly content: string;
  readonly contentHash: string;
  readonly domainKey: number;
  readonly replyDue: string;
}

/** Two that arrive at once may take the same number or say the same: the second is tried again, behind the first. */
async function newOpinion(tx: TransactionContext, { title, ...opinion }: NewOpinion): Promise<number> {
  const prefix = `${CODE_OF_CITIZENS}${planYear(tx)}-`;
  const [count] = await tx.db.rows<{ count: number }>(
    // Between codes and not `like`, which SQLite would look for in every row.
    sql`select count(*) as count from plan_sync_opinion where code > ${prefix} and code < ${`${prefix}~`}`,
  );
  try {
    return await insert(tx, CitizenOpinion, {
      ...opinion,
      ...{ code: `${prefix}${String(Number(count?.count ?? 0) + 1).padStart(5, '0')}`, titleKo: title, titleEn: null },
      ...{ channel: 'ONLINE' as const, status: 'RECEIVED' as const, receivedOn: tx.today },
      ...{ initiativeKey: null, forumKey: null, departmentKey: null, itemKey: null },
      ...{ review: null, reviewedByKey: null, decision: null, reason: null, decidedOn: null },
      ...{ reply: null, repliedOn: null, position: LAST_POSITION, sample: false, version: 1 },
    });
  } catch (error) {
    throw error instanceof RuleError ? new PlatformError('RETRY') : error;
  }
}
