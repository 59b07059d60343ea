import {
  type Column,
  DataTable,
  FormDialog,
  formatDate,
  formatNumber,
  Group,
  QueryState,
  RecordForm,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import {
  type ContestStatus,
  PolicyRndContestsDocument,
  type PolicyRndContestsQuery,
  PolicyRndCreateContestDocument,
  PolicyRndUpdateContestDocument,
} from '../gql/graphql';

type Contest = PolicyRndContestsQuery['ideaContests']['nodes'][number];
const STAGES = ['ANNOUNCED', 'OPEN', 'CLOSED', 'JUDGING', 'RESULT', 'AWARDED'] as const;
const REFETCH = ['PolicyRndContests'];

/** The contests of the year; the office announces them and moves them on. */
export function ContestList() {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { year } = usePlan();
  const office = useHasRole('planner', 'policy');
  const result = useQuery(PolicyRndContestsDocument, { variables: { year } });
  const columns: Column<Contest>[] = [
    { key: 'title', title: t('field.contest'), rowHead: true, value: ({ title }) => title },
    { key: 'topic', title: t('field.topic'), value: ({ topic }) => topic },
    {
      key: 'days',
      title: t('field.days'),
      value: ({ opensOn, closesOn }) => `${formatDate(opensOn, lang)} – ${formatDate(closesOn, lang)}`,
    },
    {
      key: 'prize',
      title: t('field.prize'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ prizeBudget }) => prizeBudget,
      render: ({ prizeBudget }) => (prizeBudget ? formatNumber(prizeBudget) : '–'),
    },
    { key: 'entries', title: t('field.entries'), numeric: true, value: ({ proposals }) => proposals.totalCount },
    { key: 'status', title: t('field.stage'), value: ({ status }) => t(`stage.${status}`) },
    ...(office
      ? [{ key: 'acts', title: t('field.acts'), render: (row: Contest) => <ContestActs contest={row} /> }]
      : []),
  ];
  return (
    <QueryState result={result}>
      {({ ideaContests }) => (
        <>
          <DataTable
            caption={t('contests.title')}
            captionHidden
            columns={columns}
            rows={ideaContests.nodes}
            rowKey={({ id }) => id}
            empty={<p className="muted">{t('contests.none')}</p>}
          />
          {office && (
            <Group>
              <FormDialog label={t('contests.add')} variant="default">
                {(close) => <ContestForm onDone={close} />}
              </FormDialog>
            </Group>
          )}
        </>
      )}
    </QueryState>
  );
}

function ContestForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndCreateContestDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'topic', label: t('field.topic'), kind: 'lines', required: true },
        { name: 'opensOn', label: t('field.opensOn'), kind: 'date', required: true },
        { name: 'closesOn', label: t('field.closesOn'), kind: 'date', required: true },
        { name: 'prizeBudget', label: t('field.prize'), kind: 'number', unit: t('unit.won') },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', topic: v.topic ?? '' },
        ...{ opensOn: v.opensOn ?? '', closesOn: v.closesOn ?? '' },
        prizeBudget: v.prizeBudget ? Number(v.prizeBudget) : null,
      })}
    />
  );
}

function ContestActs({ contest: { id, version, status, closesOn } }: { contest: Contest }) {
  const t = useText('policy-rnd');
  const next = STAGES[STAGES.indexOf(status) + 1] as ContestStatus | undefined;
  return (
    <Group gap={4} wrap="nowrap">
      {next && (
        <FormDialog label={t(`contests.to.${next}`)} size="compact-xs" variant="default">
          {(close) => (
            <RecordForm
              mutation={PolicyRndUpdateContestDocument}
              refetch={REFETCH}
              onDone={close}
              fields={[]}
              toInput={() => ({ id, version, to: next })}
            >
              <p>{t('contests.confirm', { stage: t(`stage.${next}`) })}</p>
            </RecordForm>
          )}
        </FormDialog>
      )}
      {(status === 'ANNOUNCED' || status === 'OPEN') && (
        <FormDialog label={t('contests.extend')} size="compact-xs" variant="default">
          {(close) => (
            <RecordForm
              mutation={PolicyRndUpdateContestDocument}
              refetch={REFETCH}
              onDone={close}
              fields={[
                { name: 'closesOn', label: t('field.closesOn'), kind: 'date', initial: closesOn, required: true },
              ]}
              toInput={(v) => ({ id, version, closesOn: v.closesOn ?? '' })}
            />
          )}
        </FormDialog>
      )}
    </Group>
  );
}
