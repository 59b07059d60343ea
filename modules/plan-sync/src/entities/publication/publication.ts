import {
  BooleanColumn,
  CodedRecord,
  codedWhere,
  collection,
  DateColumn,
  DateScalar,
  dateWhere,
  daysInYear,
  enumOf,
  enumWhere,
  IntegerColumn,
  RecordType,
  ReferenceColumn,
  sampleWhere,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { PUBLICATION_KINDS, type PublicationKind } from '../../rules/publication/publication.js';

export const MaterialKindName = enumOf('MaterialKind', '기획물의 종류. / Kind of a publication.', PUBLICATION_KINDS, {
  BOOKLET: '책자. / Booklet.',
  LEAFLET: '안내지. / Leaflet.',
  VIDEO: '영상. / Film.',
  EXHIBIT: '전시물. / Exhibit.',
  ONLINE: '온라인 게시물. / Online.',
});

@RecordType(
  'plan_sync_publication',
  '추진성과 기획물: 시민에게 알리려고 만든 것. / A publication that shows citizens what was achieved.',
)
export class Publication extends CodedRecord {
  @Field(() => MaterialKindName, { description: '종류. / Kind.' })
  @TextColumn(10)
  kind!: PublicationKind;

  @Field(() => Int, { description: '판(처음 1). / Edition, from 1.' })
  @IntegerColumn()
  edition!: number;

  @Field(() => DateScalar, { description: '낸 날. / Day it came out.' })
  @DateColumn()
  publishedOn!: string;

  @Field(() => Int, { description: '부수 또는 점수(온라인은 0). / Copies or pieces; none of what is online.' })
  @IntegerColumn()
  quantity!: number;

  @Field(() => String, { description: '대상. / Whom it is for.' })
  @TextColumn(200)
  audience!: string;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

export const publications = collection(Publication, {
  where: {
    ...codedWhere('Publication'),
    kind: enumWhere('kind', 'MaterialKind', MaterialKindName, '종류. / Kind.'),
    publishedOn: dateWhere('published_on', '낸 날. / Day it came out.'),
    department: toOneWhere('Department', 'department_id', '만든 부서. / Department that made it.'),
    sample: sampleWhere,
  },
  orderBy: { PUBLISHED_ON: 'publishedOn', CODE: 'code' },
  defaultOrder: ['PUBLISHED_ON', 'CODE'],
  inYear: daysInYear('published_on'),
});
