import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  formatWon,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
  type WonUnit,
  WonUnitSwitch,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import {
  type FiscalLineRowFragment,
  PlanSyncFiscalEditionsDocument,
  type PlanSyncFiscalEditionsQuery,
  PlanSyncFiscalLinesDocument,
} from '../gql/graphql';
import { BudgetForm } from '../parts/budget-form';
import { amountOf, SOURCES } from '../parts/fiscal-sums';
import { LineAddForm } from '../parts/line-add-form';
import { LineForm } from '../parts/line-form';
import { fiscalSearch } from '../searches';

type Edition = PlanSyncFiscalEditionsQuery['planVersions']['nodes'][number];
type Line = FiscalLineRowFragment;
type Source = (typeof SOURCES)[number];

/** The mid-term fiscal plan: five years by source, and each line below. */
export default function FiscalPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [view, patch] = useView(fiscalSearch);
  const editions = useQuery(PlanSyncFiscalEditionsDocument);
  const list = editions.data?.planVersions.nodes ?? [];
  const edition =
    list.find((each) => each.year === view.edition) ??
    list.find((each) => each.year <= year && each.status === 'FINAL') ??
    list[0];
  return (
    <QueryState result={editions}>
      {() =>
        edition ? (
          <FiscalView
            key={edition.id}
            edition={edition}
            unit={view.unit}
            sort={view.sort}
            onSort={(sort) => patch({ sort })}
            filters={
              <FilterBar>
                <Choice
                  label={t('field.edition')}
                  width={240}
                  value={edition.id}
                  options={list.map((each) => ({
                    value: each.id,
                    label: `${t('plans.edition', { year: each.year, number: each.number, kind: t(`kind.${each.kind}`) })} · ${t(`versionStatus.${each.status}`)}`,
                  }))}
                  onChange={(id) => patch({ edition: list.find((each) => each.id === id)?.year ?? null })}
                />
                <WonUnitSwitch
                  value={view.unit}
                  onChange={(unit) => patch({ unit: unit === 'hundredMillion' ? unit : 'million' })}
                />
              </FilterBar>
            }
          />
        ) : (
          <PageFrame title={t('fiscal.title')} purpose={t('fiscal.purpose')}>
            <EmptyState title={t('fiscal.noEdition')} hint={t('plan.noEditionHint')} />
          </PageFrame>
        )
      }
    </QueryState>
  );
}

interface FiscalViewProps {
  edition: Edition;
  unit: WonUnit;
  sort: string;
  onSort: (sort: string) => void;
  filters: ReactNode;
}

function FiscalView({ edition, unit, sort, onSort, filters }: FiscalViewProps) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncFiscalLinesDocument, { variables: { planVersion: edition.id } });
  const lines = result.data?.fiscalLines.nodes ?? [];
  const start = edition.windowStart ?? edition.year;
  const years = Array.from({ length: edition.windowYears ?? 1 }, (_, index) => start + index);
  const columns = useLineColumns(edition, years, unit);
  const { planner, writer, open } = useFiscalRights(edition);
  const sums: readonly Column<Source>[] = [
    { key: 'source', title: t('field.source'), rowHead: true, value: (source) => t(`source.${source}`) },
    ...years.map(
      (year): Column<Source> => ({
        key: String(year),
        title: String(year),
        unit: t(`unit.${unit}`),
        numeric: true,
        render: (source) => formatWon(amountOf(lines, year, source), unit),
      }),
    ),
  ];
  const total = {
    source: t('fiscal.total'),
    ...Object.fromEntries(years.map((year) => [year, formatWon(amountOf(lines, year), unit)])),
  };
  return (
    <PageFrame
      title={t('fiscal.title')}
      purpose={t('fiscal.purpose')}
      table={result.data && (() => exportTable(`${t('fiscal.title')} ${edition.year}`, columns, lines))}
      primary={
        open &&
        (planner || writer) && (
          <FormDialog label={t('fiscal.add')} width="lg">
            {(close) => <LineAddForm planVersion={edition.id} year={edition.year} onDone={close} />}
          </FormDialog>
        )
      }
      filters={filters}
    >
      <QueryState result={result}>
        {() => (
          <>
            <Section title={t('fiscal.bySource')}>
              <DataTable
                caption={t('fiscal.bySource')}
                captionHidden
                columns={sums}
                rows={SOURCES}
                rowKey={(source) => source}
                foot={total}
              />
            </Section>
            <Section title={t('fiscal.lines')}>
              <DataTable
                caption={t('fiscal.lines')}
                captionHidden
                columns={columns}
                rows={lines}
                rowKey={(line) => line.id}
                sort={sort}
                onSort={onSort}
                empty={<EmptyState title={t('fiscal.noLines')} hint={t('fiscal.noLinesHint')} />}
              />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** What a person is offered for an edition; the server decides what is allowed. */
function useFiscalRights(edition: Edition) {
  const [planner, writer] = [useHasRole('planner'), useHasRole('head', 'staff')];
  const open = edition.status === 'COLLECTING' || (planner && ['DRAFT', 'COORDINATION'].includes(edition.status));
  return { planner, writer, open };
}

function useLineColumns(edition: Edition, years: readonly number[], unit: WonUnit): readonly Column<Line>[] {
  const t = useText('plan-sync');
  const { department, year: planYear } = usePlan();
  const { planner, writer, open } = useFiscalRights(edition);
  const mayEdit = (line: Line) => open && (planner || (writer && line.department.code === department?.code));
  return [
    {
      key: 'title',
      title: t('field.line'),
      rowHead: true,
      value: (line) => line.title,
      render: (line) =>
        line.initiative ? (
          <PageLink to={`/initiatives/${line.initiative.code}`} search={{ tab: 'plan-sync' }}>
            {line.title}
          </PageLink>
        ) : (
          line.title
        ),
    },
    { key: 'sector', title: t('field.sector'), value: (line) => line.sector },
    { key: 'department', title: t('field.department'), value: (line) => line.department.name },
    { key: 'spending', title: t('field.spending'), value: (line) => t(`spending.${line.spending}`) },
    ...years.map(
      (year): Column<Line> => ({
        key: String(year),
        title: String(year),
        unit: t(`unit.${unit}`),
        numeric: true,
        value: (line) => amountOf([line], year),
        render: (line) => formatWon(amountOf([line], year), unit),
      }),
    ),
    {
      key: 'acts',
      title: t('field.acts'),
      render: (line) => (
        <Group gap={4} wrap="nowrap">
          {mayEdit(line) && (
            <FormDialog
              label={t('fiscal.amounts')}
              title={t('fiscal.editOf', { title: line.title })}
              size="compact-xs"
              variant="default"
              width="xl"
            >
              {(close) => <LineForm line={line} years={years} onDone={close} />}
            </FormDialog>
          )}
          {planner && (
            <FormDialog
              label={t('fiscal.budget')}
              title={t('fiscal.budgetOf', { title: line.title, year: planYear })}
              size="compact-xs"
              variant="default"
              width="lg"
            >
              {(close) => <BudgetForm line={line} year={planYear} onDone={close} />}
            </FormDialog>
          )}
        </Group>
      ),
    },
  ];
}
