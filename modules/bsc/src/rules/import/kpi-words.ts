import { type ChoiceWords, type ReadCell, readChoice } from '@yeondong/schema/rules';

/** The choices of a definition sheet as tables write them, in Korean and English. The code itself is read too. */
export const KPI_WORDS = {
  kind: { INPUT: ['투입'], PROCESS: ['과정'], OUTPUT: ['산출'], OUTCOME: ['결과'] },
  unitKind: {
    PERCENT: ['백분율', '%'],
    WON: ['금액', '원', 'amount'],
    COUNT: ['건수·인원', '건수', '인원'],
    OTHER: ['그 밖', '기타'],
  },
  polarity: {
    UP: ['상향', '상향 (높을수록 좋음)', 'Up (the higher the better)'],
    DOWN: ['하향', '하향 (낮을수록 좋음)', 'Down (the lower the better)'],
    FIT: ['적정', '목표부합', '적정 (목표에 가까울수록 좋음)', 'Fit (the nearer to the target the better)'],
  },
  cycle: {
    MONTH: ['매월', '월', 'Monthly'],
    QUARTER: ['분기', '매분기', 'Quarterly'],
    HALF: ['반기', '매반기', 'Half-yearly'],
    YEAR: ['연 1회', '연', '매년', 'Yearly'],
  },
  aggregation: {
    SUM: ['합계'],
    AVG: ['평균', 'Mean'],
    LAST: ['마지막 값', 'Last value'],
    MAX: ['최댓값', 'Highest'],
    MIN: ['최솟값', 'Lowest'],
    RATIO_OF_SUMS: ['분자 합 ÷ 분모 합', 'Sum of numerators ÷ sum of denominators'],
  },
  method: {
    M1_U: ['목표 대비 실적 (상향)', 'Ratio to the target (up)'],
    M1_D: ['목표 대비 실적 (하향)', 'Ratio to the target (down)'],
    M1_D_RECIPROCAL: ['목표 ÷ 실적 (하향)', 'Target ÷ result (down)'],
    M1_F: ['목표 부합', 'Nearness to the target'],
    M1_B: ['기준치 대비 개선', 'Improvement on the baseline'],
    M2_SIGMA: ['목표부여 (편차)', 'Limits by deviation'],
    M2_RATIO: ['목표부여 (비율)', 'Limits by ratio'],
    M3: ['구간 평가', 'Bands'],
    M3I: ['구간 내 비례', 'In proportion within bands'],
    M4: ['추세치', 'Against the trend'],
    M5: ['정성평가', 'Grades of evaluators'],
    M6: ['공정·이정표', 'Progress of work'],
    M7: ['만족도', 'Satisfaction'],
  },
  source: {
    MANUAL: ['직접 입력', 'Entered by hand'],
    PANEL: ['정성평가'],
    SCHEDULE: ['월별 공정표', 'Work schedules'],
    SURVEY: ['설문'],
  },
  ground: {
    MIDYEAR: ['정기 변경 기간', 'Yearly window'],
    TERM_CHANGE: ['민선 교체', 'New elected term'],
    REORGANIZATION: ['조직개편'],
    LEGISLATION: ['법령개정', 'Change of law'],
  },
} as const satisfies Readonly<Record<string, ChoiceWords>>;

export type WordField = keyof typeof KPI_WORDS;
export type WordOf<Field extends WordField> = keyof (typeof KPI_WORDS)[Field];

/** The choice that a cell names. */
export const readWord = <Field extends WordField>(field: Field, text: string): ReadCell<WordOf<Field>> =>
  readChoice(KPI_WORDS[field] as ChoiceWords, text) as ReadCell<WordOf<Field>>;
