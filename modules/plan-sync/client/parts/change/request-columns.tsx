import {
  type Column,
  FormDialog,
  formatDate,
  PageLink,
  RecordForm,
  StatusMark,
  useHasRole,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { type PlanSyncChangesQuery, PlanSyncDecideChangeDocument } from '../../gql/graphql';
import { REQUEST_MARKS } from '../marks';

export type Request = PlanSyncChangesQuery['planChangeRequests']['nodes'][number];

/** What shall change, in words. */
function valuesOf(request: Request, t: ReturnType<typeof useText>): string[] {
  const { itemTitle, outcome, startYear, endYear, toDepartment } = request;
  const node = request.domain ?? request.goal ?? request.initiative;
  const values: [string, string | number | null | undefined][] = [
    ['title', itemTitle],
    ['years', startYear || endYear ? `${startYear ?? ''}–${endYear ?? ''}` : null],
    ['department', toDepartment?.name],
    ['node', node?.title],
    ['outcome', outcome],
  ];
  return values.flatMap(([name, value]) =>
    value ? [t('request.value', { name: t(`diffField.${name}`), value })] : [],
  );
}

/** Requests with what they ask for, where they come from and what became of them. */
export function useRequestColumns(): readonly Column<Request>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  const edition = ({ plan, planVersion }: Request): string | null =>
    planVersion && t('slot.edition', { plan: plan.title, year: planVersion.year, number: planVersion.number });
  return [
    {
      key: 'title',
      title: t('request.one'),
      rowHead: true,
      width: '14rem',
      value: ({ title }) => title,
      render: ({ title, reason }) => (
        <>
          {title}
          <div className="muted">{reason}</div>
        </>
      ),
    },
    { key: 'plan', title: t('field.plan'), width: '9rem', value: ({ plan }) => plan.title },
    {
      key: 'item',
      title: t('field.item'),
      value: (row) => row.item?.title ?? row.itemTitle,
      render: ({ item, itemTitle }) =>
        item ? <PageLink to={`/m/plan-sync/items/${item.id}`}>{item.title}</PageLink> : (itemTitle ?? '–'),
    },
    {
      key: 'asked',
      title: t('request.act'),
      width: '12rem',
      value: (row) => [t(`request.acts.${row.act}`), ...valuesOf(row, t)].join('; '),
      render: (row) =>
        [t(`request.acts.${row.act}`), ...valuesOf(row, t)].map((words) => <div key={words}>{words}</div>),
    },
    {
      key: 'source',
      title: t('compare.source'),
      value: ({ source, origin }) => [t(`origin.${source}`), origin?.title].filter(Boolean).join(': '),
      render: ({ source, origin }) => (
        <>
          {t(`origin.${source}`)}
          {origin && <div className="muted">{origin.title}</div>}
        </>
      ),
    },
    { key: 'department', title: t('request.department'), value: ({ department }) => department.name },
    {
      key: 'proposedOn',
      title: t('request.on'),
      width: '7rem',
      value: ({ proposedOn }) => proposedOn,
      render: ({ proposedOn }) => formatDate(proposedOn, lang),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`requestStatus.${status}`),
      render: (row) => <RequestState request={row} />,
    },
    {
      key: 'edition',
      title: t('request.edition'),
      value: edition,
      render: (row) =>
        row.planVersion ? (
          <PageLink
            to={`/m/plan-sync/plans/${row.plan.code}?edition=${row.planVersion.year}&number=${row.planVersion.number}`}
          >
            {edition(row)}
          </PageLink>
        ) : (
          '–'
        ),
    },
    { key: 'acts', title: t('field.acts'), render: (row) => <DecideActs request={row} /> },
  ];
}

function RequestState({ request: { status, decisionReason } }: { request: Request }) {
  const t = useText('plan-sync');
  return (
    <>
      <StatusMark kind={REQUEST_MARKS[status]} label={t(`requestStatus.${status}`)} />
      {decisionReason && <div className="muted">{decisionReason}</div>}
    </>
  );
}

/** The planner accepts or rejects what no edition holds yet. */
function DecideActs({ request }: { request: Request }) {
  const t = useText('plan-sync');
  if (!useHasRole('planner') || request.planVersion || request.status === 'APPLIED') return null;
  return (
    <FormDialog
      label={t('request.decide')}
      title={t('request.decideOf', { title: request.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => (
        <RecordForm
          mutation={PlanSyncDecideChangeDocument}
          refetch={['PlanSyncChanges']}
          fields={[
            {
              name: 'accepted',
              label: t('field.decision'),
              required: true,
              initial: 'ACCEPTED',
              options: ['ACCEPTED', 'REJECTED'].map((value) => ({ value, label: t(`requestStatus.${value}`) })),
            },
            { name: 'reason', label: t('field.reason'), kind: 'lines', required: true },
          ]}
          toInput={({ accepted, reason }) => ({
            ...{ id: request.id, version: request.version, reason: reason ?? '' },
            accepted: accepted === 'ACCEPTED',
          })}
          done={t('request.done.decide')}
          onDone={close}
        />
      )}
    </FormDialog>
  );
}
