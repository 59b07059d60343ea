import {
  AbsentState,
  Button,
  FormDialog,
  formatDate,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useContractMutation,
  useHasRole,
  useLang,
  useParam,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncCloseForumDocument, PlanSyncForumDocument, type PlanSyncForumQuery } from '../gql/graphql';
import { ForumForm } from '../parts/forum/forum-form';
import { forumMark } from '../parts/forum/forum-state';
import { HeldForm } from '../parts/forum/held-form';
import { OpinionForm } from '../parts/opinion-form';
import { OpinionList } from '../parts/opinion-list';

type Forum = PlanSyncForumQuery['forums']['nodes'][number];

/** One meeting with citizens: what was presented, who came, the minutes, and the opinions taken at it. */
export default function ForumPage() {
  const t = useText('plan-sync');
  const lang = useLang();
  const code = useParam('code');
  const result = useQuery(PlanSyncForumDocument, { variables: { code } });
  const forum = result.data?.forums.nodes[0];
  if (result.data && !forum) return <AbsentState />;
  return (
    <PageFrame
      title={forum?.title ?? t('forums.title')}
      purpose={
        forum &&
        [t(`forumKind.${forum.kind}`), formatDate(forum.heldOn, lang), forum.place, forum.department.name]
          .filter(Boolean)
          .join(' · ')
      }
      aside={
        forum && (
          <StatusMark
            kind={forumMark(forum)}
            label={forum.lacksMinutes ? t('forums.noMinutes') : t(`forumStatus.${forum.status}`)}
          />
        )
      }
      primary={forum && <Acts forum={forum} />}
    >
      <QueryState result={result}>{() => forum && <Contents forum={forum} />}</QueryState>
    </PageFrame>
  );
}

function Acts({ forum }: { forum: Forum }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const { department } = usePlan();
  const planner = useHasRole('planner');
  const works = useHasRole('head', 'staff');
  const mayClose = useHasRole('planner', 'head');
  const [close, { error }] = useContractMutation(PlanSyncCloseForumDocument, { refetch: ['PlanSyncForum'] });
  if (forum.status === 'CLOSED' || !(planner || (works && department?.code === forum.department.code))) return null;
  const finish = async () => {
    const outcome = await close({ input: { id: forum.id, version: forum.version } });
    if (outcome.ok) toasts.done(t('forums.closed'));
  };
  return (
    <>
      <Group gap="xs">
        <FormDialog label={t('forums.edit')} variant="default" width="lg">
          {(done) => <ForumForm forum={forum} onDone={done} />}
        </FormDialog>
        <FormDialog
          label={t('forums.hold')}
          variant={forum.lacksMinutes || forum.status === 'PLANNED' ? 'filled' : 'default'}
        >
          {(done) => <HeldForm forum={forum} onDone={done} />}
        </FormDialog>
        {mayClose && forum.status === 'HELD' && (
          <Button size="xs" disabled={forum.lacksMinutes} onClick={() => void finish()}>
            {t('forums.close')}
          </Button>
        )}
      </Group>
      {error && <p role="alert">{error.issues[0]?.message ?? error.message}</p>}
    </>
  );
}

function Contents({ forum }: { forum: Forum }) {
  const t = useText('plan-sync');
  const { year, businessDate } = usePlan();
  const mayTake = useHasRole('planner', 'head', 'staff') && forum.status === 'HELD';
  return (
    <>
      <Section title={t('forums.topics')}>
        {forum.topics.length === 0 && <p className="muted">{t('forums.noTopics')}</p>}
        <ol>
          {forum.topics.map(({ id, topic, speaker, domain, initiative }) => (
            <li key={id}>
              <strong>{topic}</strong>
              <div className="muted">{[speaker, domain?.title].filter(Boolean).join(' · ')}</div>
              {initiative && <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('field.people')}>
        <p>
          {forum.groups.length === 0
            ? t('forums.nobodyCounted')
            : t('forums.came', {
                total: forum.people ?? 0,
                list: forum.groups.map(({ group, people }) => `${t(`forumGroup.${group}`)} ${people}`).join(', '),
              })}
        </p>
      </Section>
      <Section title={t('field.minutes')}>
        {forum.minutes ? (
          <p style={{ whiteSpace: 'pre-line' }}>{forum.minutes}</p>
        ) : (
          <p className="muted">{t('forums.noMinutesYet')}</p>
        )}
      </Section>
      <Section
        title={t('forums.opinions')}
        aside={
          mayTake && (
            <FormDialog label={t('opinions.add')} variant="default" width="lg">
              {(close) => <OpinionForm year={year} today={businessDate} forum={forum} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <OpinionList opinions={forum.taken.nodes} none={t('forums.noOpinions')} />
      </Section>
    </>
  );
}
