import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  type Figure,
  Figures,
  FilterBar,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationTrainingDocument, type InnovationTrainingQuery, type TrainingState } from '../gql/graphql';
import { ProgramForm, SessionForm } from '../parts/training-forms';
import { QUARTERS, TRAINING_MARKS } from '../parts/training-marks';
import { TrainingSessions } from '../parts/training-sessions';
import { usePerson } from '../parts/use-person';
import { Why } from '../parts/why';
import { ALL, TRAINING_VIEWS, trainingSearch } from '../searches';

type Row = InnovationTrainingQuery['trainingMatrix'][number];

/** People by quarters: who was trained, who is excused, who is missing; and the same by departments. */
export default function TrainingPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const { office } = usePerson();
  const [{ missing, sort }, patch] = useView(trainingSearch);
  const result = useQuery(InnovationTrainingDocument, { variables: { year } });
  const columns = usePersonColumns();
  const all = result.data?.trainingMatrix ?? [];
  const rows = all.filter(({ quarters }) => missing === ALL || quarters[Number(missing) - 1] === 'MISSED');
  const programs = result.data?.trainingPrograms.nodes ?? [];
  return (
    <PageFrame
      title={t('training.title')}
      purpose={t('training.purpose')}
      table={result.data && (() => exportTable(`${t('training.title')} ${year}`, columns, rows))}
      primary={
        office && (
          <Group gap="xs">
            <FormDialog label={t('training.addProgram')} width="lg" variant="default">
              {(close) => <ProgramForm onDone={close} />}
            </FormDialog>
            <FormDialog label={t('training.add')} width="lg">
              {(close) => <SessionForm programs={programs} onDone={close} />}
            </FormDialog>
          </Group>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('training.view')}
            value={missing}
            options={TRAINING_VIEWS.map((value) => ({ value, label: t(`training.missingIn.${value}`) }))}
            onChange={(next) => patch({ missing: next })}
            width={170}
          />
          <span className="muted">{t('training.count', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <Figures label={t('training.rates')} figures={figuresOf(data, t)} />
            <Section title={t('training.people')}>
              <Legend />
              <DataTable
                caption={t('training.people')}
                captionHidden
                columns={columns}
                rows={rows}
                rowKey={({ person }) => person.id}
                sort={sort}
                onSort={(next) => patch({ sort: next })}
                empty={<EmptyState title={t('training.none')} hint={t('training.noneHint')} />}
              />
            </Section>
            <Section title={t('training.departments')}>
              <Departments rows={data.trainingCompliance} />
            </Section>
            <Section title={t('training.sessions')}>
              <TrainingSessions programs={data.trainingPrograms.nodes} />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function figuresOf({ trainingRates }: InnovationTrainingQuery, t: ReturnType<typeof useText>): Figure[] {
  return trainingRates.map((rate, index) => ({
    name: t('training.rateOf', { quarter: index + 1 }),
    value: rate.value === null ? '–' : <Why of={rate} decimals={1} unit="%" />,
    note: rate.value === null ? t('training.notYet') : null,
  }));
}

function Legend() {
  const t = useText('innovation');
  return (
    <Group gap="md" mb="xs">
      {(Object.keys(TRAINING_MARKS) as TrainingState[]).map((state) => (
        <StatusMark key={state} kind={TRAINING_MARKS[state]} label={t(`trainingState.${state}`)} />
      ))}
    </Group>
  );
}

function usePersonColumns(): readonly Column<Row>[] {
  const t = useText('innovation');
  return [
    {
      key: 'department',
      title: t('field.department'),
      value: ({ department }) => department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    { key: 'name', title: t('field.name'), rowHead: true, value: ({ person }) => person.name },
    ...QUARTERS.map(
      (index): Column<Row> => ({
        key: `q${index + 1}`,
        title: t('training.quarter', { quarter: index + 1 }),
        value: ({ quarters }) => t(`trainingState.${quarters[index]}`),
        render: ({ quarters }) => {
          const state = quarters[index] ?? 'NONE';
          return <StatusMark kind={TRAINING_MARKS[state]} label={t(`trainingState.${state}`)} />;
        },
      }),
    ),
  ];
}

type DepartmentRow = InnovationTrainingQuery['trainingCompliance'][number];

function Departments({ rows }: { rows: readonly DepartmentRow[] }) {
  const t = useText('innovation');
  const columns: readonly Column<DepartmentRow>[] = [
    {
      key: 'department',
      title: t('field.department'),
      rowHead: true,
      value: ({ department }) => department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    ...QUARTERS.map(
      (index): Column<DepartmentRow> => ({
        key: `q${index + 1}`,
        title: t('training.quarter', { quarter: index + 1 }),
        unit: '%',
        numeric: true,
        value: ({ rates }) => (rates[index]?.value ? Number(rates[index].value) : null),
        render: ({ rates, missing }) => {
          const rate = rates[index];
          if (!rate) return '–';
          return (
            <>
              <Why of={rate} decimals={1} />
              {(missing[index] ?? 0) > 0 && (
                <div className="muted">{t('training.missing', { count: missing[index] })}</div>
              )}
            </>
          );
        },
      }),
    ),
  ];
  return (
    <DataTable
      caption={t('training.departments')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ department }) => department.id}
      empty={<p className="muted">{t('training.none')}</p>}
    />
  );
}
