import type { Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Activity } from '../entities/activity.js';
import { Contest } from '../entities/contest.js';
import { contestEntries, contests } from '../entities/contest-collection.js';
import { ContestEntry } from '../entities/contest-entry.js';
import { ContestJudge } from '../entities/contest-judge.js';
import { ContestPlace } from '../entities/contest-place.js';
import { Department } from '../entities/department.js';
import { MeasuredType } from '../entities/measured.js';
import { runsContest } from '../entities/who-runs-contests.js';
import { agreementOf } from '../rules/contest-result.js';
import { isBefore } from '../rules/contest-stage.js';
import { absent, measured } from '../rules/measured.js';
import { standingOf } from '../stores/contest-result-store.js';
import { judgedEntries, sheetsOfContests, votedFor } from '../stores/contest-store.js';
import { byKeys, keysOf } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne, ToPage } from './declared-fields.js';

const permission = 'core.contest.read';
const RUN_NEEDS = ['module', 'ownerDepartmentKey'];
const JUDGING_NEEDS = ['criteria', 'quorum', 'normalised', 'staffVoteWeight', 'tieChain', 'stage', ...RUN_NEEDS];

const readsAsOffice = (ctx: RequestContext, contest: Contest): boolean =>
  ctx.actor.roles.has('auditor') || runsContest(ctx, contest);

@FieldsOf(() => Contest)
export class ContestResolver {
  @ReadPage(contests, { permission, description: '공모·경진대회 목록. / Contests.' })
  declare contests: Page<Contest>;

  @ReadByCode(() => Contest, { permission, description: '코드로 찾은 공모·경진대회. / A contest by its code.' })
  declare contest: Contest | null;

  @ToOne(() => Department, {
    key: 'ownerDepartmentKey',
    nullable: true,
    description: '담당 부서. / Department in charge.',
  })
  declare department: Department | null;

  @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획한 활동. / The planned activity.' })
  declare activity: Activity | null;

  @ToPage(contestEntries, { column: 'contest_id', description: '출품(볼 수 있는 것). / Entries, as one may see them.' })
  declare entries: Page<ContestEntry>;

  @ToMany(() => ContestJudge, {
    key: 'contestKey',
    orderBy: 't.id',
    description: '심사위원(결과 전에는 담당자와 본인만). / Judges; before the result for the office and themselves.',
  })
  declare judges: ContestJudge[];

  @BatchField(() => [ContestPlace], {
    needs: JUDGING_NEEDS,
    description:
      '순위(심사 중에는 담당자만, 발표 뒤에는 모두). / Places; while judged for the office, once told for all.',
  })
  async standing(rows: readonly Contest[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const office = rows.map((row) => readsAsOffice(ctx, row));
    const places = await standingOf(ctx, rows, office);
    const keys = [...new Set(places.flatMap(keysOf))];
    const found = await byKeys(ctx, ContestEntry, keys, selection.below('entry'));
    const entries = new Map(keys.map((key, at) => [key, found[at] ?? null]));
    return places.map((list) => list.map((place) => ({ ...place, entry: entries.get(place.key) ?? null })));
  }

  @BatchField(() => MeasuredType, {
    needs: ['stage', ...RUN_NEEDS],
    description: '심사위원 사이의 일치도(켄들의 W, 0–1). / How far the judges agree, Kendall’s W from 0 to 1.',
  })
  async agreement(rows: readonly Contest[], _args: unknown, ctx: RequestContext) {
    const keys = keysOf(rows);
    const [entries, sheets] = [await judgedEntries(ctx, keys), await sheetsOfContests(ctx, keys)];
    return rows.map((row, at) => {
      const shown = !isBefore(row.stage, 'RESULT') || readsAsOffice(ctx, row);
      const value = shown ? agreementOf(keysOf(entries[at] ?? []), sheets[at] ?? []) : null;
      const basis = { asOf: ctx.today, formulaVersion: 'core.agreement.1', inputs: [] };
      return value === null ? absent('NO_DATA', basis) : measured(value, basis);
    });
  }

  @BatchField(() => ContestEntry, {
    nullable: true,
    description: '자신이 투표한 출품. / The entry that one voted for.',
  })
  async votedFor(rows: readonly Contest[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(ctx, ContestEntry, await votedFor(ctx, keysOf(rows)), selection);
  }

  @RowField(() => Boolean, { needs: RUN_NEEDS, description: '자신이 운영하는지. / Whether one runs it oneself.' })
  mayRun(row: Contest, _args: unknown, ctx: RequestContext) {
    return runsContest(ctx, row);
  }
}

export const ContestTitle = bilingualField(() => Contest, 'title', '제목. / Title.');
