import { Badge, type Column, formatNumber, PageLink, Sparkline, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { scoreMark } from '../marks';
import { coveragePercent } from '../why';
import { HeatCell } from './heat-cell';
import classes from './matrix.module.css';
import { cellIn, type MatrixPerspective, type MatrixRow } from './matrix-rows';

const LIGHTS = ['poor', 'caution', 'normal'] as const;

/** Columns of the heat map: the department, its whole score, a cell for each perspective, its lights and its year so far. */
export function useMatrixColumns(
  perspectives: readonly MatrixPerspective[],
  period: string,
): readonly Column<MatrixRow>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<MatrixRow>[]>(
    () => [
      {
        key: 'department',
        title: t('field.department'),
        rowHead: true,
        value: ({ department }) => department.name,
        render: ({ department, scorecard }) => (
          <>
            <PageLink to={`/m/bsc/departments/${department.code}`} search={{ period }}>
              {department.name}
            </PageLink>{' '}
            {scorecard.sample && (
              <Badge variant="default" size="xs">
                {t('field.sample')}
              </Badge>
            )}
          </>
        ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: ({ department }) => department.code },
      {
        key: 'total',
        title: t('heatMap.total'),
        unit: t('unit.points'),
        numeric: true,
        value: ({ total }) => numberOf(total.score.value),
        render: ({ total }) => <HeatCell cell={total} />,
      },
      {
        key: 'coverage',
        title: t('field.coverage'),
        exportOnly: true,
        value: ({ total }) => coveragePercent(total.score.coverage),
      },
      ...perspectives.flatMap((perspective) => perspectiveColumns(perspective, t)),
      {
        key: 'lights',
        title: t('heatMap.lights'),
        value: ({ total }) => total.poor,
        render: ({ total }) => <Lights total={total} />,
      },
      ...LIGHTS.map(
        (light): Column<MatrixRow> => ({
          key: light,
          title: t(`heatMap.count.${light}`),
          exportOnly: true,
          value: ({ total }) => total[light],
        }),
      ),
      {
        key: 'months',
        title: t('heatMap.months'),
        render: ({ months, department }) => (
          <Sparkline
            values={months.map(({ value }) => numberOf(value))}
            label={t('heatMap.monthsOf', {
              name: department.name,
              values: months.map(({ value }) => formatNumber(value, 2)).join(', '),
            })}
          />
        ),
      },
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(
        (at): Column<MatrixRow> => ({
          key: `month-${at + 1}`,
          title: t('heatMap.month', { month: at + 1 }),
          exportOnly: true,
          value: ({ months }) => numberOf(months[at]?.value),
        }),
      ),
    ],
    [t, perspectives, period],
  );
}

/** For sorting and spreadsheets; what is shown and compared on the server stays a decimal. */
const numberOf = (value: string | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

function perspectiveColumns({ code, title }: MatrixPerspective, t: ReturnType<typeof useText>): Column<MatrixRow>[] {
  return [
    {
      key: code,
      title,
      numeric: true,
      value: (row) => numberOf(cellIn(row, code)?.score.value),
      render: (row) => <HeatCell cell={cellIn(row, code)} />,
    },
    {
      key: `${code}-weight`,
      title: t('heatMap.weightOf', { title }),
      exportOnly: true,
      value: (row) => numberOf(cellIn(row, code)?.weight),
    },
    {
      key: `${code}-mark`,
      title: t('heatMap.lightOf', { title }),
      exportOnly: true,
      value: (row) => {
        const kind = scoreMark(cellIn(row, code)?.score ?? { status: 'NOT_APPLICABLE' });
        return kind && t(`heatMap.mark.${kind}`);
      },
    },
  ];
}

/** How many KPIs have each light; sorted by the poor ones. */
function Lights({ total }: { total: MatrixRow['total'] }) {
  const t = useText('bsc');
  return (
    <span className={classes.lights}>
      {LIGHTS.map((light) => (
        <span key={light}>
          <StatusMark kind={light} compact label={t(`heatMap.count.${light}`)} /> {total[light]}
        </span>
      ))}
    </span>
  );
}
