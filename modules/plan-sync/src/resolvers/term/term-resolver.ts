import {
  BatchField,
  byKeys,
  changeRecord,
  FieldsOf,
  fields,
  groupedBy,
  type Issue,
  keyList,
  Person,
  ReadField,
  type RequestContext,
  type Row,
  raw,
  referred,
  refuse,
  refuseAll,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { PlanLink } from '../../entities/plan-link.js';
import { PlanTermEnd } from '../../entities/term/term-end.js';
import { PlanTermRemap, RemapLine } from '../../entities/term/term-remap.js';
import { PlanRemapInput, PlanRemapUndo, TermClosing, TermEndArgs } from '../../inputs/term/term-inputs.js';
import { mayUndoRemaps, remapLinks, undoRemap } from '../../stores/term/remap-act.js';
import { remapChoices } from '../../stores/term/remap-plan.js';
import { nextTermOf, obstaclesOf, requireTerm, TERM_PLAN, termEnd } from '../../stores/term/term-end.js';
import { requireModuleOn } from '../../stores/write-right.js';

const ACT = 'plan-sync.version.move';

@FieldsOf(() => Plan)
export class PlanTermResolver {
  @ReadField(() => PlanTermEnd, {
    permission: ACT,
    args: TermEndArgs,
    description:
      '임기가 끝나면 달라지는 것: 닫을 수 있는지, 어느 연계를 어디로 옮기는지. / What the end of a term comes to.',
  })
  async termEnd(args: TermEndArgs, ctx: RequestContext, selection: Selection) {
    const plan = await referred(ctx, Plan, args.plan, ['plan'], TERM_PLAN);
    requireTerm(plan, ['plan']);
    const next = args.next ? await referred(ctx, Plan, args.next, ['next'], TERM_PLAN) : await nextTermOf(ctx, plan);
    return termEnd(ctx, plan, next, args.links ? remapChoices(args.links, ['links']) : null, selection);
  }

  @WriteField(() => Plan, {
    permission: ACT,
    input: TermClosing,
    description: '임기가 끝난 계획을 닫음(연계는 계속 읽을 수 있음). / Closes the plan of a term that is over.',
  })
  closeTerm(input: TermClosing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Plan, selection, async (tx) => {
      const plan = await referred(tx, Plan, input.id, ['input', 'id'], TERM_PLAN);
      requireTerm(plan, ['input', 'id']);
      await requireModuleOn(tx, [plan.departmentKey], ['input', 'id']);
      const issues = (await obstaclesOf(tx, plan)).map(
        (obstacle): Issue => ({
          path: ['input', 'id'],
          code: `plan-sync.term.${obstacle.toLowerCase().replaceAll('_', '-')}`,
          params: { day: plan.endsOn ?? '' },
        }),
      );
      refuseAll(issues);
      return changeRecord(tx, Plan, plan, { status: 'CLOSED' }, { act: ACT, version: input.version });
    });
  }

  @WriteField(() => PlanTermRemap, {
    permission: ACT,
    input: PlanRemapInput,
    description:
      '끝난 임기의 연계를 다음 임기로 한꺼번에 옮김: 모두 또는 아무것도. / Takes links of an ended term over to the next, all or none.',
  })
  remapTermLinks(input: PlanRemapInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanTermRemap, selection, async (tx) => {
      const plan = await referred(tx, Plan, input.plan, ['input', 'plan'], TERM_PLAN);
      const next = await referred(tx, Plan, input.next, ['input', 'next'], TERM_PLAN);
      requireTerm(plan, ['input', 'plan']);
      requireTerm(next, ['input', 'next']);
      await requireModuleOn(tx, [plan.departmentKey, next.departmentKey], ['input', 'plan']);
      if (plan.status !== 'CLOSED') throw refuse('plan-sync.term.not-closed', ['input', 'plan']);
      if (next.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'next']);
      if (next.term !== (plan.term ?? 0) + 1) throw refuse('plan-sync.term.next', ['input', 'next']);
      return remapLinks(tx, ACT, { plan, next, choices: remapChoices(input.links, ['input', 'links']) });
    });
  }

  @WriteField(() => PlanTermRemap, {
    permission: ACT,
    input: PlanRemapUndo,
    description:
      '옮긴 연계를 되돌림(다음 임기의 판이 확정되기 전까지). / Undoes what was taken over, until the next plan has a final edition.',
  })
  undoTermRemap(input: PlanRemapUndo, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanTermRemap, selection, async (tx) => {
      const read = fields('planKey', 'nextKey', 'undoneAt', 'version');
      const remap = await referred(tx, PlanTermRemap, input.id, ['input', 'id'], read);
      const [plan] = await byKeys(tx, Plan, [remap.planKey], TERM_PLAN);
      if (plan) await requireModuleOn(tx, [plan.departmentKey], ['input', 'id']);
      return undoRemap(tx, ACT, remap, input.version);
    });
  }

  @BatchField(() => [PlanTermRemap], {
    description:
      '이 임기의 연계를 다음 임기로 옮긴 일, 새것부터. / When links of its term were taken over, newest first.',
  })
  async termRemaps(rows: readonly Plan[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const found = await select(ctx, PlanTermRemap, selection, {
      where: sql`t.plan_id in ${keyList(keys)}`,
      orderBy: raw('t.id desc'),
      extra: ['planKey'],
    });
    return groupedBy(found, ({ planKey }) => planKey, keys);
  }
}

@FieldsOf(() => PlanTermRemap)
export class PlanTermRemapResolver {
  @ToOne(() => Plan, { key: 'nextKey', description: '다음 임기의 계획. / Plan of the next term.' })
  declare next: Plan;

  @ToOne(() => Person, { key: 'doneByKey', nullable: true, description: '옮긴 사람. / Who did it.' })
  declare doneBy: Person | null;

  @BatchField(() => Boolean, {
    needs: ['nextKey', 'undoneAt'],
    description: '아직 되돌릴 수 있는지. / Whether it can still be undone.',
  })
  async mayUndo(rows: readonly PlanTermRemap[], _args: unknown, ctx: RequestContext) {
    const open = await mayUndoRemaps(ctx, rows);
    return rows.map(({ key }) => open.has(key));
  }
}

@FieldsOf(() => PlanLink)
export class PlanLinkTerm {
  @BatchField(() => PlanLink, {
    nullable: true,
    description: '임기가 바뀌어 이를 이은 연계. / The link that took its place when the term changed.',
  })
  async successor(rows: readonly PlanLink[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const lines: Row<RemapLine>[] = await select(ctx, RemapLine, fields('linkKey', 'newLinkKey'), {
      where: sql`t.link_id in ${keyList(keys)}`,
    });
    const newOf = new Map(lines.map(({ linkKey, newLinkKey }) => [linkKey, newLinkKey]));
    return byKeys(
      ctx,
      PlanLink,
      keys.map((key) => newOf.get(key)),
      selection,
    );
  }
}
