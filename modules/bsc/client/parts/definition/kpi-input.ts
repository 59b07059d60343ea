import type { BandInput, KpiInput, KpiSource } from '../../gql/graphql';
import type { PartRow } from '../programme/part-rows';
import { orNull, wholeOf } from '../programme/use-dialog';
import { SHEET_TEXTS, type SheetText } from './kpi-fields';
import { type KpiValues, sourceOf, takesBands, takesStretch } from './scoring-fields';

export const NEW_KPI: KpiValues = {
  code: '',
  titleKo: '',
  titleEn: '',
  definition: '',
  purpose: '',
  dataSource: '',
  evidenceKind: '',
  collector: '',
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
  sigmas: '2',
  highRate: '110',
  quorum: '3',
  scalePoints: '',
  source: 'MANUAL',
  surveyQuestion: '',
  minimum: '',
  maximum: '',
  availabilityLagDays: '0',
};

const wholeOrNull = (text: string | undefined): number | null => (orNull(text) === null ? null : wholeOf(text));

const bandsOf = (bands: readonly PartRow[]): BandInput[] | null => {
  const filled = bands.filter(({ from, to, points }) => from || to || points);
  return filled.length === 0
    ? null
    : filled.map(({ from, to, points = '' }) => ({ from: orNull(from), to: orNull(to), points }));
};

/** How it is scored, as it is sent: what the method does not use is left empty. */
export function scoringInput(values: KpiValues, bands: readonly PartRow[]) {
  const { method } = values;
  const only = (methods: readonly string[], name: string) => (methods.includes(method ?? '') ? values[name] : '');
  const source = sourceOf(values);
  return {
    method: method as KpiInput['method'],
    stretch: takesStretch(method) && values.stretch === 'yes',
    difficulty: values.difficulty || '1',
    tolerance: orNull(only(['M1_F'], 'tolerance')),
    slope: orNull(only(['M1_F'], 'slope')),
    bands: takesBands(method) ? bandsOf(bands) : null,
    sigmas: wholeOrNull(only(['M2_SIGMA'], 'sigmas')),
    highRate: wholeOrNull(only(['M2_SIGMA', 'M2_RATIO'], 'highRate')),
    quorum: wholeOrNull(only(['M5'], 'quorum')),
    scalePoints: source === 'SURVEY' ? null : wholeOrNull(only(['M7'], 'scalePoints')),
    source: source as KpiSource,
    surveyQuestion: source === 'SURVEY' ? orNull(values.surveyQuestion) : null,
    minimum: orNull(values.minimum),
    maximum: orNull(values.maximum),
    availabilityLagDays: wholeOrNull(values.availabilityLagDays) ?? 0,
  };
}

/** What the sheet says in words, as it is sent. */
export const sheetTexts = (values: KpiValues) =>
  Object.fromEntries(SHEET_TEXTS.map((name) => [name, orNull(values[name])])) as Record<SheetText, string | null>;

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
    ...sheetTexts(values),
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
    ...scoringInput(values, bands),
    idempotencyKey,
  };
}
