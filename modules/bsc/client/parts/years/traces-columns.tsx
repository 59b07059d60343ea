import { type Column, formatNumber, PageLink, StatusMark, type TextOf, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { BscTracesQuery } from '../../gql/graphql';

type Traced = BscTracesQuery['kpis']['nodes'][number];

export const YEARS_BACK = 2;

const yearOf = ({ trace }: Traced, year: number) => trace.find((each) => each.year === year);

/** How often target and definition changed over the years. */
function changesOf({ trace }: Traced, t: TextOf): string {
  const targets = trace.reduce((count, each) => count + each.targetChanges.length, 0);
  const versions = trace.reduce((count, each) => count + each.versions.length, 0);
  return targets + versions === 0 ? t('traces.unchanged') : t('traces.changed', { targets, versions });
}

const isBroken = ({ trace }: Traced): boolean => trace.some(({ broken }) => broken);

function numberIn(key: 'value' | 'target', year: number, title: string): Column<Traced> {
  const of = (kpi: Traced) => (key === 'value' ? yearOf(kpi, year)?.value : yearOf(kpi, year)?.target?.target) ?? null;
  return {
    key: `${key}-${year}`,
    title,
    numeric: true,
    value: of,
    render: (kpi) => formatNumber(of(kpi), kpi.decimals),
  };
}

/** A KPI with its values of three years, the target and score of the last, and what changed. */
export function useTracesColumns(year: number): readonly Column<Traced>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<Traced>[]>(() => {
    const scoreOf = (kpi: Traced) => yearOf(kpi, year)?.score.value ?? null;
    const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => year - YEARS_BACK + index);
    return [
      {
        key: 'kpi',
        title: t('field.kpi'),
        rowHead: true,
        value: ({ title }) => title,
        render: ({ code, title }) => <PageLink to={`/m/bsc/kpis/${code}`}>{title}</PageLink>,
      },
      { key: 'department', title: t('field.department'), value: ({ department }) => department.name },
      { key: 'unit', title: t('field.unit'), value: ({ unit }) => unit },
      ...years.map((each) => numberIn('value', each, t('traces.valueIn', { year: each }))),
      numberIn('target', year, t('traces.targetIn', { year })),
      {
        key: 'score',
        title: t('traces.scoreIn', { year }),
        numeric: true,
        value: scoreOf,
        render: (kpi) => formatNumber(scoreOf(kpi), 2),
      },
      {
        key: 'changes',
        title: t('traces.changes'),
        value: (kpi) => (isBroken(kpi) ? `${changesOf(kpi, t)} / ${t('traces.broken')}` : changesOf(kpi, t)),
        render: (kpi) => (
          <>
            {changesOf(kpi, t)} {isBroken(kpi) && <StatusMark kind="reference" label={t('traces.broken')} />}
          </>
        ),
      },
    ];
  }, [t, year]);
}
