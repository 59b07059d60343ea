import {
  type Column,
  DataTable,
  formatMoment,
  formatNumber,
  formatPeriod,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { KpiNode } from './kpi-node';
import { resultMark } from './marks';
import { useSigner } from './use-signer';

type Result = KpiNode['results'][number];

/** Columns of a KPI's results, for the table and its CSV. */
export function useResultColumns(kpi: KpiNode): readonly Column<Result>[] {
  const t = useText('bsc');
  const lang = useLang();
  const signer = useSigner();
  return useMemo<readonly Column<Result>[]>(() => {
    const part = (key: 'numerator' | 'denominator'): Column<Result> => ({
      key,
      title: t(`field.${key}`),
      numeric: true,
      value: (result) => result[key],
      render: (result) => formatNumber(result[key]),
    });
    const who = (person: { name: string } | null | undefined, at: string | null | undefined) =>
      person ? `${person.name} ${formatMoment(at, lang)}` : '–';
    const notApplicable = ({ confirmedBy, confirmedFor }: Result) =>
      confirmedBy ? t('kpi.notApplicableBy', { who: signer(confirmedBy, confirmedFor) }) : t('kpi.notApplicableOpen');
    return [
      {
        key: 'period',
        title: t('field.period'),
        rowHead: true,
        value: ({ period }) => period,
        render: ({ period }) => formatPeriod(period, lang),
      },
      ...(kpi.aggregation === 'RATIO_OF_SUMS' ? [part('numerator'), part('denominator')] : []),
      {
        key: 'value',
        title: t('field.value'),
        unit: kpi.unit,
        numeric: true,
        value: ({ value }) => value,
        render: (result) => (result.missing ? notApplicable(result) : formatNumber(result.value, kpi.decimals)),
      },
      {
        key: 'score',
        title: t('field.score'),
        unit: t('unit.points'),
        numeric: true,
        value: ({ score }) => score,
        render: ({ score }) => formatNumber(score, 2),
      },
      {
        key: 'status',
        title: t('field.status'),
        value: ({ status }) => t(`resultStatus.${status}`),
        render: (result) => (
          <StatusMark kind={resultMark(result.status, null)} label={t(`resultStatus.${result.status}`)} />
        ),
      },
      { key: 'entered', title: t('field.enteredBy'), value: (result) => who(result.enteredBy, result.enteredAt) },
      {
        key: 'confirmed',
        title: t('field.confirmedBy'),
        value: ({ confirmedBy, confirmedFor, confirmedAt }) =>
          who(confirmedBy && { name: signer(confirmedBy, confirmedFor) }, confirmedAt),
      },
      { key: 'verified', title: t('field.verifiedBy'), value: (result) => who(result.verifiedBy, result.verifiedAt) },
      { key: 'note', title: t('field.note'), value: ({ note }) => note },
      {
        key: 'revisions',
        title: t('field.revisions'),
        value: ({ revisions }) => revisions.length || null,
        render: (result) => <Revisions result={result} decimals={kpi.decimals} />,
      },
    ];
  }, [t, lang, signer, kpi]);
}

/** Results of the year, newest last. */
export function KpiResults({ columns, results }: { columns: readonly Column<Result>[]; results: readonly Result[] }) {
  const t = useText('bsc');
  return (
    <DataTable
      caption={t('kpi.results')}
      captionHidden
      columns={columns}
      rows={results}
      rowKey={(result) => result.id}
      empty={<p className="muted">{t('kpi.noResults')}</p>}
    />
  );
}

function Revisions({ result, decimals }: { result: Result; decimals: number }) {
  const t = useText('bsc');
  const lang = useLang();
  if (result.revisions.length === 0) return '–';
  return (
    <ul>
      {result.revisions.map((revision) => (
        <li key={revision.id}>
          {t('kpi.revision', {
            count: revision.revision,
            value: formatNumber(revision.value, decimals),
            reason: revision.reason,
            who: revision.replacedBy?.name ?? '–',
            at: formatMoment(revision.replacedAt, lang),
          })}
        </li>
      ))}
    </ul>
  );
}
