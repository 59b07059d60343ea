import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import type { Contest } from '../entities/contest.js';
import type { ContestEntry } from '../entities/contest-entry.js';
import { Department } from '../entities/department.js';
import { Person } from '../entities/person.js';
import { runsContest } from '../entities/who-runs-contests.js';
import type { ContestEntryInput } from '../inputs/contest-entry-inputs.js';
import { forbidden, refuse, refuseAll } from '../kernel/errors.js';
import { checkEntry } from '../rules/contest-stage.js';
import { LONG_TEXT_LENGTH, optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { contestAt, receiptsOf } from './contest-store.js';
import { requireModuleIn } from './department-right.js';
import { ownedRecord } from './owned-record-store.js';
import { byKeys } from './record-store.js';
import { referred } from './reference.js';

const NAME_LENGTH = 100;
const BASIS_LENGTH = 1000;

type Entrant = Pick<ContestEntry, 'personKey' | 'departmentKey' | 'citizenName'>;

/** A new entry as it is kept; who does not run the contest enters what is the own, today. */
export async function newEntry(
  tx: TransactionContext,
  input: ContestEntryInput,
): Promise<Omit<ContestEntry, 'key' | 'id'>> {
  const contest = await contestAt(tx, input.contest, ['input', 'contest']);
  const office = runsContest(tx, contest);
  if (!office && (input.basis || input.submittedOn || input.citizenName || input.person)) throw forbidden();
  const basis = optionalText(input.basis, BASIS_LENGTH, ['input', 'basis']);
  const submittedOn = input.submittedOn ?? tx.today;
  if (submittedOn > tx.today) throw refuse('contest.future', ['input', 'submittedOn']);
  refuseAll(checkEntry(contest, submittedOn, basis !== null));
  const subject = input.subject ? await ownedRecord(tx, input.subject, ['input', 'subject']) : null;
  const content = {
    title: requiredText(input.title, TITLE_LENGTH, ['input', 'title']),
    text: requiredText(input.text, LONG_TEXT_LENGTH, ['input', 'text']),
    ...{ recordType: subject?.type ?? null, recordKey: subject?.key ?? null },
  };
  return {
    ...UNJUDGED,
    ...content,
    ...(await entrantOf(tx, contest, office, input)),
    ...{ contestKey: contest.key, enteredByKey: tx.actor.personKey, submittedOn, receivedOn: tx.today, basis },
    receiptNo: await receiptFor(tx, contest.key, content),
  };
}

const UNJUDGED = {
  ...{ screenedOut: false, screenReason: null, votePlace: null, finalRank: null, prize: null, counted: null },
  ...{ recused: null, plainMean: null, trimmedMean: null, median: null, result: null, votes: null, decidedBy: null },
  ...{ sample: false, version: 1 },
};

async function entrantOf(
  tx: RequestContext,
  { module }: Contest,
  office: boolean,
  { person, department, citizenName }: ContestEntryInput,
): Promise<Entrant> {
  if ([person, department, citizenName].filter(Boolean).length > 1)
    throw refuse('contest.entrant', ['input', 'person']);
  if (citizenName)
    return {
      ...{ personKey: null, departmentKey: null },
      citizenName: requiredText(citizenName, NAME_LENGTH, ['input', 'citizenName']),
    };
  if (department) {
    const { key } = await referred(tx, Department, department, ['input', 'department']);
    if (!office && !tx.actor.departmentKeys.has(key)) throw forbidden();
    if (module !== 'core') await requireModuleIn(tx, module, [key], ['input', 'department']);
    return { personKey: null, departmentKey: key, citizenName: null };
  }
  const found = person
    ? await referred(tx, Person, person, ['input', 'person'], fields('departmentKey'))
    : (await byKeys(tx, Person, [tx.actor.personKey], fields('departmentKey')))[0];
  if (!found) throw refuse('contest.entrant', ['input', 'person']);
  return { personKey: found.key, departmentKey: found.departmentKey, citizenName: null };
}

type Content = Pick<ContestEntry, 'title' | 'text' | 'recordType' | 'recordKey'>;

/** Letters alone: the same contents with other spaces, or as macOS composes them, are the same. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** The number of its receipt. Refuses what stands there already: the earlier receipt counts. */
async function receiptFor(tx: TransactionContext, contest: number, content: Content): Promise<number> {
  const { next, rows } = await receiptsOf(tx, contest);
  const same = rows.find(({ title, text, type, key }) =>
    content.recordType === null
      ? bare(title) === bare(content.title) && bare(text) === bare(content.text)
      : type === content.recordType && Number(key) === content.recordKey,
  );
  if (same) throw refuse('contest.entry-twice', ['input', 'title'], { receipt: Number(same.no) });
  return next;
}
