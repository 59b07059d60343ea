import type { RequestContext, TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Contest } from '../entities/contest.js';
import { ContestEntry, ContestVote } from '../entities/contest-entry.js';
import { ContestEntryInput, ContestVoteInput, EntryScreening } from '../inputs/contest-entry-inputs.js';
import { refuse } from '../kernel/errors.js';
import { requiredText } from '../rules/text-input.js';
import { newEntry } from '../stores/contest-entry-values.js';
import { entryWithContest, requireRun, votedFor } from '../stores/contest-store.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { insert } from '../stores/record-store.js';
import { saved } from '../stores/saved.js';

const ENTER = 'core.contest.enter';
const RUN = 'core.contest.run';
const VOTE = 'core.contest.vote';
const REASON_LENGTH = 1000;

@FieldsOf(() => ContestEntry)
export class ContestEntryMutations {
  @WriteField(() => ContestEntry, {
    permission: ENTER,
    input: ContestEntryInput,
    description: '출품함. / Enters something for a contest.',
  })
  enterContest(input: ContestEntryInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ContestEntry, selection, (tx) =>
      once(tx, 'core.contest.enter', input.idempotencyKey, async () =>
        createRecord(tx, ContestEntry, ENTER, await newEntry(tx, input)),
      ),
    );
  }

  @WriteField(() => ContestEntry, {
    permission: RUN,
    input: EntryScreening,
    description: '예비 심사에서 떨어뜨리거나 되살림. / Leaves an entry out of what is judged, or takes it in again.',
  })
  screenContestEntry(input: EntryScreening, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ContestEntry, selection, async (tx) => {
      const { entry, contest } = await entryWithContest(tx, input.id, ['input', 'id']);
      await requireRun(tx, contest, ['input', 'id']);
      if (contest.stage !== 'PRE_SCREEN') throw refuse('contest.not-screening', ['input', 'id']);
      const reason = input.out ? requiredText(input.reason, REASON_LENGTH, ['input', 'reason']) : null;
      const changes = { screenedOut: input.out, screenReason: reason };
      return changeRecord(tx, ContestEntry, entry, changes, { act: RUN, version: input.version, reason });
    });
  }
}

@FieldsOf(() => Contest)
export class ContestVoteMutations {
  @WriteField(() => Contest, {
    permission: VOTE,
    input: ContestVoteInput,
    description:
      '직원 투표: 한 사람이 한 번, 소속 부서의 출품은 빼고. / Votes for an entry: once, and not for the own department’s.',
  })
  voteInContest(input: ContestVoteInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Contest, selection, async (tx) => {
      const { entry, contest } = await entryWithContest(tx, input.entry, ['input', 'entry']);
      const personKey = await voter(tx, contest, entry);
      await insert(tx, ContestVote, { contestKey: contest.key, personKey, entryKey: entry.key });
      tell(tx, { act: VOTE, type: 'Contest', key: contest.key, after: { voted: true } });
      return contest.key;
    });
  }
}

/** Who may vote for the entry, and has not voted yet. */
async function voter(tx: TransactionContext, contest: Contest, entry: ContestEntry): Promise<number> {
  const path = ['input', 'entry'];
  const { personKey, departmentKeys } = tx.actor;
  if (contest.stage !== 'JUDGING' || contest.staffVoteWeight === 0 || entry.screenedOut)
    throw refuse('contest.not-voting', path);
  const own =
    personKey === entry.personKey || (entry.departmentKey !== null && departmentKeys.has(entry.departmentKey));
  if (personKey === null || own) throw refuse('contest.own-department', path);
  const [before] = await votedFor(tx, [contest.key]);
  if (before !== null) throw refuse('contest.voted', path);
  return personKey;
}
