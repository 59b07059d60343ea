import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  enumOf,
  IntegerColumn,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { SCAN_FACTORS, type ScanFactor } from '../rules/scan.js';

export const ScanFactorName = enumOf('ScanFactor', '여건의 갈래(PEST). / Factor of the environment.', SCAN_FACTORS, {
  POLITICAL: '정치·제도. / Politics and law.',
  ECONOMIC: '경제. / Economy.',
  SOCIAL: '사회·인구. / Society and population.',
  TECHNOLOGICAL: '기술. / Technology.',
});

@RecordType('policy_rnd_scan', '여건변화: 정책환경에서 달라지는 것. / A change in the environment of policy.')
export class EnvironmentScan extends CodedRecord {
  @Field(() => ScanFactorName, { description: '갈래. / Factor.' })
  @TextColumn(16)
  factor!: ScanFactor;

  @Field(() => String, { description: '출처. / Source.' })
  @TextColumn(300)
  source!: string;

  @Field(() => Int, { description: '영향 1–5. / Impact from 1 to 5.' })
  @IntegerColumn()
  impact!: number;

  @Field(() => Int, { description: '가능성 1–5. / Likelihood from 1 to 5.' })
  @IntegerColumn()
  likelihood!: number;

  @Field(() => DateScalar, { description: '살핀 날. / Day it was seen.' })
  @DateColumn()
  scannedOn!: string;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
