import { DataTable, EmptyState, FormDialog, MutationForm, Section, TextField, useText } from '@yeondong/client/kit';
import { PersonField } from '../person-field';
import { isBefore } from './contest-words';
import {
  type ContestCoreFragment,
  type ContestJudgeSheetsFragment,
  RemoveContestJudgeDocument,
  SeatContestJudgeDocument,
} from './gql/graphql';

interface JudgesProps {
  contest: ContestCoreFragment;
  judges: readonly ContestJudgeSheetsFragment[];
}

/** Who judges, and how far each has come; the office seats them. */
export function JudgesSection({ contest, judges }: JudgesProps) {
  const t = useText('core');
  const { mayRun, stage } = contest;
  const count = (judge: ContestJudgeSheetsFragment, state: string) =>
    judge.scores.filter((sheet) => sheet.state === state).length;
  return (
    <Section
      title={t('contest.judges')}
      aside={
        mayRun &&
        isBefore(stage, 'RESULT') && (
          <FormDialog label={t('contest.seat')} variant="default">
            {(close) => <SeatForm contest={contest.id} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <DataTable
        caption={t('contest.judges')}
        captionHidden
        rows={judges}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('contest.noJudges')} hint={t('contest.noJudgesHint')} />}
        columns={[
          { key: 'name', title: t('contest.judge'), rowHead: true, value: ({ name }) => name },
          { key: 'seat', title: t('contest.seatName'), value: ({ seat }) => seat },
          ...(mayRun
            ? [
                {
                  key: 'in',
                  title: t('contest.handedIn'),
                  numeric: true,
                  value: (row: Judge) => count(row, 'SUBMITTED'),
                },
                { key: 'open', title: t('contest.notYet'), numeric: true, value: (row: Judge) => count(row, 'DRAFT') },
                {
                  key: 'recused',
                  title: t('contest.recused'),
                  numeric: true,
                  value: (row: Judge) => count(row, 'RECUSED'),
                },
              ]
            : []),
          ...(mayRun && isBefore(stage, 'JUDGING')
            ? [{ key: 'acts', title: t('contest.acts'), render: (row: Judge) => <RemoveAct judge={row} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

type Judge = ContestJudgeSheetsFragment;

function SeatForm({ contest, onDone }: { contest: string; onDone: () => void }) {
  const t = useText('core');
  return (
    <MutationForm
      mutation={SeatContestJudgeDocument}
      refetch={['ContestPage']}
      initial={{ person: '', name: '', seat: '' }}
      toInput={({ person, name, seat }) => ({ contest, person: person || null, name: name || null, seat: seat ?? '' })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <PersonField label={t('contest.judgePerson')} {...form.field('person')} />
          {!form.values.person && (
            <TextField label={t('contest.judgeName')} hint={t('contest.judgeNameHint')} {...form.field('name')} />
          )}
          <TextField label={t('contest.seatName')} required {...form.field('seat')} />
        </>
      )}
    </MutationForm>
  );
}

function RemoveAct({ judge: { id, name } }: { judge: Judge }) {
  const t = useText('core');
  return (
    <FormDialog label={t('contest.unseat')} size="compact-xs" variant="default">
      {(close) => (
        <MutationForm
          mutation={RemoveContestJudgeDocument}
          refetch={['ContestPage']}
          toInput={() => ({ id })}
          saveLabel={t('contest.unseat')}
          onDone={close}
          onCancel={close}
        >
          {() => <p>{name}</p>}
        </MutationForm>
      )}
    </FormDialog>
  );
}
