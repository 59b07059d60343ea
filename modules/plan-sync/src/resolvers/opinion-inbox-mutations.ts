import {
  byKeys,
  changeRecord,
  decideEach,
  FieldsOf,
  listedRecords,
  type RequestContext,
  type Row,
  requiredText,
  type Selection,
  type TransactionContext,
  transact,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import { type OpinionAsRead, OpinionsAsideInput, OpinionsAssignment } from '../inputs/opinion-inputs.js';
import { checkOpinionAct, type OpinionAct } from '../rules/opinion-life.js';
import { OPINION_READ } from '../stores/opinion-store.js';
import { departmentAtWork, requireModuleOn } from '../stores/write-right.js';

const ASSIGN = 'plan-sync.opinion.assign';
const PATH = ['input', 'opinions'];
const REASON_LENGTH = 1000;

/** What the planner does with many opinions at once: all of them or none. */
@FieldsOf(() => CitizenOpinion)
export class OpinionInboxMutations {
  @WriteField(() => [CitizenOpinion], {
    permission: ASSIGN,
    input: OpinionsAssignment,
    description: '여러 의견을 한 부서에 배정함. / Assigns several opinions to a department.',
  })
  assignOpinions({ opinions, department }: OpinionsAssignment, ctx: RequestContext, selection: Selection) {
    return actOnAll(ctx, { opinions, selection, act: 'ASSIGN' }, async (tx) => {
      const { key } = await departmentAtWork(tx, department, ['input', 'department']);
      await requireModuleOn(tx, [key], ['input', 'department']);
      return { changes: { status: 'ASSIGNED', departmentKey: key }, reason: null };
    });
  }

  @WriteField(() => [CitizenOpinion], {
    permission: ASSIGN,
    input: OpinionsAsideInput,
    description:
      '광고·도배나 소관 밖의 의견을 가려냄. / Sets spam and what is out of scope aside, before a department looks into it.',
  })
  setAsideOpinions({ opinions, as, reason }: OpinionsAsideInput, ctx: RequestContext, selection: Selection) {
    return actOnAll(ctx, { opinions, selection, act: 'SET_ASIDE' }, async (tx) => {
      const why = requiredText(reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'DECIDED' as const, decision: as, reason: why, decidedOn: tx.today };
      return { changes, reason: why };
    });
  }
}

interface BulkAct {
  readonly opinions: readonly OpinionAsRead[];
  readonly act: OpinionAct;
  readonly selection: Selection;
}
interface Decided {
  readonly changes: Values<CitizenOpinion>;
  readonly reason: string | null;
}

async function actOnAll(
  ctx: RequestContext,
  { opinions, act, selection }: BulkAct,
  decide: (tx: TransactionContext) => Promise<Decided>,
): Promise<(Row<CitizenOpinion> | null)[]> {
  const keys = await transact(ctx, async (tx) => {
    const { changes, reason } = await decide(tx);
    const rows = await listedRecords(tx, CitizenOpinion, opinions, PATH, OPINION_READ);
    decideEach(rows, PATH, (row) => checkOpinionAct(row, act, tx.actor.personKey, ['id']));
    if (act === 'SET_ASIDE') {
      for (const [index, { departmentKey }] of rows.entries()) {
        if (departmentKey !== null) await requireModuleOn(tx, [departmentKey], [...PATH, index, 'id']);
      }
    }
    for (const [index, row] of rows.entries()) {
      const version = opinions[index]?.version as number;
      await changeRecord(tx, CitizenOpinion, row, changes, { act: ASSIGN, version, reason });
    }
    return rows.map(({ key }) => key);
  });
  return byKeys(ctx, CitizenOpinion, keys, selection);
}
