import {
  BatchField,
  bilingualField,
  FieldsOf,
  optionalText,
  ReadField,
  type RequestContext,
  refuse,
  transact,
  WriteField,
} from '@yeondong/schema';
import {
  PublishedFormer,
  PublishedMonth,
  PublishedPromise,
  PublishedScorecard,
  YearPublicationOutcome,
} from '../../entities/public/published.js';
import {
  PublishedMonthsArgs,
  PublishedScorecardsArgs,
  YearPublicationInput,
} from '../../inputs/public/public-inputs.js';
import { publishYear } from '../../stores/public/publish-year.js';
import { formerEditions, publishedMonths, publishedScorecards } from '../../stores/public/published-store.js';

const PUBLIC = 'bsc.public.read';
const USUAL_YEARS = 3;
const MOST_YEARS = 5;

/** For everybody, signed in or not: what was published, and nothing else. */
@FieldsOf(() => PublishedScorecard)
export class PublishedResolver {
  @ReadField(() => [PublishedMonth], {
    permission: PUBLIC,
    args: PublishedMonthsArgs,
    description:
      '누구나 보는 월별 게시본(정정본도). / What was published of the months of a year, with corrections; for everybody.',
  })
  publishedMonths({ year }: PublishedMonthsArgs, ctx: RequestContext) {
    return publishedMonths(ctx, year);
  }

  @ReadField(() => [PublishedScorecard], {
    permission: PUBLIC,
    args: PublishedScorecardsArgs,
    description:
      '누구나 보는 부서 성과표(최근 몇 해의 마지막 게시본). / Scorecards of the latest years as last published; for everybody.',
  })
  publishedScorecards({ years = USUAL_YEARS, department }: PublishedScorecardsArgs, ctx: RequestContext) {
    if (years < 1 || years > MOST_YEARS) throw refuse('bsc.year.count', ['years'], { most: MOST_YEARS });
    return publishedScorecards(ctx, years, department ?? null);
  }

  @BatchField(() => [PublishedFormer], {
    description: '정정되기 앞의 게시본(새것부터). / What was published before it was corrected, the newest first.',
  })
  former(rows: readonly PublishedScorecard[], _args: unknown, ctx: RequestContext) {
    return formerEditions(ctx, rows);
  }

  @WriteField(() => YearPublicationOutcome, {
    permission: 'bsc.publication.publish',
    input: YearPublicationInput,
    description:
      '한 해 성과표를 시민에게 게시함: 모두 최종일 때, 다시 하면 바뀐 것만 사유와 함께 정정. / Publishes the scorecards of a year to citizens once all are final; again, what changed is corrected, with a reason.',
  })
  publishYear({ year, reason }: YearPublicationInput, ctx: RequestContext) {
    return transact(ctx, (tx) => publishYear(tx, { year, reason: optionalText(reason, 1000, ['input', 'reason']) }));
  }
}

export const PublishedPromiseTitle = bilingualField(() => PublishedPromise, 'title', '지표 이름. / Name of the KPI.');
export const PublishedScorecardName = bilingualField(
  () => PublishedScorecard,
  'name',
  '게시할 때의 부서 이름. / Name of the department when it was published.',
);
