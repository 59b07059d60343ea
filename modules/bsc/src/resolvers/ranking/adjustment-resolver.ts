import {
  changeRecord,
  createRecord,
  Department,
  FieldsOf,
  fields,
  optionalText,
  Person,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { BonusPenalty } from '../../entities/ranking/adjustment.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { BonusPenaltyDecision, BonusPenaltyInput } from '../../inputs/ranking/ranking-inputs.js';
import { checkAdjustment, checkDecision } from '../../rules/ranking/adjustment.js';
import { yearIsScored } from '../../stores/ranking/scored-year.js';
import { requireModuleOn, requireOwn } from '../../stores/write-right.js';

const PROPOSE = 'bsc.adjustment.propose';
const DECIDE = 'bsc.adjustment.decide';
const [RULE_LENGTH, EVIDENCE_LENGTH, REASON_LENGTH] = [500, 100, 1000];

@FieldsOf(() => BonusPenalty)
export class AdjustmentResolver {
  @ReadField(() => [BonusPenalty], {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description: '한 해의 가점·감점. / Bonuses and penalties of a year.',
  })
  bonusPenalties({ year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return select(ctx, BonusPenalty, selection, {
      where: sql`t.year = ${year ?? planYear(ctx)}`,
      orderBy: raw('t.department_id, t.id'),
    });
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '신청한 사람. / Who proposed it.' })
  declare proposedBy: Person | null;

  @ToOne(() => Person, { key: 'decidedByKey', nullable: true, description: '결정한 사람. / Who decided.' })
  declare decidedBy: Person | null;

  @WriteField(() => BonusPenalty, {
    permission: PROPOSE,
    input: BonusPenaltyInput,
    description:
      '가점·감점을 신청함(한 증빙은 한 해에 한 번). / Proposes a bonus or penalty; one evidence counts once in a year.',
  })
  proposeBonusPenalty(input: BonusPenaltyInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BonusPenalty, selection, async (tx) => {
      const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
      requireOwn(tx, departmentKey);
      await requireModuleOn(tx, [departmentKey], ['input', 'department']);
      checkAdjustment(input);
      if (await yearIsScored(tx, input.year)) throw refuse('bsc.scheme.scored', ['input', 'year']);
      const { year, kind, points } = input;
      const evidenceKey = requiredText(input.evidenceKey, EVIDENCE_LENGTH, ['input', 'evidenceKey']);
      const countedKey = `${year}:${evidenceKey}`;
      const [used] = await select(tx, BonusPenalty, fields(), { where: sql`t.counted_key = ${countedKey}` });
      if (used) throw refuse('bsc.adjustment.counted', ['input', 'evidenceKey']);
      const rule = requiredText(input.rule, RULE_LENGTH, ['input', 'rule']);
      const open = { state: 'PROPOSED' as const, decidedByKey: null, decidedOn: null, reason: null };
      const own = { departmentKey, year, kind, rule, points, evidenceKey, countedKey, ...open };
      const proposedByKey = tx.actor.personKey;
      return createRecord(tx, BonusPenalty, PROPOSE, { ...own, proposedByKey, sample: false, version: 1 });
    });
  }

  @WriteField(() => BonusPenalty, {
    permission: DECIDE,
    input: BonusPenaltyDecision,
    description: '가점·감점을 인정하거나 사유를 적어 인정하지 않음. / Accepts a bonus or penalty, or rejects it.',
  })
  decideBonusPenalty(input: BonusPenaltyDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BonusPenalty, selection, async (tx) => {
      const read = fields('departmentKey', 'year', 'state', 'proposedByKey', 'countedKey', 'version');
      const before = await referred(tx, BonusPenalty, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const { state, proposedByKey: proposedBy } = before;
      checkDecision({ state, proposedBy, decider: tx.actor.personKey, to: input.state, reason });
      if (await yearIsScored(tx, before.year)) throw refuse('bsc.scheme.scored', ['input', 'id']);
      const decided = { decidedByKey: tx.actor.personKey, decidedOn: tx.today, reason };
      const countedKey = input.state === 'ACCEPTED' ? before.countedKey : null;
      const change = { act: DECIDE, version: input.version, reason };
      return changeRecord(tx, BonusPenalty, before, { state: input.state, countedKey, ...decided }, change);
    });
  }
}
