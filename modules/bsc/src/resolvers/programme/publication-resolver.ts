import {
  BatchField,
  FieldsOf,
  optionalText,
  type Page,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { publications } from '../../entities/programme/collections.js';
import { MonthlyPublication } from '../../entities/programme/publication.js';
import { type PublicationContent, PublishedProgress, PublishedScore } from '../../entities/programme/published-rows.js';
import { PublicationInput } from '../../inputs/programme/evaluation-inputs.js';
import { monthSpan } from '../../stores/months.js';
import { publishMonth } from '../../stores/programme/publish.js';

const contentOf = ({ content }: MonthlyPublication): PublicationContent => JSON.parse(content) as PublicationContent;

@FieldsOf(() => MonthlyPublication)
export class PublicationResolver {
  @ReadPage(publications, {
    permission: 'bsc.publication.read',
    description: '달마다 게시한 결과. / What was published month by month.',
  })
  declare monthlyPublications: Page<MonthlyPublication>;

  @ToOne(() => MonthlyPublication, {
    key: 'correctsKey',
    nullable: true,
    description: '이것이 정정하는 게시본. / The publication that it corrects.',
  })
  declare corrects: MonthlyPublication | null;

  @BatchField(() => [PublishedScore], { needs: ['content'], description: '부서 점수. / Scores of departments.' })
  scores(rows: readonly MonthlyPublication[]) {
    return rows.map((row) => contentOf(row).scores);
  }

  @BatchField(() => [PublishedProgress], { needs: ['content'], description: '공정률. / Progress of work schedules.' })
  schedules(rows: readonly MonthlyPublication[]) {
    return rows.map((row) => contentOf(row).schedules);
  }

  @WriteField(() => MonthlyPublication, {
    permission: 'bsc.publication.publish',
    input: PublicationInput,
    description:
      '한 달 결과를 게시함; 다시 하면 사유가 있는 정정본. / Publishes a month; again, with a reason, as a correction.',
  })
  publishMonth({ month, reason }: PublicationInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MonthlyPublication, selection, (tx) =>
      publishMonth(tx, {
        month: monthSpan(month).last,
        publishedOn: tx.today,
        publishedAt: tx.clock.now(),
        reason: optionalText(reason, 1000, ['input', 'reason']),
        sample: false,
      }),
    );
  }
}
