import { DateScalar, NewCodedRecord, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ScanFactorName } from '../entities/environment-scan.js';
import type { ScanFactor } from '../rules/scan.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: '새 여건변화. / A new change in the environment.' })
export class EnvironmentScanInput extends NewCodedRecord {
  @Field(() => ScanFactorName, { description: '갈래. / Factor.' })
  factor!: ScanFactor;

  @Field(() => String, { description: '출처. / Source.' })
  source!: string;

  @Field(() => Int, { description: '영향 1–5. / Impact from 1 to 5.' })
  impact!: number;

  @Field(() => Int, { description: '가능성 1–5. / Likelihood from 1 to 5.' })
  likelihood!: number;

  @Field(() => ID, { description: '살핀 부서. / Department that sees it.' })
  department!: string;

  @Field(() => ID, optional('영역. / Domain.'))
  domain?: string | null;

  @Field(() => DateScalar, optional('살핀 날(기본 기준일). / Day, today unless given.'))
  scannedOn?: string | null;
}

@InputType({ description: '여건변화의 변경(비운 것은 그대로). / Changes; what is left out stays.' })
export class EnvironmentScanUpdate extends TitledRecordUpdate {
  @Field(() => Int, optional('영향 1–5. / Impact from 1 to 5.'))
  impact?: number;

  @Field(() => Int, optional('가능성 1–5. / Likelihood from 1 to 5.'))
  likelihood?: number;
}
