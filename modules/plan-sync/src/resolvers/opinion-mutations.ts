import {
  changeRecord,
  codeText,
  createRecord,
  Domain,
  FieldsOf,
  fields,
  forbidden,
  holidaysOf,
  Initiative,
  LAST_POSITION,
  newTitles,
  once,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import { Forum } from '../entities/forum/forum.js';
import { PlanItem } from '../entities/plan-item.js';
import {
  CitizenOpinionInput,
  OpinionAssignment,
  OpinionDecisionInput,
  OpinionIncorporation,
  OpinionReply,
  OpinionReview,
} from '../inputs/opinion-inputs.js';
import { checkForumAct } from '../rules/forum/forum-life.js';
import {
  CODE_OF_CITIZENS,
  checkOpinionAct,
  checkReceipt,
  type OpinionAct,
  replyDueDay,
} from '../rules/opinion-life.js';
import { opinionToActOn, opinionWindow } from '../stores/opinion-store.js';
import { departmentAtWork, isPlanner, requireModuleOn, requireWritable } from '../stores/write-right.js';

const WRITE = 'plan-sync.opinion.write';
const ASSIGN = 'plan-sync.opinion.assign';
const DECIDE = 'plan-sync.opinion.decide';
const [CONTENT_LENGTH, REASON_LENGTH] = [2000, 1000];

@FieldsOf(() => CitizenOpinion)
export class OpinionMutations {
  @WriteField(() => CitizenOpinion, {
    permission: WRITE,
    input: CitizenOpinionInput,
    description: '시민 의견을 접수함. / Takes in an opinion of a citizen.',
  })
  receiveOpinion(input: CitizenOpinionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, (tx) =>
      once(tx, 'plan-sync.opinion.receive', input.idempotencyKey, async () =>
        createRecord(tx, CitizenOpinion, WRITE, await newOpinion(tx, input)),
      ),
    );
  }

  @WriteField(() => CitizenOpinion, {
    permission: ASSIGN,
    input: OpinionAssignment,
    description: '의견을 부서에 배정함. / Assigns an opinion to a department.',
  })
  assignOpinion(input: OpinionAssignment, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, async (tx) => {
      const before = await opinionToActOn(tx, input.id);
      const { key } = await departmentAtWork(tx, input.department, ['input', 'department']);
      await requireModuleOn(tx, [key], ['input', 'department']);
      checkOpinionAct(before, 'ASSIGN', tx.actor.personKey);
      const changes = { status: 'ASSIGNED' as const, departmentKey: key };
      return changeRecord(tx, CitizenOpinion, before, changes, { act: ASSIGN, version: input.version });
    });
  }

  @WriteField(() => CitizenOpinion, {
    permission: WRITE,
    input: OpinionReview,
    description: '담당 부서가 의견을 검토함. / Its department reviews an opinion.',
  })
  reviewOpinion(input: OpinionReview, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, async (tx) => {
      const before = await own(tx, input.id, 'REVIEW');
      const review = requiredText(input.review, CONTENT_LENGTH, ['input', 'review']);
      const changes = { status: 'REVIEWED' as const, review, reviewedByKey: tx.actor.personKey };
      return changeRecord(tx, CitizenOpinion, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => CitizenOpinion, {
    permission: DECIDE,
    input: OpinionDecisionInput,
    description: '의견의 반영 여부를 정함(검토한 사람은 안 됨). / Decides on an opinion; not by who reviewed it.',
  })
  decideOpinion(input: OpinionDecisionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, async (tx) => {
      const before = await own(tx, input.id, 'DECIDE');
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const { decision } = input;
      const changes = { status: 'DECIDED' as const, decision, reason, decidedOn: tx.today };
      return changeRecord(tx, CitizenOpinion, before, changes, { act: DECIDE, version: input.version, reason });
    });
  }

  @WriteField(() => CitizenOpinion, {
    permission: WRITE,
    input: OpinionReply,
    description: '의견에 회신함. / Replies to an opinion.',
  })
  replyToOpinion(input: OpinionReply, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, async (tx) => {
      const before = await own(tx, input.id, 'REPLY');
      const reply = requiredText(input.reply, CONTENT_LENGTH, ['input', 'reply']);
      // A plan may have taken it up before the reply.
      const status = before.itemKey === null ? ('REPLIED' as const) : ('INCORPORATED' as const);
      const changes = { status, reply, repliedOn: tx.today };
      return changeRecord(tx, CitizenOpinion, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => CitizenOpinion, {
    permission: WRITE,
    input: OpinionIncorporation,
    description: '의견으로 바뀐 계획항목을 이음. / Names the plan item that has changed by an opinion.',
  })
  incorporateOpinion(input: OpinionIncorporation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CitizenOpinion, selection, async (tx) => {
      const before = await own(tx, input.id, 'INCORPORATE');
      const { key } = await referred(tx, PlanItem, input.item, ['input', 'item']);
      const changes = { status: 'INCORPORATED' as const, itemKey: key };
      return changeRecord(tx, CitizenOpinion, before, changes, { act: WRITE, version: input.version });
    });
  }
}

/** An opinion that the actor's department answers, at a state in which the act is due. */
async function own(tx: TransactionContext, id: string, act: OpinionAct): Promise<Row<CitizenOpinion>> {
  const opinion = await opinionToActOn(tx, id);
  if (opinion.departmentKey !== null) await requireWritable(tx, opinion.departmentKey, ['input', 'id']);
  else if (!isPlanner(tx)) throw forbidden();
  checkOpinionAct(opinion, act, tx.actor.personKey);
  return opinion;
}

/** The meeting at which it was said: one that was held and is not closed. */
async function takenAt(tx: TransactionContext, { channel, forum }: CitizenOpinionInput): Promise<number | null> {
  const path = ['input', 'forum'];
  if (forum === null || forum === undefined) return null;
  if (channel !== 'FORUM') throw refuse('plan-sync.opinion.forum-channel', path);
  const found = await referred(tx, Forum, forum, path, fields('status', 'minutes'));
  checkForumAct(found, 'TAKE_OPINION', path);
  return found.key;
}

/** The numbers of what citizens send run on by themselves: one that an officer took would be met again. */
function ownCode(text: string): string {
  const code = codeText(text, ['input', 'code']);
  if (code.startsWith(CODE_OF_CITIZENS)) throw refuse('plan-sync.opinion.code', ['input', 'code']);
  return code;
}

async function handlerOf(tx: TransactionContext, { department }: CitizenOpinionInput): Promise<number | null> {
  if (department === null || department === undefined) return null;
  return (await departmentAtWork(tx, department, ['input', 'department'])).key;
}

async function newOpinion(tx: TransactionContext, input: CitizenOpinionInput) {
  const receivedOn = input.receivedOn ?? tx.today;
  const window = await opinionWindow(tx, Number(receivedOn.slice(0, 4)));
  const issues = checkReceipt({ channel: input.channel, receivedOn }, window, tx.today);
  refuseAll(issues);
  const departmentKey = await handlerOf(tx, input);
  if (departmentKey !== null) await requireModuleOn(tx, [departmentKey], ['input', 'department']);
  return {
    code: ownCode(input.code),
    ...newTitles(input),
    channel: input.channel,
    content: requiredText(input.content, CONTENT_LENGTH, ['input', 'content']),
    receivedOn,
    replyDue: replyDueDay(receivedOn, await holidaysOf(tx)),
    status: departmentKey === null ? ('RECEIVED' as const) : ('ASSIGNED' as const),
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    forumKey: await takenAt(tx, input),
    departmentKey,
    ...{ review: null, reviewedByKey: null, decision: null, reason: null, decidedOn: null },
    ...{ reply: null, repliedOn: null, itemKey: null, contentHash: null },
    position: LAST_POSITION,
    sample: false,
    version: 1,
  };
}
