import type { KpiInput } from '../../gql/graphql';
import type { PartRow } from '../programme/part-rows';
import { orNull, wholeOf } from '../programme/use-dialog';

export type KpiValues = Record<string, string>;

export const NEW_KPI: KpiValues = {
  code: '',
  titleKo: '',
  titleEn: '',
  definition: '',
  department: '',
  objective: '',
  csf: '',
  goal: '',
  workshop: '',
  commonCode: '',
  fromYear: '',
  kind: 'OUTPUT',
  unit: '',
  unitKind: 'COUNT',
  decimals: '0',
  polarity: 'UP',
  cycle: 'MONTH',
  aggregation: 'SUM',
  isShare: 'no',
  cumulative: 'no',
  evidenceRequired: 'no',
  method: 'M1_U',
  stretch: 'no',
  difficulty: '1',
  tolerance: '',
  slope: '',
};

const wholeOrNull = (text: string | undefined): number | null => (orNull(text) === null ? null : wholeOf(text));

/** A new KPI as it is sent; the server checks what each choice means. */
export function kpiInput(
  values: KpiValues,
  initiatives: readonly string[],
  bands: readonly PartRow[],
  idempotencyKey: string,
): KpiInput {
  const text = (name: string) => values[name] ?? '';
  return {
    code: text('code').trim(),
    titleKo: text('titleKo'),
    titleEn: orNull(values.titleEn),
    definition: orNull(values.definition),
    department: text('department'),
    objective: text('objective'),
    csf: orNull(values.csf),
    goal: orNull(values.goal),
    workshop: orNull(values.workshop),
    initiatives: [...initiatives],
    commonCode: orNull(values.commonCode),
    fromYear: wholeOrNull(values.fromYear),
    kind: text('kind') as KpiInput['kind'],
    unit: text('unit'),
    unitKind: text('unitKind') as KpiInput['unitKind'],
    decimals: wholeOrNull(values.decimals),
    polarity: text('polarity') as KpiInput['polarity'],
    cycle: text('cycle') as KpiInput['cycle'],
    aggregation: text('aggregation') as KpiInput['aggregation'],
    isShare: values.isShare === 'yes',
    cumulative: values.cumulative === 'yes',
    evidenceRequired: values.evidenceRequired === 'yes',
    method: text('method') as KpiInput['method'],
    stretch: values.stretch === 'yes',
    difficulty: orNull(values.difficulty),
    tolerance: values.method === 'M1_F' ? orNull(values.tolerance) : null,
    slope: values.method === 'M1_F' ? orNull(values.slope) : null,
    bands:
      values.method === 'M3'
        ? bands.map(({ from, to, points = '' }) => ({ from: orNull(from), to: orNull(to), points }))
        : null,
    idempotencyKey,
  };
}
