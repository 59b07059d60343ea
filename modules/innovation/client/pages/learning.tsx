import {
  type Column,
  DataTable,
  exportTable,
  FormDialog,
  formatDate,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationLearningDocument, type InnovationLearningQuery, type LearningMonth } from '../gql/graphql';
import { DecisionForm, LearningDayForm, type WaitingDay } from '../parts/learning-forms';
import { LEARNING_MARKS } from '../parts/learning-marks';
import { usePerson } from '../parts/use-person';
import { Why } from '../parts/why';
import { learningSearch } from '../searches';

type Row = InnovationLearningQuery['learningCompliance'][number];

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** Departments by months: where a learning day was held, where it was missed. */
export default function LearningPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const writes = useHasRole('planner', 'innovation', 'head', 'staff');
  const [{ sort }, patch] = useView(learningSearch);
  const result = useQuery(InnovationLearningDocument, { variables: { year } });
  const columns = useGridColumns();
  const rows = result.data?.learningCompliance ?? [];
  return (
    <PageFrame
      title={t('learning.title')}
      purpose={t('learning.purpose')}
      table={result.data && (() => exportTable(`${t('learning.title')} ${year}`, columns, rows))}
      primary={
        writes && (
          <FormDialog label={t('learning.add')} width="md">
            {(close) => <LearningDayForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ learningDays }) => (
          <>
            <Legend />
            <DataTable
              caption={t('learning.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ department }) => department.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
            />
            {learningDays.nodes.length > 0 && (
              <Section title={t('learning.waiting')}>
                <Waiting days={learningDays.nodes} />
              </Section>
            )}
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function Legend() {
  const t = useText('innovation');
  return (
    <Group gap="md" mb="xs">
      {(Object.keys(LEARNING_MARKS) as LearningMonth[]).map((state) => (
        <StatusMark key={state} kind={LEARNING_MARKS[state]} label={t(`learningMonth.${state}`)} />
      ))}
    </Group>
  );
}

function useGridColumns(): readonly Column<Row>[] {
  const t = useText('innovation');
  return [
    {
      key: 'department',
      title: t('field.department'),
      rowHead: true,
      value: ({ department }) => department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    ...MONTHS.map(
      (index): Column<Row> => ({
        key: `m${index + 1}`,
        title: t('learning.month', { month: index + 1 }),
        width: '3rem',
        value: ({ months }) => t(`learningMonth.${months[index]}`),
        render: ({ months }) => {
          const state = months[index] ?? 'OPEN';
          return <StatusMark kind={LEARNING_MARKS[state]} label={t(`learningMonth.${state}`)} compact />;
        },
      }),
    ),
    {
      key: 'rate',
      title: t('field.rate'),
      unit: '%',
      numeric: true,
      value: ({ rate }) => (rate.value ? Number(rate.value) : null),
      render: ({ rate }) => <Why of={rate} decimals={0} />,
    },
    { key: 'streak', title: t('field.streak'), numeric: true, value: ({ missedStreak }) => missedStreak },
  ];
}

function Waiting({ days }: { days: readonly WaitingDay[] }) {
  const t = useText('innovation');
  const lang = useLang();
  const { person } = usePlan();
  const { office, department } = usePerson();
  const head = useHasRole('head');
  const decides = (day: WaitingDay) =>
    day.submittedBy?.id !== person.id && (office || (head && day.department.code === department));
  const columns: readonly Column<WaitingDay>[] = [
    { key: 'topic', title: t('field.topic'), rowHead: true, value: (row) => row.topic },
    { key: 'department', title: t('field.department'), value: (row) => row.department.name },
    {
      key: 'held',
      title: t('field.heldOn'),
      value: (row) => row.heldOn,
      render: (row) => formatDate(row.heldOn, lang),
    },
    { key: 'present', title: t('field.present'), numeric: true, render: (row) => `${row.present}/${row.roll}` },
    { key: 'minutes', title: t('field.minutes'), numeric: true, value: (row) => row.minutes },
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) =>
        decides(row) && (
          <Group gap={4} wrap="nowrap">
            {[true, false].map((confirms) => (
              <FormDialog
                key={String(confirms)}
                label={t(confirms ? 'learning.confirm' : 'learning.return')}
                size="compact-xs"
                variant="default"
              >
                {(close) => <DecisionForm day={row} confirms={confirms} onDone={close} />}
              </FormDialog>
            ))}
          </Group>
        ),
    },
  ];
  return (
    <DataTable caption={t('learning.waiting')} captionHidden columns={columns} rows={days} rowKey={(row) => row.id} />
  );
}
