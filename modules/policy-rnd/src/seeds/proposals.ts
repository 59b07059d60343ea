import { assignSampleFacets, type Loaded, numberOrNull, orNull, type SeedLoad, sql, totalOf } from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { ProposalParticipant, ProposalReview } from '../entities/proposal-parts.js';
import { proposalVisibility } from '../rules/proposal-life.js';
import { dataRows } from './data-files.js';
import { facetRows } from './facets.js';
import { known, type Lookup } from './lookup.js';
import { CRITERIA_CODES, type LoadedRules } from './rules.js';

type ProposalColumn =
  | ('code' | 'title_ko' | 'title_en' | 'kind' | 'status' | 'domain' | 'initiative' | 'department' | 'contest')
  | ('owner' | 'submitted_on' | 'received_on' | 'rule' | 'decide_due' | 'return_code' | 'department_opinion')
  | ('decision' | 'decided_on' | 'score' | 'grade' | 'reason' | 'held_until' | 'plan' | 'plan_due')
  | ('implemented_on' | 'claimed_saving' | 'verified_saving' | 'evaluation' | 'problem' | 'idea' | 'effect');
type ProposalRow = Readonly<Record<ProposalColumn, string>>;
type Proposals = ReadonlyMap<string, Loaded>;

export const proposalRows = () => dataRows<ProposalColumn>('proposals');

export async function loadProposals(load: SeedLoad, find: Lookup, { rules, contests }: LoadedRules): Promise<void> {
  const rows = proposalRows();
  const homes = await homesOf(load);
  const proposals = await load.writeMissing(
    Proposal,
    'code',
    rows,
    (row) => {
      const ownerPersonKey = find.person(row.owner);
      return {
        ...textsOf(row),
        ...statesOf(row),
        position: rows.indexOf(row) + 1,
        domainKey: find.domain(row.domain),
        initiativeKey: find.initiative(row.initiative),
        departmentKey: find.department(row.department),
        enteredContestKey: contests.get(row.contest)?.key ?? null,
        ruleKey: rules.get(row.rule)?.key ?? null,
        ...{ reviewedByKey: null, sample: true, version: 1 },
        ownerDepartmentKey: homes.get(ownerPersonKey) ?? null,
        ownerPersonKey,
      };
    },
    ({ code }) => code,
  );
  await assignSampleFacets(load, Proposal, facetRows(proposals));
  await loadParts(load, find, proposals);
}

/** The departments of the people who propose. */
async function homesOf(load: SeedLoad): Promise<Map<number | null, number>> {
  const rows = await load.tx.db.rows<{ person: number; department: number | null }>(
    sql`select p.id as "person", d.id as "department" from core_person p join core_department d on d.id = p.department_id`,
  );
  return new Map(rows.map(({ person, department }) => [Number(person), Number(department)]));
}

const textsOf = (row: ProposalRow) => ({
  ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, problem: row.problem, idea: row.idea },
  ...{ effect: orNull(row.effect), departmentOpinion: orNull(row.department_opinion), reason: orNull(row.reason) },
  ...{ plan: orNull(row.plan), evaluation: orNull(row.evaluation), grade: orNull(row.grade), score: orNull(row.score) },
});

const statesOf = (row: ProposalRow) => ({
  kind: row.kind as Proposal['kind'],
  proposerType: row.owner === '' ? ('CITIZEN' as const) : ('OFFICIAL' as const),
  status: row.status as Proposal['status'],
  visibility: proposalVisibility(row.status as Proposal['status']),
  returnCode: orNull(row.return_code) as Proposal['returnCode'],
  decision: orNull(row.decision) as Proposal['decision'],
  ...{ submittedOn: orNull(row.submitted_on), receivedOn: orNull(row.received_on), decideDue: orNull(row.decide_due) },
  ...{ decidedOn: orNull(row.decided_on), heldUntil: orNull(row.held_until), planDue: orNull(row.plan_due) },
  implementedOn: orNull(row.implemented_on),
  claimedSaving: numberOrNull(row.claimed_saving),
  verifiedSaving: numberOrNull(row.verified_saving),
});

async function loadParts(load: SeedLoad, find: Lookup, proposals: Proposals): Promise<void> {
  const isNew = ({ proposal }: { proposal: string }) => proposals.get(proposal)?.isNew ?? false;
  const keyOf = (proposal: string) => known(proposals.get(proposal)?.key ?? null, proposal);
  for (const row of dataRows<'proposal' | 'person' | 'share' | 'main'>('participants').filter(isNew)) {
    const { share, main } = row;
    const personKey = find.person(row.person);
    await load.write(ProposalParticipant, { proposalKey: keyOf(row.proposal), personKey, share, main: main === '1' });
  }
  const sheets = dataRows<'proposal' | 'reviewer' | 'points' | 'opinion' | 'recused' | 'scored_on'>('reviews');
  for (const row of sheets.filter(isNew)) {
    const given = row.points === '' ? [] : row.points.split('/');
    const points = given.map((value, at) => ({ criterion: CRITERIA_CODES[at] as string, points: value }));
    await load.write(ProposalReview, {
      proposalKey: keyOf(row.proposal),
      reviewerKey: known(find.person(row.reviewer), row.reviewer),
      ...{ points, total: points.length === 0 ? null : totalOf(points), opinion: orNull(row.opinion) },
      ...{ recused: row.recused === '1', scoredOn: orNull(row.scored_on), sample: true, version: 1 },
    });
  }
}
