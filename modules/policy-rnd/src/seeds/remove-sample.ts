import {
  type Class,
  Committee,
  CommitteeSeat,
  Contest,
  dropFacets,
  keyList,
  Person,
  raw,
  removeUnused,
  type Sql,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { BenchmarkFinding, BenchmarkVisit, VisitTarget } from '../entities/benchmark-visit.js';
import { Consultation } from '../entities/consultation.js';
import { EnvironmentScan } from '../entities/environment-scan.js';
import { Expert } from '../entities/expert.js';
import { Policy, PolicyAlternative, QualityItem, QualityReview } from '../entities/policy.js';
import { Proposal } from '../entities/proposal.js';
import { ProposalParticipant, ProposalReview } from '../entities/proposal-parts.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { Study } from '../entities/study.js';
import { SwotAnalysis, SwotItem, SwotStrategy } from '../entities/swot.js';
import { TaskForce, TaskForceExtension, TaskForceMember, TaskForceOutput } from '../entities/task-force.js';
import { EXPERT_GROUP } from './experts.js';

const MARKED: Sql = raw('t.sample = 1');
/** No analysis of somebody's own rests on it. */
const UNUSED_SCAN: Sql = raw(
  't.sample = 1 and not exists (select 1 from policy_rnd_swot_item i where i.scan_id = t.id)',
);
/** No policy of somebody's own came of a strategy of the analysis. */
const NOT_TAKEN_UP: Sql = raw(`not exists (select 1 from policy_rnd_policy p
  join policy_rnd_swot_strategy s on s.id = p.strategy_id where s.analysis_id = t.id)`);

/** Takes out what the sample brought; what somebody's own records rest on stays. */
export async function removePolicyRndSample(tx: TransactionContext): Promise<void> {
  const [first] = await tx.db.rows<{ key: number | null }>(sql`select min(id) as "key" from policy_rnd_proposal`);
  const removed = {
    proposals: await removeAimed(tx, Proposal, MARKED, [ProposalParticipant, ProposalReview]),
    contests: (await removeUnused(tx, Contest, raw("t.sample = 1 and t.module = 'policy-rnd'"), [])).length,
    rules: (await removeUnused(tx, ProposalRule, MARKED, [])).length,
    taskForces: (await removeUnused(tx, TaskForce, MARKED, [TaskForceMember, TaskForceOutput, TaskForceExtension]))
      .length,
    visits: await removeVisits(tx),
    policies: await removePolicies(tx),
    swot: await removeAimed(tx, SwotAnalysis, sql`${MARKED} and ${NOT_TAKEN_UP}`, [SwotItem, SwotStrategy]),
    scans: await removeAimed(tx, EnvironmentScan, UNUSED_SCAN, []),
    studies: (await removeUnused(tx, Study, MARKED, [])).length,
    experts: await removeExperts(tx),
  };
  if (Object.values(removed).every((count) => count === 0)) return;
  tx.audit({ act: 'policy-rnd.sample.remove', type: 'Proposal', key: Number(first?.key ?? 0), before: removed });
}

/** The policies; the checklist too, while no review of somebody's own answers it. */
async function removePolicies(tx: TransactionContext): Promise<number> {
  const removed = await removeAimed(tx, Policy, MARKED, [PolicyAlternative, QualityReview, Consultation]);
  await removeUnused(tx, QualityItem, raw('t.sample = 1 and not exists (select 1 from policy_rnd_quality_review)'), []);
  return removed;
}

/** Records that carry facets, which name them by type and key without a foreign key. */
async function removeAimed(
  tx: TransactionContext,
  entity: Class,
  which: Sql,
  parts: readonly Class[],
): Promise<number> {
  const keys = await removeUnused(tx, entity, which, parts);
  await dropFacets(tx, entity.name, keys);
  return keys.length;
}

async function removeVisits(tx: TransactionContext): Promise<number> {
  await tx.db.execute(
    sql`delete from policy_rnd_adoption where finding_id in (select f.id from policy_rnd_finding f
      join policy_rnd_visit v on v.id = f.visit_id where v.sample = 1)`,
  );
  return (await removeUnused(tx, BenchmarkVisit, MARKED, [VisitTarget, BenchmarkFinding])).length;
}

/** The bank with the people whom it brought, and the group while nobody else sits in it. */
async function removeExperts(tx: TransactionContext): Promise<number> {
  const people = await keysOf(tx, sql`select person_id as "key" from policy_rnd_expert where sample = 1`);
  const seats = await keysOf(
    tx,
    sql`select s.id as "key" from core_committee_seat s join core_committee c on c.id = s.committee_id
      where c.code = ${EXPERT_GROUP} and c.sample = 1 and not exists (
        select 1 from core_committee_term m join core_committee_seat o on o.id = m.seat_id
        where o.committee_id = c.id and m.person_id not in ${keyList(people)})`,
  );
  await tx.db.execute(sql`delete from policy_rnd_expert_seat where seat_id in ${keyList(seats)}`);
  await tx.db.execute(sql`delete from core_committee_term where seat_id in ${keyList(seats)}`);
  if (seats.length > 0) await removeUnused(tx, Committee, sql`t.code = ${EXPERT_GROUP}`, [CommitteeSeat]);
  const experts = await removeUnused(tx, Expert, MARKED, []);
  await removeUnused(tx, Person, sql`t.sample = 1 and t.login is null and t.id in ${keyList(people)}`, []);
  return experts.length;
}

const keysOf = async (tx: TransactionContext, query: Sql): Promise<number[]> =>
  (await tx.db.rows<{ key: number }>(query)).map(({ key }) => Number(key));
