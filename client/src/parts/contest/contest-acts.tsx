import { FormDialog, MultiSelect, MutationForm, NumberField, TextField, useLang, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { CONTEST_STAGES, criteriaIn, criterionLine, isBefore, prizeLine, prizesIn } from './contest-words';
import {
  type ContestCoreFragment,
  DecideContestTieDocument,
  MoveContestDocument,
  UpdateContestDocument,
} from './gql/graphql';

interface ActProps {
  contest: ContestCoreFragment;
  onDone: () => void;
}

/** What the office does with a contest: change it, decide a tie, move it on. */
export function ContestActs({ contest }: { contest: ContestCoreFragment }) {
  const t = useText('core');
  const { stage } = contest;
  const next = CONTEST_STAGES[CONTEST_STAGES.indexOf(stage) + 1];
  return (
    <>
      {isBefore(stage, 'JUDGING') && (
        <FormDialog label={t('contest.edit')} variant="default" width="lg">
          {(close) => <PlanForm contest={contest} onDone={close} />}
        </FormDialog>
      )}
      {stage === 'JUDGING' && tiedIn(contest).length > 1 && (
        <FormDialog label={t('contest.decideTie')} variant="default">
          {(close) => <TieForm contest={contest} onDone={close} />}
        </FormDialog>
      )}
      {next && (
        <FormDialog label={t(`contest.to.${next}`)}>
          {(close) => <MoveForm contest={contest} to={next} onDone={close} />}
        </FormDialog>
      )}
    </>
  );
}

/** Entries that share the first place that is shared. */
function tiedIn({ standing }: ContestCoreFragment) {
  const shared = standing.find(
    ({ rank }, at) => rank !== null && standing.some((o, other) => other !== at && o.rank === rank),
  );
  return standing.flatMap(({ rank, entry }) => (shared && rank === shared.rank && entry ? [entry] : []));
}

function PlanForm({ contest: { id, version, ...contest }, onDone }: ActProps) {
  const t = useText('core');
  const isExtended = isBefore(contest.stage, 'CLOSED');
  return (
    <MutationForm
      mutation={UpdateContestDocument}
      refetch={['ContestPage']}
      initial={{
        ...{ topic: contest.topic, closesOn: contest.closesOn, quorum: String(contest.quorum) },
        ...{
          criteria: contest.criteria.map(criterionLine).join('\n'),
          prizes: contest.prizes.map(prizeLine).join('\n'),
        },
        prizeBudget: contest.prizeBudget == null ? '' : String(contest.prizeBudget),
      }}
      toInput={(v) => ({
        ...{ id, version, topic: v.topic ?? '', quorum: Number(v.quorum) },
        ...(isExtended ? { closesOn: v.closesOn ?? '' } : {}),
        ...{
          criteria: criteriaIn(v.criteria ?? '', contest.criteria),
          prizes: prizesIn(v.prizes ?? '', contest.prizes),
        },
        prizeBudget: v.prizeBudget ? Number(v.prizeBudget) : null,
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <TextField label={t('contest.topic')} required multiline {...form.field('topic')} />
          {isExtended && <TextField label={t('contest.closesOn')} type="date" required {...form.field('closesOn')} />}
          <TextField
            label={t('contest.criteria')}
            hint={t('contest.criteriaHint')}
            multiline
            {...form.field('criteria')}
          />
          <NumberField label={t('contest.quorum')} unit={t('unit.person')} required {...form.field('quorum')} />
          <NumberField label={t('contest.prizeBudget')} unit={t('contest.won')} {...form.field('prizeBudget')} />
          <TextField label={t('contest.prizes')} hint={t('contest.prizesHint')} multiline {...form.field('prizes')} />
        </>
      )}
    </MutationForm>
  );
}

function MoveForm({ contest, to, onDone }: ActProps & { to: (typeof CONTEST_STAGES)[number] }) {
  const t = useText('core');
  const lang = useLang();
  const [withheld, setWithheld] = useState<string[]>([]);
  const { id, version, prizes } = contest;
  const told = to === 'RESULT' && prizes.length > 0;
  return (
    <MutationForm
      mutation={MoveContestDocument}
      refetch={['ContestPage']}
      initial={{ reason: '' }}
      toInput={({ reason }) => ({ id, version, to, ...(told ? { withheld, reason: reason || null } : {}) })}
      saveLabel={t(`contest.to.${to}`)}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <p>{t('contest.moveHint', { stage: t(`contest.stageOf.${to}`) })}</p>
          {told && (
            <MultiSelect
              label={t('contest.withhold')}
              data={prizes.map(({ grade, titleKo, titleEn }) => ({
                value: grade,
                label: lang === 'en' ? titleEn : titleKo,
              }))}
              value={withheld}
              onChange={setWithheld}
            />
          )}
          {withheld.length > 0 && <TextField label={t('contest.reason')} required {...form.field('reason')} />}
        </>
      )}
    </MutationForm>
  );
}

/** A vote is recorded by who came first in it, and so on down. */
function TieForm({ contest, onDone }: ActProps) {
  const t = useText('core');
  const tied = tiedIn(contest);
  const [order, setOrder] = useState<string[]>([]);
  const { id, version } = contest;
  return (
    <MutationForm
      mutation={DecideContestTieDocument}
      refetch={['ContestPage']}
      initial={{ reason: '' }}
      toInput={({ reason }) => ({ id, version, entries: order, reason: reason ?? '' })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <MultiSelect
            label={t('contest.voteOrder')}
            required
            data={tied.map((entry) => ({ value: entry.id, label: `${entry.receiptNo}. ${entry.title}` }))}
            value={order}
            onChange={setOrder}
          />
          <TextField label={t('contest.voteRecord')} required multiline {...form.field('reason')} />
        </>
      )}
    </MutationForm>
  );
}
