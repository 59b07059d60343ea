import {
  big,
  byKeys,
  byParents,
  decimalText,
  fields,
  insert,
  keyList,
  type RequestContext,
  type Row,
  raw,
  refuse,
  sql,
  sum,
  type TransactionContext,
  tableOf,
} from '@yeondong/schema';
import { ActivityParticipant, type InnovationActivity, MileageEntry, MileageRule } from '../entities/mileage.js';
import type { Cap, MileageKind } from '../rules/mileage-kinds.js';
import { expiryDay, fillRoom, postings, splitPoints } from '../rules/mileage-points.js';

/** A line of the ledger, read past the visibility of rows: caps count what the approver may not see. */
export interface Line {
  readonly key: number;
  readonly person: number;
  readonly department: number;
  readonly rule: number;
  readonly activity: number;
  readonly kind: MileageKind;
  readonly sequence: number;
  readonly points: string;
  readonly cappedFrom: string | null;
  readonly cap: Cap | null;
  readonly occurredOn: string;
  readonly postedOn: string;
  readonly expiresOn: string;
  readonly reversalOf: number | null;
}

const SCALE = 1_000_000;
const decimalOf = (scaled: unknown): string => decimalText(big(String(scaled)).div(SCALE));

/** Lines that meet a condition over the alias `t`, in the order in which they apply. */
export async function ledgerLines(ctx: RequestContext, where: ReturnType<typeof raw>): Promise<Line[]> {
  const { name } = tableOf(MileageEntry);
  const text = ctx.db.dialect === 'sqlite' ? 'text' : 'char';
  const rows = await ctx.db.rows<Record<string, unknown>>(
    sql`select t.id as "key", t.person_id as person, t.department_id as department, t.rule_id as "rule",
        t.activity_id as activity, t.kind as kind, t.sequence as sequence, ${raw(`cast(t.points as ${text}) as points`)},
        ${raw(`cast(t.capped_from as ${text}) as capped`)}, t.cap as cap, t.occurred_on as "occurredOn",
        t.posted_on as "postedOn", t.expires_on as "expiresOn", t.reversal_of_id as "reversalOf"
      from ${raw(name)} t where ${where} order by t.occurred_on, t.posted_on, t.id`,
  );
  return rows.map(({ capped, points, reversalOf, ...row }) => ({
    ...(row as unknown as Line),
    points: decimalOf(points),
    cappedFrom: capped === null ? null : decimalOf(capped),
    reversalOf: reversalOf === null ? null : Number(reversalOf),
  }));
}

const RULE = fields('code', 'points', 'capPerYear', 'capPerEvent', 'validYears');
type Rule = Row<MileageRule>;

/** What a person has under a rule's code, whichever version, in the year of a day. */
function linesOfYear(tx: TransactionContext, person: number, { code }: Rule, day: string): Promise<Line[]> {
  const year = day.slice(0, 4);
  return ledgerLines(
    tx,
    sql`t.person_id = ${person} and t.occurred_on between ${`${year}-01-01`} and ${`${year}-12-31`}
      and t.rule_id in (select r.id from innovation_mileage_rule r where r.code = ${code})`,
  );
}

const roomOf = (cap: string | null, lines: readonly Line[]): string | null =>
  cap === null ? null : decimalText(big(cap).minus(sum(lines.map(({ points }) => points))));

type Activity = Pick<InnovationActivity, 'key' | 'ruleKey' | 'leaderKey' | 'occurredOn' | 'units'>;

async function ruleOf(tx: TransactionContext, key: number): Promise<Rule> {
  const [rule] = await byKeys(tx, MileageRule, [key], RULE);
  if (!rule) throw refuse('record.unknown', ['input', 'id']);
  return rule;
}

