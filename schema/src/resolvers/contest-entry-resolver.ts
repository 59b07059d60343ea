import { ID } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Contest } from '../entities/contest.js';
import { ContestEntry } from '../entities/contest-entry.js';
import { ContestJudge, JudgeScore } from '../entities/contest-judge.js';
import { Department } from '../entities/department.js';
import { Person } from '../entities/person.js';
import { runsContest } from '../entities/who-runs-contests.js';
import { globalId } from '../kernel/ids.js';
import { isBefore } from '../rules/contest-stage.js';
import { byKeys, type Row } from '../stores/record-store.js';
import { ToMany, ToOne } from './declared-fields.js';

const NAMES = ['contestKey', 'personKey', 'departmentKey', 'citizenName', 'enteredByKey', 'prize'];
const HIDDEN = ' (가렸으면 빔). / ';

const isOwn = ({ actor }: RequestContext, { personKey, departmentKey, enteredByKey }: ContestEntry): boolean =>
  (actor.personKey !== null && (actor.personKey === personKey || actor.personKey === enteredByKey)) ||
  (departmentKey !== null && actor.departmentKeys.has(departmentKey));

/** Names are hidden while a contest is judged blind; those of citizens stay so, but of winners. */
function hides(ctx: RequestContext, contest: Contest | null, entry: ContestEntry): boolean {
  if (contest === null || isOwn(ctx, entry) || ctx.actor.roles.has('auditor') || runsContest(ctx, contest))
    return false;
  if (isBefore(contest.stage, 'RESULT')) return contest.blind;
  return entry.citizenName !== null && entry.prize === null;
}

async function hidden(ctx: RequestContext, rows: readonly Row<ContestEntry>[]): Promise<boolean[]> {
  const keys = rows.map(({ contestKey }) => contestKey);
  const contests = await byKeys(ctx, Contest, keys, fields('stage', 'blind', 'module', 'ownerDepartmentKey'));
  return rows.map((row, at) => hides(ctx, contests[at] ?? null, row));
}

@FieldsOf(() => ContestEntry)
export class ContestEntryResolver {
  @ToOne(() => Contest, { key: 'contestKey', description: '공모·경진대회. / Contest.' })
  declare contest: Contest;

  @BatchField(() => Boolean, { needs: NAMES, description: '낸 사람을 가렸는지. / Whether it hides who entered it.' })
  namesHidden(rows: readonly Row<ContestEntry>[], _args: unknown, ctx: RequestContext) {
    return hidden(ctx, rows);
  }

  @BatchField(() => Person, { nullable: true, needs: NAMES, description: `낸 직원${HIDDEN}Member of staff.` })
  async person(rows: readonly Row<ContestEntry>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const hide = await hidden(ctx, rows);
    const keys = rows.map(({ personKey }, at) => (hide[at] ? null : personKey));
    return byKeys(ctx, Person, keys, selection);
  }

  @BatchField(() => Department, { nullable: true, needs: NAMES, description: `낸 부서${HIDDEN}Department.` })
  async department(rows: readonly Row<ContestEntry>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const hide = await hidden(ctx, rows);
    const keys = rows.map(({ departmentKey }, at) => (hide[at] ? null : departmentKey));
    return byKeys(ctx, Department, keys, selection);
  }

  @BatchField(() => String, { nullable: true, needs: NAMES, description: `낸 시민${HIDDEN}Citizen.` })
  async citizen(rows: readonly Row<ContestEntry>[], _args: unknown, ctx: RequestContext) {
    const hide = await hidden(ctx, rows);
    return rows.map(({ citizenName }, at) => (hide[at] ? null : citizenName));
  }

  @BatchField(() => ID, {
    nullable: true,
    needs: [...NAMES, 'recordType', 'recordKey'],
    description: `출품한 기록의 식별자${HIDDEN}Id of the record that is entered.`,
  })
  async subject(rows: readonly Row<ContestEntry>[], _args: unknown, ctx: RequestContext) {
    const hide = await hidden(ctx, rows);
    return rows.map(({ recordType, recordKey }, at) =>
      hide[at] || recordType === null || recordKey === null || !ctx.host.recordType(ctx, recordType)
        ? null
        : globalId(recordType, recordKey),
    );
  }
}

@FieldsOf(() => ContestJudge)
export class ContestJudgeResolver {
  @ToOne(() => Person, { key: 'personKey', nullable: true, description: '계정이 있는 사람. / Person with an account.' })
  declare person: Person | null;

  @RowField(() => Boolean, { needs: ['personKey'], description: '자신의 자리인지. / Whether it is one’s own seat.' })
  mine({ personKey }: ContestJudge, _args: unknown, ctx: RequestContext) {
    return personKey !== null && personKey === ctx.actor.personKey;
  }

  @ToMany(() => JudgeScore, {
    key: 'judgeKey',
    orderBy: 't.entry_id',
    description: '심사표(담당자와 본인만). / Score sheets, for the office and the judge.',
  })
  declare scores: JudgeScore[];
}

@FieldsOf(() => JudgeScore)
export class JudgeScoreResolver {
  @ToOne(() => ContestJudge, { key: 'judgeKey', nullable: true, description: '심사위원. / Judge.' })
  declare judge: ContestJudge | null;

  @ToOne(() => ContestEntry, { key: 'entryKey', nullable: true, description: '출품. / Entry.' })
  declare entry: ContestEntry | null;
}
