import { type Column, DataTable, FormDialog, formatNumber, StatusMark, useText } from '@yeondong/client/kit';
import { TargetForm } from './forms/target-form';
import { TRACK_MARKS } from './marks';
import type { IndicatorNode } from './series-points';

type Target = IndicatorNode['targets'][number];

/** The guideline values, what they ask for every year, and whether the city is on the way. */
export function Targets({ indicator, changeable }: { indicator: IndicatorNode; changeable: boolean }) {
  const t = useText('social-indicators');
  const columns: readonly Column<Target>[] = [
    { key: 'year', title: t('field.targetYear'), rowHead: true, value: ({ year }) => t('indicator.inYear', { year }) },
    {
      key: 'value',
      title: t('field.target'),
      unit: indicator.unit,
      numeric: true,
      value: ({ value }) => formatNumber(value, indicator.decimals),
    },
    { key: 'path', title: t('field.path'), value: ({ path }) => t(`path.${path}`) },
    {
      key: 'pace',
      title: t('field.pace'),
      numeric: true,
      value: ({ requiredPace, path }) =>
        `${formatNumber(requiredPace.value, 2)}${requiredPace.value == null ? '' : ` ${path === 'GEOMETRIC' ? '%' : indicator.unit}`}`,
    },
    {
      key: 'track',
      title: t('field.track'),
      value: ({ track }) => t(`track.${track}`),
      render: ({ track }) => <StatusMark kind={TRACK_MARKS[track] ?? 'unreported'} label={t(`track.${track}`)} />,
    },
    { key: 'basis', title: t('field.basis'), width: '12rem', value: ({ basis }) => basis ?? null },
    ...(changeable ? [changeColumn(t('form.change'), indicator)] : []),
  ];
  return (
    <DataTable
      caption={t('indicator.targets')}
      captionHidden
      columns={columns}
      rows={indicator.targets}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('indicator.noTargets')}</p>}
    />
  );
}

const changeColumn = (label: string, indicator: IndicatorNode): Column<Target> => ({
  key: 'change',
  title: label,
  render: (target) => (
    <FormDialog label={label} variant="default">
      {(close) => <TargetForm indicator={indicator} target={target} onDone={close} />}
    </FormDialog>
  ),
});
