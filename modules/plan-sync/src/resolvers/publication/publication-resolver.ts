import {
  Activity,
  Attachment,
  attachmentsOf,
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  type Page,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Publication, publications } from '../../entities/publication/publication.js';
import { CityPublicationInput } from '../../inputs/publication/publication-inputs.js';
import { PUBLICATION_WRITE, savePublication } from '../../stores/publication/publication-store.js';

@FieldsOf(() => Publication)
export class PublicationResolver {
  @ReadPage(publications, {
    permission: 'plan-sync.plan.read',
    description: '추진성과 기획물 목록. / Publications of what was achieved.',
  })
  declare publications: Page<Publication>;

  @ToOne(() => Department, { key: 'departmentKey', description: '만든 부서. / Department that made it.' })
  declare department: Department;

  @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획의 활동. / Activity of the plan.' })
  declare activity: Activity | null;

  @BatchField(() => [Attachment], { description: '원본(첨부파일). / The material itself, as attachments.' })
  attachments(rows: readonly Publication[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    return attachmentsOf(ctx, Publication.name, keys, selection);
  }

  @WriteField(() => Publication, {
    permission: PUBLICATION_WRITE,
    input: CityPublicationInput,
    description: '나온 기획물을 기록하거나 고침. / Records a publication that came out, or changes its record.',
  })
  savePublication(input: CityPublicationInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Publication, selection, (tx) => savePublication(tx, input));
  }
}

export const PublicationTitle = bilingualField(() => Publication, 'title', '제목. / Title.');
