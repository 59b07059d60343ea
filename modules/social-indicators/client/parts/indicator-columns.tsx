import { type Column, formatPeriod, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { IndicatorRowFragment } from '../gql/graphql';
import { QUADRANT_MARKS, VERDICT_MARKS } from './marks';
import { Value } from './value';

/** Columns of a list of indicators, for the table and its export. */
export function useIndicatorColumns(): readonly Column<IndicatorRowFragment>[] {
  const t = useText('social-indicators');
  const lang = useLang();
  return useMemo<readonly Column<IndicatorRowFragment>[]>(
    () => [
      {
        key: 'title',
        title: t('field.indicator'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) => <PageLink to={`/m/social-indicators/indicators/${row.code}`}>{row.title}</PageLink>,
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
      { key: 'domain', title: t('field.domain'), value: (row) => row.domain.title },
      { key: 'field', title: t('field.field'), value: (row) => row.field.title },
      {
        key: 'value',
        title: t('field.latest'),
        numeric: true,
        value: (row) => (row.latest?.value == null ? null : Number(row.latest.value)),
        render: (row) => <Value observation={row.latest} decimals={row.decimals} />,
      },
      { key: 'unit', title: t('field.unit'), value: (row) => row.unit },
      {
        key: 'period',
        title: t('field.period'),
        value: (row) => row.latest?.period ?? null,
        render: (row) => (row.latest ? formatPeriod(row.latest.period, lang) : '–'),
      },
      {
        key: 'vsNational',
        title: t('field.vsNational'),
        value: (row) => t(`verdict.${row.vsNational}`),
        render: (row) => (
          <StatusMark kind={VERDICT_MARKS[row.vsNational] ?? 'unreported'} label={t(`verdict.${row.vsNational}`)} />
        ),
      },
      {
        key: 'quadrant',
        title: t('field.quadrant'),
        value: (row) => t(`quadrant.${row.quadrant}`),
        render: (row) => (
          <StatusMark kind={QUADRANT_MARKS[row.quadrant] ?? 'unreported'} label={t(`quadrant.${row.quadrant}`)} />
        ),
      },
      { key: 'status', title: t('field.status'), value: (row) => t(`status.${row.status}`) },
      { key: 'source', title: t('field.source'), exportOnly: true, value: (row) => row.source?.name ?? null },
    ],
    [t, lang],
  );
}
