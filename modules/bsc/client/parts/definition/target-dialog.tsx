import { formatMonth, NumberField, SegmentedControl, useLang, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSetTargetDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import classes from './form.module.css';
import { KPI_QUERIES, type KpiDialogProps } from './kpi-for-edit';

const MONTHS = Array.from({ length: 12 }, (_, at) => at);

/** Sets the target of a year, with what each month asks for where that is not even. */
export default function TargetDialog({ kpi, year, onClose }: KpiDialogProps) {
  const t = useText('bsc');
  const lang = useLang();
  const known = kpi.targets.find((target) => target.year === year);
  const [profile, setProfile] = useState<readonly string[]>(known?.profile ?? MONTHS.map(() => ''));
  const [byMonth, setByMonth] = useState(Boolean(known?.profile));
  const { fieldErrors, ...dialog } = useDialog({
    document: BscSetTargetDocument,
    initial: { year: String(year), target: known?.target ?? '', baseline: known?.baseline ?? '' },
    input: ({ year: asked, target = '', baseline }) => ({
      kpi: kpi.id,
      year: wholeOf(asked),
      target,
      baseline: orNull(baseline),
      profile: byMonth ? [...profile] : null,
      version: kpi.targets.find((each) => each.year === wholeOf(asked))?.version ?? null,
    }),
    refetch: KPI_QUERIES,
    done: t('kpiForm.targetSet'),
    onClose,
  });
  return (
    <RecordDialog
      wide
      title={t('kpiForm.targetTitle', { name: kpi.titleKo })}
      onClose={onClose}
      fields={[
        { name: 'year', kind: 'number', required: true },
        { name: 'target', kind: 'number', unit: kpi.unit, required: true },
        { name: 'baseline', kind: 'number', unit: kpi.unit, hint: 'kpiHint.baseline' },
      ]}
      {...dialog}
    >
      <SegmentedControl
        aria-label={t('kpiForm.profile')}
        value={byMonth ? 'months' : 'even'}
        onChange={(value) => setByMonth(value === 'months')}
        data={[
          { value: 'even', label: t('kpiForm.even') },
          { value: 'months', label: t('kpiForm.months') },
        ]}
      />
      {byMonth && (
        <div className={classes.fields}>
          {MONTHS.map((at) => (
            <NumberField
              key={at}
              name={`profile.${at}`}
              label={formatMonth(at + 1, lang)}
              value={profile[at] ?? ''}
              error={fieldErrors[`profile.${at}`]}
              onChange={(value) => setProfile(profile.map((each, index) => (index === at ? value : each)))}
            />
          ))}
        </div>
      )}
      {fieldErrors.profile && <p role="alert">{fieldErrors.profile}</p>}
      <p className="muted">{t(kpi.aggregation === 'SUM' ? 'kpiHint.profileSum' : 'kpiHint.profileLevel')}</p>
    </RecordDialog>
  );
}
