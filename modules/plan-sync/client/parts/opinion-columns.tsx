import {
  Checkbox,
  type Column,
  formatDate,
  PageLink,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { OpinionActs } from './opinion-acts';
import { actsOn, domainOf, isNew, markOf, type Opinion } from './opinion-state';

/** The rows that the planner acts on together. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** What an opinion says, who answers it by when, and what has come of it. */
export function useOpinionColumns(chosen: Chosen): readonly Column<Opinion>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  const { businessDate: today, department } = usePlan();
  const person = {
    planner: useHasRole('planner'),
    head: useHasRole('head'),
    staff: useHasRole('staff'),
    department: department?.code ?? null,
  };
  return [
    {
      key: 'title',
      title: t('field.opinion'),
      rowHead: true,
      width: '20rem',
      value: (row) => row.title,
      render: (row) => (
        <>
          {person.planner && isNew(row) ? (
            <Checkbox
              size="xs"
              label={row.title}
              checked={chosen.ids.has(row.id)}
              onChange={() => chosen.toggle(row.id)}
            />
          ) : (
            row.title
          )}
          <div className="muted">{row.content}</div>
          {row.submissions > 1 && <div>{t('opinions.submissions', { count: row.submissions })}</div>}
        </>
      ),
    },
    { key: 'code', title: t('field.receipt'), exportOnly: true, value: (row) => row.code },
    {
      key: 'submissions',
      title: t('field.submissions'),
      exportOnly: true,
      numeric: true,
      value: (row) => row.submissions,
    },
    { key: 'domain', title: t('field.domain'), width: '6rem', value: (row) => domainOf(row)?.title },
    { key: 'channel', title: t('field.channel'), width: '6rem', value: (row) => t(`channel.${row.channel}`) },
    {
      key: 'received',
      title: t('field.received'),
      width: '8.5rem',
      value: (row) => row.receivedOn,
      render: (row) => formatDate(row.receivedOn, lang),
    },
    {
      key: 'due',
      title: t('field.replyDue'),
      value: (row) => row.replyDue,
      render: (row) => (
        <StatusMark
          kind={markOf(row, today)}
          label={
            row.repliedOn
              ? t('opinions.repliedOn', { day: formatDate(row.repliedOn, lang) })
              : formatDate(row.replyDue, lang)
          }
        />
      ),
    },
    {
      key: 'department',
      title: t('field.handler'),
      value: (row) => row.department?.name,
      render: (row) => row.department?.name ?? t('opinions.unassigned'),
    },
    { key: 'status', title: t('field.status'), value: (row) => t(`opinionStatus.${row.status}`) },
    {
      key: 'decision',
      title: t('field.decision'),
      width: '14rem',
      value: (row) => (row.decision ? t(`decision.${row.decision}`) : null),
      render: (row) => <Decision opinion={row} />,
    },
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) => <OpinionActs opinion={row} acts={actsOn(row, person)} />,
    },
  ];
}

function Decision({ opinion: { decision, reason, item } }: { opinion: Opinion }) {
  const t = useText('plan-sync');
  if (!decision) return '–';
  const edition = item?.planVersion;
  return (
    <>
      {t(`decision.${decision}`)}
      <div className="muted">{reason}</div>
      {item && edition && (
        <PageLink
          to={`/m/plan-sync/plans/${edition.plan.code}`}
          search={{ edition: edition.year, number: edition.number }}
        >
          {item.title}
        </PageLink>
      )}
    </>
  );
}
