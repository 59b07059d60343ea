import {
  Button,
  Checkbox,
  EntryGrid,
  formatNumber,
  type GridColumn,
  type GridErrors,
  type GridRow,
  StatusMark,
  type TextOf,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import classes from './entry.module.css';
import { type Entry, isDerived, isOpen, YES } from './entry-values';
import { resultMark } from './marks';
import type { Acts } from './use-acts';
import type { Rights } from './use-rights';
import type { Sheet } from './use-sheet';

interface EntryPartProps {
  /** KPIs with a value of their own, or with a numerator and a denominator. */
  kind: 'plain' | 'ratio';
  sheet: Sheet;
  acts: Acts;
  rights: Rights;
  errors: GridErrors;
  onRevise: (entry: Entry) => void;
}

/** Columns whose cells are numbers though nobody types them. */
const NUMERIC: ReadonlySet<string> = new Set(['previous', 'target', 'computed']);

/** The grid of one kind of KPIs. */
export function EntryPart({ kind, sheet, acts, rights, errors, onRevise }: EntryPartProps) {
  const t = useText('bsc');
  const { entries, grid } = sheet[kind];
  const withActs = rights.may.revise || entries.some(acts.offers);
  const withFlags = entries.some(({ result }) => (result?.flags.length ?? 0) > 0);
  const columns = useMemo(() => columnsOf(kind, { withActs, withFlags }, t), [kind, withActs, withFlags, t]);
  const rows = entries.map(
    (entry): GridRow => ({
      id: entry.kpi.id,
      title: entry.kpi.title,
      head: (
        <>
          {entry.kpi.title} <span className="muted">({entry.kpi.unit})</span>
          {isDerived(entry) && <span className={classes.source}>{t(`derive.from.${entry.kpi.source}`)}</span>}
        </>
      ),
      locked: !rights.may.enter || !isOpen(entry),
      decimals: { value: entry.kpi.decimals },
      shown: {
        previous: <span className={classes.number}>{formatNumber(entry.previous, entry.kpi.decimals)}</span>,
        target: <span className={classes.number}>{formatNumber(entry.target, entry.kpi.decimals)}</span>,
        computed: <span className={classes.number}>{formatNumber(entry.result?.value, entry.kpi.decimals)}</span>,
        notApplicable: <NotApplicable entry={entry} sheet={sheet} locked={!rights.may.enter || !isOpen(entry)} />,
        status: <State entry={entry} />,
        flags: <Flags entry={entry} />,
        acts: <RowActs entry={entry} acts={acts} onRevise={rights.may.revise ? onRevise : null} />,
      },
    }),
  );
  return (
    <section className={classes.part} aria-label={t(`entry.part.${kind}`)}>
      {kind === 'ratio' && <h2 className={classes.partTitle}>{t('entry.part.ratio')}</h2>}
      <EntryGrid
        caption={t(`entry.part.${kind}`)}
        rowTitle={t('field.kpi')}
        rows={rows}
        columns={columns}
        grid={grid}
        errors={errors}
        withoutHelp={kind === 'ratio' && sheet.plain.entries.length > 0}
      />
    </section>
  );
}

interface Shown {
  readonly withActs: boolean;
  readonly withFlags: boolean;
}

function columnsOf(kind: 'plain' | 'ratio', { withActs, withFlags }: Shown, t: TextOf): GridColumn[] {
  const column = (key: string, cell: GridColumn['kind'], width?: string): GridColumn => ({
    key,
    title: t(key === 'target' ? 'field.periodTarget' : key === 'computed' ? 'field.value' : `field.${key}`),
    kind: cell,
    ...(NUMERIC.has(key) && { numeric: true }),
    ...(width === undefined ? {} : { width }),
  });
  const parts = [
    column('numerator', 'number', '7rem'),
    column('denominator', 'number', '7rem'),
    column('computed', 'readonly', '6rem'),
  ];
  return [
    column('previous', 'readonly'),
    column('target', 'readonly'),
    ...(kind === 'ratio' ? parts : [column('value', 'number', '8rem')]),
    column('notApplicable', 'readonly'),
    column('note', 'text', '14rem'),
    column('status', 'readonly'),
    ...(withFlags ? [column('flags', 'readonly')] : []),
    ...(withActs ? [column('acts', 'readonly')] : []),
  ];
}

function NotApplicable({ entry, sheet, locked }: { entry: Entry; sheet: Sheet; locked: boolean }) {
  const t = useText('bsc');
  return (
    <Checkbox
      size="xs"
      disabled={locked}
      aria-label={t('entry.notApplicableOf', { name: entry.kpi.title })}
      checked={sheet.values[entry.kpi.id]?.notApplicable === YES}
      onChange={(event) => sheet.set(entry, 'notApplicable', event.currentTarget.checked ? YES : '')}
    />
  );
}

function State({ entry: { status, missing, result } }: { entry: Entry }) {
  const t = useText('bsc');
  const kept = status === 'OPEN' && result !== null && result !== undefined;
  const word = t(kept ? 'resultStatus.DRAFT' : `resultStatus.${status}`);
  const said = status === 'RETURNED' || (result?.revision ?? 1) > 1;
  return (
    <span className={classes.state}>
      <StatusMark
        kind={resultMark(status, missing)}
        label={missing === 'LATE' ? `${word} · ${t('scoreStatus.LATE')}` : word}
      />
      {result && result.revision > 1 && (
        <span className="muted">{t('entry.revision', { count: result.revision })}</span>
      )}
      {said && result?.reason && <span className="muted">{result.reason}</span>}
    </span>
  );
}

function Flags({ entry: { result } }: { entry: Entry }) {
  const t = useText('bsc');
  if (!result || result.flags.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {result.flags.map((flag) => (
        <li key={flag}>{t(`flag.${flag.replace('bsc.result.', '')}`)}</li>
      ))}
    </ul>
  );
}

interface RowActsProps {
  entry: Entry;
  acts: Acts;
  onRevise: ((entry: Entry) => void) | null;
}

function RowActs({ entry, acts, onRevise }: RowActsProps) {
  const t = useText('bsc');
  if (onRevise && entry.status === 'LOCKED') {
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('entry.reviseOf', { name: entry.kpi.title })}
        onClick={() => onRevise(entry)}
      >
        {t('entry.revise')}
      </Button>
    );
  }
  if (!acts.offers(entry)) return null;
  return (
    <Checkbox
      size="xs"
      aria-label={t('entry.selectOf', { name: entry.kpi.title })}
      checked={acts.selected.has(entry.kpi.id)}
      onChange={() => acts.toggle(entry.kpi.id)}
    />
  );
}
