import {
  changeRecord,
  conflict,
  createRecord,
  FieldsOf,
  type Issue,
  insert,
  keyList,
  keyOfType,
  optionalText,
  type RequestContext,
  type Row,
  refuse,
  refuseAll,
  remove,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  sum,
  type TransactionContext,
  tell,
  transact,
  update,
  WriteField,
} from '@yeondong/schema';
import { PriorityCandidate, PriorityCriterion } from '../../entities/priority/priority-choice.js';
import {
  PriorityCriteriaInput,
  PriorityDecisionsInput,
  PriorityPointsInput,
} from '../../inputs/priority/priority-inputs.js';
import { isPoints, MOST_POINTS, type Points, passedOver, sharesAddUp } from '../../rules/priority/priority-score.js';
import { candidatesFor, candidatesOf, criteriaOf, standingsOf } from '../../stores/priority/candidate-store.js';
import { initiativeOn } from '../../stores/write-right.js';

const ACT = 'plan-sync.priority.decide';
const [TITLE_LENGTH, REASON_LENGTH, MOST_CRITERIA] = [200, 1000, 10];

@FieldsOf(() => PriorityCandidate)
export class PriorityMutations {
  @WriteField(() => [PriorityCriterion], {
    permission: ACT,
    input: PriorityCriteriaInput,
    description: '한 해의 선정 기준을 정함(선정하기 전). / Sets the criteria of a year, before priorities are chosen.',
  })
  async savePriorityCriteria({ year, criteria }: PriorityCriteriaInput, ctx: RequestContext, selection: Selection) {
    await transact(ctx, async (tx) => {
      await requireUndecided(tx, year);
      if (criteria.length === 0 || criteria.length > MOST_CRITERIA)
        throw refuse('plan-sync.priority.criteria', ['input', 'criteria'], { max: MOST_CRITERIA });
      const weights = criteria.map(({ weight }) => weight);
      if (!sharesAddUp(weights))
        throw refuse('plan-sync.priority.weights', ['input', 'criteria'], { sum: sum(weights) });
      await replaceCriteria(tx, year, criteria);
      tell(tx, { act: ACT, type: 'PriorityCriterion', key: year, after: { year, criteria } });
    });
    return select(ctx, PriorityCriterion, selection, { where: sql`t.year = ${year}`, orderBy: sql`t.position` });
  }

  @WriteField(() => PriorityCandidate, {
    permission: ACT,
    input: PriorityPointsInput,
    description: '후보의 점수를 매김(없으면 후보로 올림). / Gives a candidate its points, and makes it one.',
  })
  savePriorityPoints(input: PriorityPointsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PriorityCandidate, selection, async (tx) => {
      const { key } = await initiativeOn(tx, input.initiative);
      const known = (await candidatesFor(tx, [key], input.year)).get(key);
      const points = await pointsOf(tx, input, known?.points ?? {});
      if (known)
        return changeRecord(tx, PriorityCandidate, known, { points }, { act: ACT, version: input.version ?? 0 });
      if (input.version != null) throw conflict(0);
      const blank = { chosen: false, reason: null, decidedOn: null, sample: false, version: 1 };
      return createRecord(tx, PriorityCandidate, ACT, { year: input.year, initiativeKey: key, points, ...blank });
    });
  }

  @WriteField(() => [PriorityCandidate], {
    permission: ACT,
    input: PriorityDecisionsInput,
    description: '중점추진과제를 선정함. / Chooses the priorities of a year.',
  })
  async choosePriorities({ year, decisions }: PriorityDecisionsInput, ctx: RequestContext, selection: Selection) {
    await transact(ctx, async (tx) => {
      const candidates = await candidatesOf(tx, year);
      const chosen = decided(candidates, decisions);
      refuseAll(await choiceIssues(tx, year, chosen, decisions));
      for (const { candidate, decision, reason } of chosen) {
        const changes = { chosen: decision.chosen, reason, decidedOn: tx.today };
        await changeRecord(tx, PriorityCandidate, candidate, changes, { act: ACT, version: decision.version, reason });
      }
    });
    return select(ctx, PriorityCandidate, selection, { where: sql`t.year = ${year}`, orderBy: sql`t.id` });
  }
}

async function requireUndecided(tx: TransactionContext, year: number): Promise<void> {
  const candidates = await candidatesOf(tx, year);
  if (candidates.some(({ chosen }) => chosen)) throw refuse('plan-sync.priority.decided', ['input', 'year']);
}

