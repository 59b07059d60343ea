import {
  Choice,
  type Column,
  DataTable,
  exportTable,
  type Figure,
  Figures,
  FormDialog,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  InnovationDepartmentMileageDocument,
  type InnovationDepartmentMileageQuery,
  InnovationMileageDocument,
  type InnovationMileageQuery,
} from '../gql/graphql';
import { RuleForm, RuleTable } from '../parts/mileage-rules';
import { Why } from '../parts/why';
import { MILEAGE_VIEWS, mileageSearch } from '../searches';

type Entry = InnovationMileageQuery['mileageEntries']['nodes'][number];
type Rank = InnovationMileageQuery['mileageRanking'][number];

/** The ledger of a person line by line, the ranking of people or departments, and the rules. */
export default function MileagePage() {
  const t = useText('innovation');
  const { year, person: me } = usePlan();
  const office = useHasRole('planner', 'innovation');
  const [{ person, by }, patch] = useView(mileageSearch);
  const shown = person || me.id;
  const result = useQuery(InnovationMileageDocument, { variables: { year, person: shown } });
  const columns = useEntryColumns();
  const node = result.data?.node;
  const name = node?.__typename === 'Person' ? node.name : me.name;
  return (
    <PageFrame
      title={t('mileage.title')}
      purpose={t('mileage.purpose')}
      table={
        result.data &&
        (() =>
          exportTable(`${t('mileage.ledgerOf', { name })} ${year}`, columns, result.data?.mileageEntries.nodes ?? []))
      }
      primary={
        office && (
          <FormDialog label={t('mileage.setRule')} width="lg">
            {(close) => <RuleForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <Section title={t('mileage.ledgerOf', { name })}>
              <Figures label={t('mileage.figures')} figures={figuresOf(data, t)} />
              <DataTable
                caption={t('mileage.ledgerOf', { name })}
                captionHidden
                columns={columns}
                rows={data.mileageEntries.nodes}
                rowKey={(row) => row.id}
                empty={<p className="muted">{t('mileage.none')}</p>}
              />
            </Section>
            <Section
              title={t('mileage.ranking')}
              aside={
                <Choice
                  label={t('mileage.by')}
                  value={by}
                  options={MILEAGE_VIEWS.map((value) => ({ value, label: t(`mileage.of.${value}`) }))}
                  onChange={(next) => patch({ by: next })}
                />
              }
            >
              {by === 'people' ? <Ranking rows={data.mileageRanking} /> : <Departments />}
            </Section>
          </>
        )}
      </QueryState>
      <Section title={t('mileage.rules')}>
        <RuleTable />
      </Section>
    </PageFrame>
  );
}

function figuresOf({ node }: InnovationMileageQuery, t: ReturnType<typeof useText>): Figure[] {
  const mileage = node?.__typename === 'Person' ? node.mileage : null;
  return [
    { name: t('mileage.balance'), value: mileage?.balance ?? '–', note: mileage ? null : t('mileage.hidden') },
    { name: t('mileage.ofYear'), value: mileage?.ofYear ?? '–' },
    { name: t('mileage.expired'), value: mileage?.expired ?? '–' },
  ];
}

function useEntryColumns(): readonly Column<Entry>[] {
  const t = useText('innovation');
  const lang = useLang();
  return [
    { key: 'activity', title: t('field.doing'), rowHead: true, value: (row) => row.activity.title },
    { key: 'rule', title: t('field.rule'), value: (row) => row.rule.title },
    {
      key: 'occurred',
      title: t('field.occurredOn'),
      value: (row) => row.occurredOn,
      render: (row) => formatDate(row.occurredOn, lang),
    },
    {
      key: 'posted',
      title: t('field.postedOn'),
      value: (row) => row.postedOn,
      render: (row) => formatDate(row.postedOn, lang),
    },
    {
      key: 'kind',
      title: t('field.kind'),
      value: (row) => t(`entry.${row.kind}`),
      render: (row) =>
        row.cap ? t('mileage.capped', { cap: t(`cap.${row.cap}`), points: row.cappedFrom }) : t(`entry.${row.kind}`),
    },
    { key: 'points', title: t('field.points'), numeric: true, value: (row) => Number(row.points) },
    {
      key: 'expires',
      title: t('field.expiresOn'),
      value: (row) => row.expiresOn,
      render: (row) => formatDate(row.expiresOn, lang),
    },
  ];
}

function Ranking({ rows }: { rows: readonly Rank[] }) {
  const t = useText('innovation');
  const columns: readonly Column<Rank>[] = [
    { key: 'group', title: t('field.group'), value: (row) => row.group },
    { key: 'rank', title: t('field.rank'), numeric: true, value: (row) => row.rank },
    {
      key: 'name',
      title: t('field.name'),
      rowHead: true,
      value: (row) => row.person.name,
      render: ({ person }) => (
        <PageLink to="/m/innovation/mileage" search={{ person: person.id }}>
          {person.name}
        </PageLink>
      ),
    },
    { key: 'department', title: t('field.department'), value: (row) => row.person.department?.name },
    { key: 'points', title: t('field.points'), numeric: true, value: (row) => Number(row.points) },
    { key: 'kinds', title: t('field.kinds'), numeric: true, value: (row) => row.kinds },
  ];
  return (
    <DataTable
      caption={t('mileage.ranking')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.person.id}
      empty={<p className="muted">{t('mileage.noRanking')}</p>}
    />
  );
}

type DepartmentRow = InnovationDepartmentMileageQuery['departments']['nodes'][number];

function Departments() {
  const t = useText('innovation');
  const { year } = usePlan();
  const result = useQuery(InnovationDepartmentMileageDocument, { variables: { year } });
  const columns: readonly Column<DepartmentRow>[] = [
    {
      key: 'name',
      title: t('field.department'),
      rowHead: true,
      value: (row) => row.name,
      render: (row) => <PageLink to={`/departments/${row.code}`}>{row.name}</PageLink>,
    },
    {
      key: 'perHead',
      title: t('field.perHead'),
      numeric: true,
      value: (row) => (row.mileage.value ? Number(row.mileage.value) : null),
      render: ({ mileage }) => <Why of={mileage} decimals={2} />,
    },
  ];
  return (
    <QueryState result={result}>
      {({ departments }) => (
        <DataTable
          caption={t('mileage.of.departments')}
          captionHidden
          columns={columns}
          rows={departments.nodes
            .filter(({ mileage }) => mileage.value !== null)
            .toSorted((one, other) => Number(other.mileage.value) - Number(one.mileage.value))}
          rowKey={(row) => row.id}
        />
      )}
    </QueryState>
  );
}
