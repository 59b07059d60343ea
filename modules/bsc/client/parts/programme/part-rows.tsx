import { Button, SelectField, TextField, useText } from '@yeondong/client/kit';
import classes from './part-rows.module.css';
import type { DialogField } from './record-dialog';

export type PartRow = Readonly<Record<string, string>>;

interface PartRowsProps {
  legend: string;
  /** Path of the list in the input, for the server's messages: `grades.0.count`. */
  path: string;
  fields: readonly DialogField[];
  rows: readonly PartRow[];
  errors: Readonly<Record<string, string>>;
  /** A new row. */
  blank: PartRow;
  onChange: (rows: readonly PartRow[]) => void;
}

/** The parts of a record in a form: rows that are added and taken away. */
export function PartRows({ legend, path, fields, rows, errors, blank, onChange }: PartRowsProps) {
  const t = useText('bsc');
  const set = (at: number, name: string, value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: value } : row)));
  return (
    <fieldset
      style={{ margin: 0, padding: '0.5rem 0.75rem', border: '1px solid var(--c-border-gray-light)', borderRadius: 8 }}
    >
      <legend>{legend}</legend>
      {errors[path] && (
        <p role="alert" className={classes.fault}>
          {errors[path]}
        </p>
      )}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        <div key={at} className={classes.row}>
          {fields.map((field) => {
            const { name, kind, label = `field.${name}`, options = [] } = field;
            const props = {
              name: `${path}.${at}.${name}`,
              label: t(label),
              value: row[name] ?? '',
              error: errors[`${path}.${at}.${name}`],
              onChange: (value: string) => set(at, name, value),
            };
            return (
              <div key={name} className={kind === 'long' ? classes.wide : undefined}>
                {kind === 'choice' ? (
                  <SelectField {...props} options={options} />
                ) : (
                  <TextField {...props} multiline={kind === 'long'} />
                )}
              </div>
            );
          })}
          <Button
            className={classes.remove}
            size="xs"
            variant="default"
            aria-label={t('programme.removeRow', { number: at + 1 })}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            {t('programme.remove')}
          </Button>
        </div>
      ))}
      <Button size="xs" variant="default" onClick={() => onChange([...rows, blank])}>
        {t('programme.addRow')}
      </Button>
    </fieldset>
  );
}
