import { type Column, DataTable, useText } from '@yeondong/client/kit';
import type { ReportRowFragment } from '../../gql/graphql';
import classes from './report.module.css';

type Indicator = ReportRowFragment['indicators'][number];

/** A report in its form: goal → indicator → result → gap → action. */
export function ReportSheet({ report }: { report: ReportRowFragment }) {
  const t = useText('plan-sync');
  const withUnit = (value: string | null | undefined, unit: string | null | undefined) =>
    value ? `${value}${unit ? ` ${unit}` : ''}` : '–';
  const columns: readonly Column<Indicator>[] = [
    { key: 'title', title: t('report.indicator'), rowHead: true, value: (row) => row.title },
    { key: 'target', title: t('report.target'), numeric: true, value: (row) => withUnit(row.target, row.unit) },
    { key: 'result', title: t('report.result'), numeric: true, value: (row) => withUnit(row.result, row.unit) },
    { key: 'gap', title: t('report.gapOf'), numeric: true, value: (row) => withUnit(row.gap, row.unit) },
  ];
  return (
    <div className={classes.sheet}>
      <Part name={t('report.goal')}>{report.goalText}</Part>
      <DataTable
        caption={t('report.indicators')}
        captionHidden
        columns={columns}
        rows={report.indicators}
        rowKey={({ title }) => title}
      />
      <Part name={t('report.progress')}>
        {t('report.plannedActual', { planned: report.planned, actual: report.actual })}
      </Part>
      <Part name={t('report.achieved')}>{report.achieved ?? '–'}</Part>
      <Part name={t('report.gap')}>{report.gap ?? '–'}</Part>
      <Part name={t('report.action')}>{report.action ?? '–'}</Part>
    </div>
  );
}

function Part({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <strong>{name}</strong>
      <p className={classes.text}>{children}</p>
    </div>
  );
}