/** Posts the points of an approved activity to each who took part, by the rule of its day and within its caps. */
export async function postPoints(tx: TransactionContext, activity: Activity, postedOn: string): Promise<void> {
  const rule = await ruleOf(tx, activity.ruleKey);
  const shape = fields('personKey', 'departmentKey', 'share');
  const [participants = []] = await byParents(
    tx,
    ActivityParticipant,
    'activityKey',
    [activity.key],
    shape,
    raw('t.id'),
  );
  const total = decimalText(big(rule.points).times(activity.units));
  const sharers = participants.map(({ personKey, share }) => ({ person: personKey, share }));
  const parts = splitPoints(total, sharers, activity.leaderKey);
  for (const { personKey, departmentKey } of participants) {
    const room = roomOf(rule.capPerYear, await linesOfYear(tx, personKey, rule, activity.occurredOn));
    const posted = postings(parts.get(personKey) ?? '0', { perEvent: rule.capPerEvent, room });
    for (const [index, { points, cappedFrom, cap }] of posted.entries()) {
      const kind: MileageKind = cap === null ? 'EARNED' : 'CAPPED';
      const before = posted.slice(0, index).filter((each) => (each.cap === null) === (cap === null)).length;
      await insert(tx, MileageEntry, {
        ...{ personKey, departmentKey, ruleKey: rule.key, activityKey: activity.key, kind, sequence: before + 1 },
        ...{ points, cappedFrom, cap, occurredOn: activity.occurredOn, postedOn, reversalOfKey: null },
        expiresOn: expiryDay(activity.occurredOn, rule.validYears),
      });
    }
  }
}

const entryAgain = (line: Line): Omit<MileageEntry, 'key' | 'id' | 'kind' | 'sequence' | 'points' | 'postedOn'> => ({
  ...{ personKey: line.person, departmentKey: line.department, ruleKey: line.rule, activityKey: line.activity },
  ...{ occurredOn: line.occurredOn, expiresOn: line.expiresOn, cappedFrom: null, cap: null, reversalOfKey: line.key },
});

/** Takes all points of an activity back, line by line, and gives the room that this frees to what the cap held back. */
export async function reversePoints(tx: TransactionContext, activity: Activity, postedOn: string): Promise<void> {
  const rule = await ruleOf(tx, activity.ruleKey);
  const own = await ledgerLines(tx, sql`t.activity_id = ${activity.key}`);
  for (const [index, line] of own.entries()) {
    const points = decimalText(big(line.points).times(-1));
    const values = { kind: 'REVERSED' as const, sequence: index + 1, points, postedOn };
    await insert(tx, MileageEntry, { ...entryAgain(line), ...values });
  }
  for (const person of new Set(own.map((line) => line.person)))
    await fillFreed(tx, person, rule, { occurredOn: activity.occurredOn, postedOn });
}

interface FreedOn {
  readonly occurredOn: string;
  readonly postedOn: string;
}

async function fillFreed(
  tx: TransactionContext,
  person: number,
  rule: Rule,
  { occurredOn, postedOn }: FreedOn,
): Promise<void> {
  const lines = await linesOfYear(tx, person, rule, occurredOn);
  const room = roomOf(rule.capPerYear, lines);
  if (room === null) return;
  const taken = new Set(lines.map(({ reversalOf, kind }) => (kind === 'REVERSED' ? reversalOf : null)));
  const fills = (of: Line) => lines.filter(({ kind, reversalOf }) => kind === 'FILLED' && reversalOf === of.key);
  const held = lines.filter((line) => line.kind === 'CAPPED' && line.cap === 'YEAR' && !taken.has(line.key));
  const waiting = held.map((line) => ({
    ...{ key: line.key, occurredOn: line.occurredOn, postedOn: line.postedOn, excess: line.cappedFrom ?? '0' },
    filled: sum(fills(line).map(({ points }) => points)),
  }));
  for (const { key, points } of fillRoom(room, waiting)) {
    const line = held.find((each) => each.key === key) as Line;
    const sequence = lines.filter(({ kind, activity }) => kind === 'FILLED' && activity === line.activity).length + 1;
    await insert(tx, MileageEntry, { ...entryAgain(line), kind: 'FILLED', sequence, points, postedOn });
  }
}

/** Points of people by the year of their activities, and their kinds; keys of those asked for, all where none are named. */
export const personLines = (ctx: RequestContext, people: readonly number[]): Promise<Line[]> =>
  ledgerLines(ctx, sql`t.person_id in ${keyList([...people])}`);
