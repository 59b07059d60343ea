import { Button, Checkbox, NumberField, SelectField, TextField, useText } from '@yeondong/client/kit';
import type { ReportIndicatorKind } from '../../gql/graphql';
import classes from './report.module.css';
import { blankIndicator, type IndicatorValues } from './report-values';

const KINDS = ['SUM', 'LAST', 'AVERAGE'] as const;

interface IndicatorRowsProps {
  rows: readonly IndicatorValues[];
  onChange: (rows: readonly IndicatorValues[]) => void;
  /** The server's words by path, as `indicators.0.title`. */
  errors: Readonly<Record<string, string>>;
}

/** The indicators of a report, a line each. */
export function IndicatorRows({ rows, onChange, errors }: IndicatorRowsProps) {
  const t = useText('plan-sync');
  const change = (key: number, changes: Partial<IndicatorValues>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <div className={classes.rows}>
      <strong>{t('report.indicators')}</strong>
      {rows.map((row, at) => (
        <IndicatorRow
          key={row.key}
          row={row}
          number={at + 1}
          errors={errors}
          onChange={(changes) => change(row.key, changes)}
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <div>
        <Button size="xs" variant="default" onClick={() => onChange([...rows, blankIndicator(next)])}>
          {t('report.addIndicator')}
        </Button>
      </div>
    </div>
  );
}

interface IndicatorRowProps {
  row: IndicatorValues;
  number: number;
  errors: Readonly<Record<string, string>>;
  onChange: (changes: Partial<IndicatorValues>) => void;
  onRemove: () => void;
}

function IndicatorRow({ row, number, errors, onChange, onRemove }: IndicatorRowProps) {
  const t = useText('plan-sync');
  const field = (name: 'title' | 'unit' | 'target' | 'result') => ({
    name: `indicators.${number - 1}.${name}`,
    value: row[name],
    error: errors[`indicators.${number - 1}.${name}`],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <fieldset className={classes.row}>
      <legend className="visually-hidden">{t('report.indicatorNumber', { number })}</legend>
      <TextField {...field('title')} label={t('report.indicator')} required />
      <TextField {...field('unit')} label={t('report.unit')} />
      <NumberField {...field('target')} label={t('report.target')} required />
      <NumberField {...field('result')} label={t('report.result')} />
      <SelectField
        name={`indicators.${number - 1}.kind`}
        label={t('report.kind')}
        value={row.kind}
        options={KINDS.map((value) => ({ value, label: t(`indicatorKind.${value}`) }))}
        onChange={(kind) => onChange({ kind: (kind || 'SUM') as ReportIndicatorKind })}
      />
      <Button size="xs" variant="default" onClick={onRemove} aria-label={t('report.removeIndicator', { number })}>
        ✕
      </Button>
      <Checkbox
        className={classes.wide ?? ''}
        label={t('report.lowerIsBetter')}
        checked={row.lowerIsBetter}
        onChange={(event) => onChange({ lowerIsBetter: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
