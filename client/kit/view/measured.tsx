import { Popover, UnstyledButton } from '@mantine/core';
import { formatDate } from '../format/dates';
import { formatNumber } from '../format/numbers';
import { unitAfter } from '../format/units';
import { useKitText, useLang } from '../text/use-text';
import classes from './measured.module.css';

/** A computed number as the server gives it. */
export interface MeasuredValue {
  /** Decimal; null is no value, never 0. */
  value: string | null;
  status?: string | null;
  /** Share of the due inputs that were there, 0 to 1. */
  coverage?: string | number | null;
  /** ISO date. */
  asOf?: string | null;
  formulaVersion?: string | null;
  inputs?: readonly { name: string; value?: string | null; note?: string | null }[] | null;
}

interface MeasuredProps {
  measured: MeasuredValue | null | undefined;
  unit?: string;
  decimals?: number;
  /** The state in words, where the module has a word for it. */
  statusLabel?: string;
}

/** A computed number that opens its why: formula, inputs, coverage, as-of. */
export function Measured({ measured, unit = '', decimals, statusLabel }: MeasuredProps) {
  const t = useKitText();
  if (!measured) return <span>{formatNumber(null)}</span>;
  const shown =
    measured.value === null ? formatNumber(null) : `${formatNumber(measured.value, decimals)}${unitAfter(unit)}`;
  return (
    <Popover width={360} position="bottom-start" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.value}
          aria-label={t('measured.open', { value: measured.value === null ? t('measured.noValue') : shown })}
        >
          {shown}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Why measured={measured} statusLabel={statusLabel} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Why({ measured, statusLabel }: { measured: MeasuredValue; statusLabel: string | undefined }) {
  const t = useKitText();
  const lang = useLang();
  const facts: [string, string | null | undefined][] = [
    [t('measured.status'), statusLabel ?? (measured.status && t(`measuredStatus.${measured.status}`))],
    [t('measured.coverage'), readCoverage(measured.coverage)],
    [t('measured.asOf'), measured.asOf ? formatDate(measured.asOf, lang) : null],
    [t('measured.formula'), measured.formulaVersion],
  ];
  return (
    <div className={classes.why} tabIndex={-1}>
      <p className={classes.title}>{t('measured.why')}</p>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {measured.inputs && measured.inputs.length > 0 && (
        <table className={classes.inputs}>
          <caption className="visually-hidden">{t('measured.inputs')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measured.input')}</th>
              <th scope="col">{t('measured.value')}</th>
              <th scope="col">{t('measured.note')}</th>
            </tr>
          </thead>
          <tbody>
            {measured.inputs.map((input) => (
              <tr key={`${input.name} ${input.note ?? ''}`}>
                <th scope="row">{input.name}</th>
                <td>{formatNumber(input.value)}</td>
                <td>{input.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function readCoverage(coverage: string | number | null | undefined): string | null {
  if (coverage === null || coverage === undefined) return null;
  const share = Number(coverage);
  return Number.isNaN(share) ? String(coverage) : `${formatNumber((share * 100).toFixed(1))}%`;
}
