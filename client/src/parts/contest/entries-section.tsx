import {
  Badge,
  DataTable,
  EmptyState,
  FormDialog,
  formatDate,
  MutationForm,
  Section,
  TextField,
  useHasRole,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { CONTEST_ENTRANTS, CONTEST_VOTERS } from './contest-words';
import {
  type ContestCoreFragment,
  type ContestEntryRowFragment,
  EnterContestDocument,
  ScreenContestEntryDocument,
  VoteInContestDocument,
} from './gql/graphql';

/** What was entered, as far as one may see it; the office screens, the staff votes. */
export function EntriesSection({ contest }: { contest: ContestCoreFragment }) {
  const t = useText('core');
  const lang = useLang();
  const enters = useHasRole(...CONTEST_ENTRANTS);
  const votes = useHasRole(...CONTEST_VOTERS);
  const { stage, mayRun, staffVoteWeight, votedFor } = contest;
  const taking = enters && (stage === 'OPEN' || (stage === 'CLOSED' && mayRun));
  const screening = mayRun && stage === 'PRE_SCREEN';
  const voting = votes && stage === 'JUDGING' && staffVoteWeight > 0;
  return (
    <Section
      title={t('contest.entries')}
      aside={
        taking && (
          <FormDialog label={t('contest.enter')} width="lg" variant="default">
            {(close) => <EnterForm contest={contest} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <DataTable
        caption={t('contest.entries')}
        captionHidden
        rows={contest.entries.nodes}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('contest.noEntries')} hint={t('contest.noEntriesHint')} />}
        columns={[
          { key: 'no', title: t('contest.receiptNo'), numeric: true, value: ({ receiptNo }) => receiptNo },
          {
            key: 'title',
            title: t('contest.entry'),
            rowHead: true,
            value: ({ title }) => title,
            render: (row) => <EntryTitle entry={row} />,
          },
          {
            key: 'who',
            title: t('contest.entrant'),
            value: (row) => (row.namesHidden ? t('contest.hidden') : entrantOf(row)),
          },
          {
            key: 'received',
            title: t('contest.receivedOn'),
            value: ({ receivedOn }) => receivedOn,
            render: ({ receivedOn, basis }) => (
              <>
                {formatDate(receivedOn, lang)}
                {basis && <div>{t('contest.onPaper', { basis })}</div>}
              </>
            ),
          },
          ...(screening || voting
            ? [
                {
                  key: 'acts',
                  title: t('contest.acts'),
                  render: (row: ContestEntryRowFragment) =>
                    screening ? <ScreenAct entry={row} /> : <VoteAct entry={row} voted={votedFor?.id ?? null} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const entrantOf = ({ citizen, department, person }: ContestEntryRowFragment): string =>
  [department?.name, person?.name, citizen].filter(Boolean).join(' ') || '–';

function EntryTitle({ entry: { title, text, screenedOut, screenReason } }: { entry: ContestEntryRowFragment }) {
  const t = useText('core');
  return (
    <details>
      <summary>
        {title} {screenedOut && <Badge variant="default">{t('contest.out')}</Badge>}
      </summary>
      <p>{text}</p>
      {screenReason && <p>{screenReason}</p>}
    </details>
  );
}

function EnterForm({ contest: { id, mayRun, stage }, onDone }: { contest: ContestCoreFragment; onDone: () => void }) {
  const t = useText('core');
  return (
    <MutationForm
      mutation={EnterContestDocument}
      refetch={['ContestPage']}
      initial={{ title: '', text: '', citizenName: '', submittedOn: '', basis: '' }}
      toInput={({ title, text, citizenName, submittedOn, basis }) => ({
        ...{ contest: id, title: title ?? '', text: text ?? '' },
        ...(mayRun ? { citizenName: citizenName || null, submittedOn: submittedOn || null, basis: basis || null } : {}),
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <TextField label={t('contest.entry')} required autoFocus {...form.field('title')} />
          <TextField label={t('contest.text')} required multiline {...form.field('text')} />
          {mayRun && (
            <TextField label={t('contest.citizen')} hint={t('contest.citizenHint')} {...form.field('citizenName')} />
          )}
          {mayRun && <TextField label={t('contest.submittedOn')} type="date" {...form.field('submittedOn')} />}
          {mayRun && <TextField label={t('contest.basis')} required={stage === 'CLOSED'} {...form.field('basis')} />}
        </>
      )}
    </MutationForm>
  );
}

function ScreenAct({ entry: { id, version, screenedOut } }: { entry: ContestEntryRowFragment }) {
  const t = useText('core');
  const out = !screenedOut;
  return (
    <FormDialog label={t(out ? 'contest.screenOut' : 'contest.screenIn')} size="compact-xs" variant="default">
      {(close) => (
        <MutationForm
          mutation={ScreenContestEntryDocument}
          refetch={['ContestPage']}
          initial={{ reason: '' }}
          toInput={({ reason }) => ({ id, version, out, reason: reason || null })}
          onDone={close}
          onCancel={close}
        >
          {(form) => out && <TextField label={t('contest.reason')} required {...form.field('reason')} />}
        </MutationForm>
      )}
    </FormDialog>
  );
}

function VoteAct({ entry: { id, title }, voted }: { entry: ContestEntryRowFragment; voted: string | null }) {
  const t = useText('core');
  if (voted !== null) return voted === id ? <Badge variant="default">{t('contest.myVote')}</Badge> : null;
  return (
    <FormDialog label={t('contest.vote')} size="compact-xs" variant="default">
      {(close) => (
        <MutationForm
          mutation={VoteInContestDocument}
          refetch={['ContestPage']}
          toInput={() => ({ entry: id })}
          saveLabel={t('contest.vote')}
          onDone={close}
          onCancel={close}
        >
          {() => <p>{t('contest.voteHint', { title })}</p>}
        </MutationForm>
      )}
    </FormDialog>
  );
}