/** What stays keeps its points; what is left out goes, with its points. */
async function replaceCriteria(tx: TransactionContext, year: number, criteria: PriorityCriteriaInput['criteria']) {
  const known = new Set((await criteriaOf(tx, year)).map(({ key }) => key));
  const kept = criteria.map(({ id }) => keyOfType(id, 'PriorityCriterion') ?? 0);
  refuseAll(
    criteria.flatMap(({ id }, index): Issue[] =>
      id == null || known.has(kept[index] as number)
        ? []
        : [{ path: ['input', 'criteria', index, 'id'], code: 'plan-sync.priority.criterion' }],
    ),
  );
  const gone = [...known].filter((key) => !kept.includes(key));
  await remove(tx, PriorityCriterion, sql`id in ${keyList(gone)}`);
  for (const [position, { titleKo, titleEn, weight }] of criteria.entries()) {
    const values = {
      titleKo: requiredText(titleKo, TITLE_LENGTH, ['input', 'criteria', position, 'titleKo']),
      titleEn: optionalText(titleEn, TITLE_LENGTH, ['input', 'criteria', position, 'titleEn']),
      ...{ weight, position },
    };
    if (kept[position]) await update(tx, PriorityCriterion, kept[position], values);
    else await insert(tx, PriorityCriterion, { year, ...values, sample: false });
  }
}

async function pointsOf(tx: TransactionContext, input: PriorityPointsInput, before: Points): Promise<Points> {
  const known = new Set((await criteriaOf(tx, input.year)).map(({ key }) => key));
  const points: Record<string, number> = Object.fromEntries(
    Object.entries(before).filter(([key]) => known.has(Number(key))),
  );
  const issues = input.points.flatMap(({ criterion, points: given }, index): Issue[] => {
    const key = keyOfType(criterion, 'PriorityCriterion') ?? 0;
    const path = ['input', 'points', index];
    if (!known.has(key)) return [{ path: [...path, 'criterion'], code: 'plan-sync.priority.criterion' }];
    if (given != null && !isPoints(given))
      return [{ path: [...path, 'points'], code: 'plan-sync.priority.points', params: { max: String(MOST_POINTS) } }];
    if (given == null) delete points[key];
    else points[key] = given;
    return [];
  });
  refuseAll(issues);
  return points;
}

interface Decided {
  readonly candidate: Row<PriorityCandidate>;
  readonly decision: PriorityDecisionsInput['decisions'][number];
  readonly reason: string | null;
}

function decided(
  candidates: readonly Row<PriorityCandidate>[],
  decisions: PriorityDecisionsInput['decisions'],
): Decided[] {
  const found = decisions.map((decision, index) => {
    const candidate = candidates.find(({ key }) => key === keyOfType(decision.id, 'PriorityCandidate'));
    const reason = optionalText(decision.reason, REASON_LENGTH, ['input', 'decisions', index, 'reason']);
    return { candidate, decision, reason };
  });
  refuseAll(
    found.flatMap(({ candidate }, index): Issue[] =>
      candidate ? [] : [{ path: ['input', 'decisions', index, 'id'], code: 'record.unknown' }],
    ),
  );
  return found as Decided[];
}

/** Who is chosen has all points, and a reason where others of the domain stand before it. */
async function choiceIssues(
  tx: TransactionContext,
  year: number,
  chosen: readonly Decided[],
  decisions: PriorityDecisionsInput['decisions'],
): Promise<Issue[]> {
  const standings = await standingsOf(tx, year);
  const after = [...standings.values()].map((standing) => {
    const change = chosen.find(({ candidate }) => candidate.key === standing.key);
    return { ...standing, chosen: change ? change.decision.chosen : standing.chosen };
  });
  const over = passedOver(after);
  return chosen.flatMap(({ candidate, reason }, index): Issue[] => {
    const path = ['input', 'decisions', index];
    if (!decisions[index]?.chosen) return [];
    if (standings.get(candidate.key)?.total == null)
      return [{ path: [...path, 'chosen'], code: 'plan-sync.priority.unscored' }];
    return over.has(candidate.key) && reason === null
      ? [{ path: [...path, 'reason'], code: 'plan-sync.priority.passed-over' }]
      : [];
  });
}
