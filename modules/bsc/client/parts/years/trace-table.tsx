import {
  type Column,
  DataTable,
  formatDate,
  formatNumber,
  formatPeriod,
  PageLink,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { Score } from '../score';
import { scoreWhy } from '../why';
import classes from './years.module.css';
import type { YearsNode } from './years-node';

type Year = YearsNode['trace'][number];

/** Columns of the trace, for the table and what is taken along of it. */
export function useTraceColumns(kpi: YearsNode): readonly Column<Year>[] {
  const t = useText('bsc');
  const lang = useLang();
  return useMemo<readonly Column<Year>[]>(() => {
    const number = (value: string | null | undefined) => formatNumber(value, kpi.decimals);
    const changes = (year: Year) =>
      year.targetChanges.map(({ target, changedOn }) =>
        t('years.formerTarget', { target: number(target), day: formatDate(changedOn, lang) }),
      );
    const versions = (year: Year) =>
      year.versions.map((version) =>
        t('years.version', { number: version.number, day: formatDate(version.fromOn, lang), reason: version.reason }),
      );
    const decisions = (year: Year) =>
      year.decisions.map(({ kind, period, reason }) =>
        t('years.decision', { period: formatPeriod(period, lang), kind: t(`decision.${kind}`), reason: reason ?? '–' }),
      );
    const lines = (key: string, of: (year: Year) => string[]): Column<Year> => ({
      key,
      title: t(`years.${key}`),
      value: (year) => of(year).join(' / ') || null,
      render: (year) => <Lines texts={of(year)} />,
    });
    return [
      {
        key: 'year',
        title: t('field.year'),
        rowHead: true,
        value: ({ year }) => year,
        render: (year) => <YearHead year={year} kpi={kpi} />,
      },
      {
        key: 'broken',
        title: t('years.broken'),
        exportOnly: true,
        value: ({ broken }) => t(broken ? 'field.yes' : 'field.no'),
      },
      {
        key: 'target',
        title: t('field.target'),
        unit: kpi.unit,
        numeric: true,
        value: ({ target }) => target?.target ?? null,
        render: ({ target }) => number(target?.target),
      },
      lines('targetChanges', changes),
      {
        key: 'value',
        title: t('years.value'),
        unit: kpi.unit,
        numeric: true,
        value: ({ value }) => value ?? null,
        render: ({ value }) => number(value),
      },
      {
        key: 'ratio',
        title: t('years.ratio'),
        unit: '%',
        numeric: true,
        value: ({ ratioToYearBefore }) => ratioToYearBefore ?? null,
        render: ({ ratioToYearBefore }) => formatNumber(ratioToYearBefore, 1),
      },
      {
        key: 'increase',
        title: t('years.increase'),
        unit: '%',
        numeric: true,
        value: ({ increaseOnYearBefore }) => increaseOnYearBefore ?? null,
        render: ({ increaseOnYearBefore }) => formatNumber(increaseOnYearBefore, 1),
      },
      {
        key: 'difference',
        title: t('years.difference'),
        unit: kpi.unit === '%' ? '%p' : kpi.unit,
        numeric: true,
        value: ({ differenceToYearBefore }) => differenceToYearBefore ?? null,
        render: ({ differenceToYearBefore }) => number(differenceToYearBefore),
      },
      {
        key: 'source',
        title: t('years.source'),
        value: ({ valueSource, value }) => valueSource ?? (value ? t('years.results') : '–'),
      },
      {
        key: 'score',
        title: t('field.score'),
        unit: t('unit.points'),
        numeric: true,
        value: ({ score }) => score.value ?? null,
        render: ({ score }) => <Score score={scoreWhy(score, t)} />,
      },
      lines('versionsOf', versions),
      lines('decisions', decisions),
    ];
  }, [t, lang, kpi]);
}

/** What became of a KPI year by year, through those that it followed. */
export function TraceTable({ kpi, columns }: { kpi: YearsNode; columns: readonly Column<Year>[] }) {
  const t = useText('bsc');
  return (
    <DataTable
      caption={t('years.trace')}
      captionHidden
      columns={columns}
      rows={kpi.trace}
      rowKey={({ year }) => String(year)}
      empty={<p className="muted">{t('years.noTrace')}</p>}
    />
  );
}

function YearHead({ year, kpi }: { year: Year; kpi: YearsNode }) {
  const t = useText('bsc');
  return (
    <span className={classes.head}>
      {year.year}
      {year.kpi.id !== kpi.id && <PageLink to={`/m/bsc/kpis/${year.kpi.code}`}>{year.kpi.title}</PageLink>}
      {year.broken && <StatusMark kind="reference" label={t('years.brokenHere')} />}
    </span>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return '–';
  return (
    <ul className={classes.lines}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
