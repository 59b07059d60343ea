import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  formatNumber,
  formatWon,
  PageFrame,
  QueryState,
  Section,
  useQuery,
  useText,
  useView,
  type WonUnit,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { type FiscalYearsFragment, PlanSyncFiscalDiffDocument, type PlanSyncFiscalDiffQuery } from '../../gql/graphql';
import { fiscalSearch } from '../../searches';
import { Rate } from '../rate';
import { type FiscalEdition, type FiscalTabProps, useEditionName } from './edition';
import classes from './landscape.module.css';
import { wonColumn } from './won-column';

type Diff = PlanSyncFiscalDiffQuery['fiscalDiff'];
type Line = Diff['lines'][number];
type Year = FiscalYearsFragment;

const nameOf = ({ year, number }: FiscalEdition): string => `${year}-${number}`;

/** An edition beside an earlier one of its plan: the years of both, the first as spent, the last as new. */
export function CompareTab({ edition, editions, head }: FiscalTabProps & { editions: readonly FiscalEdition[] }) {
  const t = useText('plan-sync');
  const titleOf = useEditionName();
  const [view, patch] = useView(fiscalSearch);
  const others = editions.filter(({ id, plan }) => id !== edition.id && plan.id === edition.plan.id);
  const before =
    others.find((each) => nameOf(each) === view.from) ?? others.find(({ year }) => year <= edition.year) ?? others[0];
  if (!before) {
    return (
      <PageFrame title={t('fiscal.title')} purpose={t('fiscal.comparePurpose')} filters={head(null)}>
        <EmptyState title={t('compare.one')} hint={t('compare.oneHint')} />
      </PageFrame>
    );
  }
  const choice = (
    <Choice
      label={t('compare.from')}
      width={240}
      value={nameOf(before)}
      options={others.map((each) => ({ value: nameOf(each), label: titleOf(each) }))}
      onChange={(from) => patch({ from })}
    />
  );
  return <Comparison from={before} to={edition} filters={head(choice)} />;
}

interface ComparisonProps {
  from: FiscalEdition;
  to: FiscalEdition;
  filters: ReactNode;
}

function Comparison({ from, to, filters }: ComparisonProps) {
  const t = useText('plan-sync');
  const [{ unit }] = useView(fiscalSearch);
  const result = useQuery(PlanSyncFiscalDiffDocument, { variables: { from: from.id, to: to.id } });
  const years = result.data?.fiscalDiff.years ?? [];
  const lines = result.data?.fiscalDiff.lines ?? [];
  const columns = useLineColumns(years, unit);
  const totals = useYearColumns(unit);
  return (
    <PageFrame
      title={t('fiscal.title')}
      purpose={t('fiscal.comparePurpose')}
      table={
        result.data && (() => exportTable(`${t('fiscalTab.compare')} ${nameOf(from)} ${nameOf(to)}`, columns, lines))
      }
      filters={filters}
    >
      <QueryState result={result}>
        {({ fiscalDiff }) => (
          <div className={classes.sheet}>
            <Figures label={t('fiscalTab.compare')} figures={figuresOf(fiscalDiff, t)} />
            <Section title={t('fiscal.byYear')}>
              <DataTable
                caption={t('fiscal.byYear')}
                captionHidden
                columns={totals}
                rows={years}
                rowKey={({ year }) => String(year)}
              />
            </Section>
            <Section title={t('fiscal.byLine')}>
              <DataTable
                caption={t('fiscal.byLine')}
                captionHidden
                columns={columns}
                rows={lines}
                rowKey={({ lineageId }) => lineageId}
                empty={<EmptyState title={t('fiscal.noLines')} hint={t('fiscal.noLinesHint')} />}
              />
            </Section>
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

function figuresOf({ volatility, lines }: Diff, t: ReturnType<typeof useText>) {
  const kinds = ['ADDED', 'REMOVED', 'CHANGED', 'CARRIED'] as const;
  return [
    { name: t('fiscal.volatility'), value: <Rate rate={volatility} />, note: t('fiscal.volatilityHint') },
    ...kinds.map((kind) => ({
      name: t(`lineChange.${kind}`),
      value: lines.filter((line) => line.kind === kind).length,
    })),
  ];
}

/** The change in words: 신규 over nothing, none where only one edition has the year. */
function changeText({ change, rate, isNew }: Year, t: ReturnType<typeof useText>): string | null {
  if (change == null) return null;
  if (isNew) return t('fiscal.new');
  return rate == null ? null : `${Number(rate) > 0 ? '+' : ''}${formatNumber(rate)}%`;
}

function useYearColumns(unit: WonUnit): readonly Column<Year>[] {
  const t = useText('plan-sync');
  const won = (key: 'before' | 'after' | 'change', title: string): Column<Year> =>
    wonColumn({ key, title, unitTitle: t(`unit.${unit}`) }, unit, (row) => row[key]);
  return [
    { key: 'year', title: t('field.year'), rowHead: true, value: ({ year }) => String(year) },
    { key: 'part', title: t('fiscal.part'), value: ({ part }) => t(`yearPart.${part}`) },
    won('before', t('fiscal.before')),
    won('after', t('fiscal.after')),
    won('change', t('fiscal.change')),
    { key: 'rate', title: t('fiscal.rate'), numeric: true, value: (row) => changeText(row, t) },
  ];
}

/** A cell for each year: what it was and is; in the file, both as numbers. */
function useLineColumns(years: readonly Year[], unit: WonUnit): readonly Column<Line>[] {
  const t = useText('plan-sync');
  const at = (line: Line, of: number) => line.years.find(({ year }) => year === of);
  const shown = ({ year, part }: Year): Column<Line> => ({
    key: `shown${year}`,
    title: part === 'OVERLAP' ? String(year) : `${year} ${t(`yearPart.${part}`)}`,
    unit: t(`unit.${unit}`),
    numeric: true,
    render: (line) => {
      const own = at(line, year);
      if (!own) return '–';
      const text = changeText(own, t);
      return (
        <>
          <div>
            {part === 'OVERLAP' && own.change !== 0
              ? `${formatWon(own.before, unit)} → ${formatWon(own.after, unit)}`
              : formatWon(own.after, unit)}
          </div>
          {text && own.change !== 0 && <div className="muted">{text}</div>}
        </>
      );
    },
  });
  const taken = ({ year }: Year): Column<Line>[] =>
    (['before', 'after'] as const).map((side) => ({
      key: `${side}${year}`,
      title: `${year} ${t(`fiscal.${side}`)}`,
      unit: t('unit.won'),
      numeric: true,
      exportOnly: true,
      value: (line) => at(line, year)?.[side],
    }));
  const record = ({ before, after }: Line) => after ?? before;
  return [
    { key: 'line', title: t('field.line'), rowHead: true, value: (line) => record(line)?.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (line) => record(line)?.code },
    { key: 'department', title: t('field.department'), value: (line) => record(line)?.department.name },
    { key: 'kind', title: t('compare.kind'), value: ({ kind }) => t(`lineChange.${kind}`) },
    ...years.map(shown),
    ...years.flatMap(taken),
  ];
}
