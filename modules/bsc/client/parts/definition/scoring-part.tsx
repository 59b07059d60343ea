import { type FormState, useText } from '@yeondong/client/kit';
import { type PartRow, PartRows } from '../programme/part-rows';
import { DialogInput } from '../programme/record-dialog';
import classes from './form.module.css';
import type { Choices } from './kpi-fields';
import { type KpiValues, scoringFields, takesBands } from './scoring-fields';

export const BLANK_BAND: PartRow = { from: '', to: '', points: '' };

interface ScoringPartProps {
  form: FormState<KpiValues>;
  choices: Choices;
  bands: readonly PartRow[];
  errors: Readonly<Record<string, string>>;
  onBands: (bands: readonly PartRow[]) => void;
}

/** The part of a definition form that says how results become scores. */
export function ScoringPart({ form, choices, bands, errors, onBands }: ScoringPartProps) {
  const t = useText('bsc');
  return (
    <>
      <div className={classes.fields}>
        {scoringFields(form.values, t, choices).map((field) => (
          <DialogInput key={field.name} field={field} form={form} />
        ))}
      </div>
      {takesBands(form.values.method) && (
        <PartRows
          legend={t(form.values.method === 'M7' ? 'kpiForm.bandsOptional' : 'kpiForm.bands')}
          path="bands"
          rows={bands}
          errors={errors}
          blank={BLANK_BAND}
          onChange={onBands}
          fields={[
            { name: 'from', kind: 'number', label: 'kpiForm.bandFrom' },
            { name: 'to', kind: 'number', label: 'kpiForm.bandTo' },
            { name: 'points', kind: 'number', label: 'kpiForm.bandPoints' },
          ]}
        />
      )}
    </>
  );
}
