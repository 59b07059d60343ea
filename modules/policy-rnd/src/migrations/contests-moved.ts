import { addColumn, createIndex, moveRows, reference } from '@yeondong/schema';

/** Of the platform's contests; those of before had neither criteria nor prizes of their own. */
const COPY = `insert into core_contest
  (code, title_ko, title_en, position, version, kind, topic, stage, opens_on, closes_on, prize_budget, prizes, criteria,
   blind, half_points, quorum, normalised, staff_vote_weight, tie_chain, withheld, module, sample, visibility)
  select code, title_ko, title_en, position, version, 'IDEA', topic, status, opens_on, closes_on, prize_budget, '[]', '[]',
   1, 0, 3, 0, 0, '["TRIMMED_MEAN","MEDIAN","CRITERIA","SPREAD","RECEIPT","VOTE"]', '[]', 'policy-rnd', sample,
   case when status in ('RESULT', 'AWARDED') then 'PUBLIC' else 'APPROVED' end
  from policy_rnd_contest`;

const LINK = `update policy_rnd_proposal set entered_contest_id = (
  select c.id from core_contest c join policy_rnd_contest o on o.code = c.code
  where o.id = policy_rnd_proposal.contest_id) where contest_id is not null`;

/**
 * Contests of ideas are the core's. The old column and table stay behind empty: SQLite lets go of no column that is part
 * of a foreign key.
 */
export const contestsMoved = [
  addColumn('policy_rnd_proposal', 'entered_contest_id', reference('core_contest')),
  createIndex('policy_rnd_proposal', ['entered_contest_id']),
  moveRows('policy_rnd_contests_copied', COPY),
  moveRows('policy_rnd_proposals_linked', LINK),
  moveRows('policy_rnd_proposals_freed', 'update policy_rnd_proposal set contest_id = null'),
  moveRows('policy_rnd_contests_emptied', 'delete from policy_rnd_contest'),
];
