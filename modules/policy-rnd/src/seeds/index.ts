import { type SeedDefinition, SeedLoad, sql, type TransactionContext } from '@yeondong/schema';
import { expertRows, loadExperts } from './experts.js';
import { lookup } from './lookup.js';
import { loadPolicies, policyRows } from './policies.js';
import { loadProposals, proposalRows } from './proposals.js';
import { removePolicyRndSample } from './remove-sample.js';
import { loadRules } from './rules.js';
import { loadScans, scanRows } from './scans.js';
import { loadStudies, studyRows } from './studies.js';
import { loadSwot, swotRows } from './swot.js';
import { loadTeams, teamRows } from './teams.js';
import { loadVisits, visitRows } from './visits.js';

const BUCHEON_2006 = 'bucheon-2006';
/** Accounts and departments that stand in the smaller files alone. */
const MORE = [
  ...['POLICY_PLANNING', 'INFO_COMM', 'bsc', 'policy', 'innovation', 'statistician', 'evaluator', 'advisor'],
  ...['executive', 'planner', 'head', 'staff'],
];

/** Proposals in every state, eleven task forces, eight visits, the experts and studies, all a sample. What is there stays as it is. */
async function loadPolicyRndSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const cells = [
    ...proposalRows(),
    ...teamRows(),
    ...visitRows(),
    ...expertRows(),
    ...scanRows(),
    ...swotRows(),
    ...studyRows(),
    ...policyRows(),
  ].flatMap((row) => Object.values(row));
  const find = await lookup(load, [...cells, ...MORE]);
  await loadProposals(load, find, await loadRules(load));
  await loadTeams(load, find);
  await loadVisits(load, find);
  await loadExperts(load, find);
  await loadScans(load, find);
  await loadSwot(load, find);
  await loadStudies(load, find);
  await loadPolicies(load, find);
  if (Object.keys(load.written).length === 0) return;
  const [first] = await tx.db.rows<{ key: number }>(sql`select min(id) as "key" from policy_rnd_proposal`);
  const after = { set: BUCHEON_2006, rows: load.written };
  tx.audit({ act: 'policy-rnd.seed.load', type: 'Proposal', key: Number(first?.key ?? 0), after });
}

/** What the module loads. */
export const policyRndSeeds: readonly SeedDefinition[] = [
  { set: BUCHEON_2006, kind: 'sample', run: loadPolicyRndSample, remove: removePolicyRndSample },
];
