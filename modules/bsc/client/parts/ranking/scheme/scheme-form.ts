import { useText } from '@yeondong/client/kit';
import type { EvaluationSchemeInput, UnitWeighting } from '../../../gql/graphql';
import type { PartRow } from '../../programme/part-rows';
import type { DialogField } from '../../programme/record-dialog';
import { orNull, wholeOf } from '../../programme/use-dialog';
import type { EvaluationScheme } from '../nodes';

type Values = Record<string, string>;
type Switch = 'tiesGoUp' | 'denseRank' | 'mayPassFull';

export const BLANK_GRADE: PartRow = { name: '', least: '0', quota: '0', payQuota: '0', payRate: '0', ratingPoints: '' };

export const GRADE_FIELDS: readonly DialogField[] = [
  { name: 'name', kind: 'text', label: 'ranking.grade' },
  { name: 'least', kind: 'number', label: 'scheme.leastTotal' },
  { name: 'quota', kind: 'number', label: 'scheme.quotaPercent' },
  { name: 'payQuota', kind: 'number', label: 'scheme.payQuotaPercent' },
  { name: 'payRate', kind: 'number', label: 'scheme.payRatePercent' },
  { name: 'ratingPoints', kind: 'number', label: 'reward.points' },
];

const WEIGHTINGS: readonly UnitWeighting[] = ['EQUAL', 'STAFF', 'BUDGET'];

/** What a switch means either way, by its words. */
const SWITCHES: Readonly<Record<Switch, { yes: string; no: string }>> = {
  tiesGoUp: { yes: 'scheme.tiesUp', no: 'scheme.tiesDown' },
  denseRank: { yes: 'scheme.dense', no: 'scheme.competition' },
  mayPassFull: { yes: 'scheme.passes', no: 'scheme.held' },
};

export const gradeRows = ({ grades }: EvaluationScheme): PartRow[] =>
  grades.map(({ name, least, quota, payQuota, payRate, ratingPoints }) => ({
    ...{ name, least, payRate, ratingPoints: ratingPoints ?? '' },
    ...{ quota: String(quota), payQuota: String(payQuota) },
  }));

/** The scheme as it stands; without one, the form begins empty. */
export function blankScheme(scheme: EvaluationScheme | null, year: number): Values {
  const word = (of: Switch) => (scheme?.[of] ? 'yes' : 'no');
  return {
    fromYear: String(scheme?.fromYear ?? year),
    grading: scheme?.grading ?? 'ABSOLUTE',
    ...{ tiesGoUp: word('tiesGoUp'), denseRank: word('denseRank'), mayPassFull: word('mayPassFull') },
    leastGroup: String(scheme?.leastGroup ?? ''),
    ...{ bonusCap: scheme?.bonusCap ?? '', penaltyCap: scheme?.penaltyCap ?? '' },
    appealDays: String(scheme?.appealDays ?? ''),
    qualitativeLimit: String(scheme?.qualitativeLimit ?? ''),
    bonusDepartmentShare: String(scheme?.bonusDepartmentShare ?? ''),
    unitWeighting: scheme?.unitWeighting ?? 'EQUAL',
  };
}

const percentOf = (text: string | undefined): number | null => (orNull(text) === null ? null : wholeOf(text));

/** A year other than that of the scheme as it stands begins a new one. */
export function schemeInput(
  values: Values,
  grades: readonly PartRow[],
  scheme: EvaluationScheme | null,
): EvaluationSchemeInput {
  const fromYear = wholeOf(values.fromYear);
  return {
    fromYear,
    version: scheme?.fromYear === fromYear ? scheme.version : null,
    grading: values.grading === 'QUOTA' ? 'QUOTA' : 'ABSOLUTE',
    tiesGoUp: values.tiesGoUp === 'yes',
    denseRank: values.denseRank === 'yes',
    mayPassFull: values.mayPassFull === 'yes',
    leastGroup: wholeOf(values.leastGroup),
    bonusCap: values.bonusCap ?? '',
    penaltyCap: values.penaltyCap ?? '',
    appealDays: wholeOf(values.appealDays),
    qualitativeLimit: percentOf(values.qualitativeLimit),
    bonusDepartmentShare: percentOf(values.bonusDepartmentShare),
    unitWeighting: WEIGHTINGS.find((each) => each === values.unitWeighting) ?? 'EQUAL',
    grades: grades.map(({ name = '', least = '', quota, payQuota, payRate = '', ratingPoints }) => ({
      ...{ name, least, payRate, ratingPoints: orNull(ratingPoints) },
      ...{ quota: wholeOf(quota), payQuota: wholeOf(payQuota) },
    })),
  };
}

/** The fields of the scheme itself, in the order in which they are thought about. */
export function useSchemeFields(): readonly DialogField[] {
  const t = useText('bsc');
  const choice = (name: Switch): DialogField => ({
    ...{ name, kind: 'choice', label: `scheme.${name}`, required: true },
    options: (['yes', 'no'] as const).map((value) => ({ value, label: t(SWITCHES[name][value]) })),
  });
  return [
    { name: 'fromYear', kind: 'number', label: 'ranking.from', hint: 'scheme.fromHint', required: true },
    {
      ...{ name: 'grading', kind: 'choice', label: 'scheme.grading', required: true },
      options: (['ABSOLUTE', 'QUOTA'] as const).map((value) => ({ value, label: t(`scheme.${value}`) })),
    },
    choice('tiesGoUp'),
    {
      name: 'leastGroup',
      kind: 'number',
      label: 'scheme.leastGroup',
      unit: t('scheme.unitDepartments'),
      required: true,
    },
    choice('denseRank'),
    { name: 'bonusCap', kind: 'number', label: 'scheme.bonusCap', unit: t('unit.points'), required: true },
    { name: 'penaltyCap', kind: 'number', label: 'scheme.penaltyCap', unit: t('unit.points'), required: true },
    choice('mayPassFull'),
    { name: 'qualitativeLimit', kind: 'number', label: 'scheme.qualitativeLimit', unit: '%', hint: 'scheme.limitHint' },
    {
      ...{ name: 'bonusDepartmentShare', kind: 'number', label: 'scheme.bonusDepartmentShare' },
      ...{ unit: '%', hint: 'scheme.shareHint' },
    },
    {
      ...{ name: 'unitWeighting', kind: 'choice', label: 'scheme.unitWeighting', required: true },
      options: WEIGHTINGS.map((value) => ({ value, label: t(`heatMap.units.by.${value}`) })),
    },
    { name: 'appealDays', kind: 'number', label: 'scheme.appealDays', unit: t('scheme.unitDays'), required: true },
  ];
}
