import {
  addDays,
  codecs,
  type DateText,
  fields,
  holidaysOf,
  keyList,
  nextWorkingDay,
  type Part,
  percentOf,
  type RequestContext,
  type Row,
  raw,
  referred,
  refuse,
  type Sql,
  select,
  sql,
  TRUE,
  type TransactionContext,
  tableOf,
  visible,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { ProposalReview } from '../entities/proposal-parts.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { countProposals } from '../rules/figures.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from '../rules/proposal-life.js';
import { mostAlike } from '../rules/similarity.js';

const READ = fields(
  ...[
    'code',
    'titleKo',
    'titleEn',
    'kind',
    'status',
    'proposerType',
    'departmentKey',
    'initiativeKey',
    'enteredContestKey',
  ],
  ...['ruleKey', 'receivedOn', 'decision', 'reason', 'ownerPersonKey', 'ownerDepartmentKey', 'version'],
);

export const proposalToActOn = (tx: TransactionContext, id: string): Promise<Row<Proposal>> =>
  referred(tx, Proposal, id, ['input', 'id'], READ);

const RULE = fields('validFrom', 'decideDays', 'quorum', 'halfPoints', 'criteria', 'grades');

/** The rules in force on a day: those of the receipt stay a proposal's. */
export async function ruleOn(ctx: RequestContext, day: DateText, path: readonly string[]): Promise<Row<ProposalRule>> {
  const where = sql`t.valid_from <= ${day}`;
  const [rule] = await select(ctx, ProposalRule, RULE, {
    where,
    orderBy: raw('t.valid_from desc, t.id desc'),
    limit: 1,
  });
  if (!rule) throw refuse('policy-rnd.rule.none', path, { day });
  return rule;
}

export async function decideDueOf(tx: TransactionContext, { decideDays }: ProposalRule, receivedOn: DateText) {
  return nextWorkingDay(addDays(receivedOn, decideDays), await holidaysOf(tx));
}

/** All review sheets of proposals, whoever asks: for decisions and counts, never for showing. */
export async function sheetsOf(ctx: RequestContext, proposals: readonly number[]): Promise<SheetRow[]> {
  const rows = await ctx.db.rows<{
    proposal: number;
    reviewer: number;
    total: number | string | null;
    recused: number;
  }>(
    sql`select proposal_id as "proposal", reviewer_id as "reviewer", total as "total", recused as "recused"
      from policy_rnd_review where proposal_id in ${keyList(proposals)} order by id`,
  );
  return rows.map(({ proposal, reviewer, total, recused }) => ({
    proposalKey: Number(proposal),
    reviewerKey: Number(reviewer),
    total: total === null ? null : String(codecs.decimal.decode(total)),
    recused: Number(recused) === 1,
  }));
}

export interface SheetRow {
  readonly proposalKey: number;
  readonly reviewerKey: number;
  readonly total: string | null;
  readonly recused: boolean;
}

/** Of a review sheet, what its evaluator may still write. */
export const sheetToWrite = (tx: TransactionContext, id: string): Promise<Row<ProposalReview>> =>
  referred(
    tx,
    ProposalReview,
    id,
    ['input', 'id'],
    fields('proposalKey', 'reviewerKey', 'recused', 'total', 'version'),
  );

const FIGURES = fields('status', 'receivedOn', 'decidedOn', 'decideDue', 'decision', 'implementedOn');

/** Adoptions of so many years count for the rate at which they are carried out. */
const YEARS_OF_ADOPTIONS = 3;

/** What has become of the proposals of a year that the reader may see, and of those adopted in the last three years. */
export async function proposalFigures(ctx: RequestContext, year: number) {
  const of = async (where: Sql) =>
    countProposals(
      (await select(ctx, Proposal, FIGURES, { where })).map((row) => ({ ...row, adopted: row.decision === 'ADOPTED' })),
      ctx.today,
    );
  const [first, last] = [`${year - YEARS_OF_ADOPTIONS + 1}-01-01`, `${year}-12-31`];
  const received = await of(sql`coalesce(t.received_on, t.submitted_on) between ${`${year}-01-01`} and ${last}`);
  const { matured, implemented } = await of(sql`t.decision = 'ADOPTED' and t.decided_on between ${first} and ${last}`);
  const counts = { ...received, matured, implemented };
  const rate = (part: 'adopted' | 'implemented', whole: 'decided' | 'matured') => {
    const [share, all] = [part, whole].map((name) => ({ name, value: counts[name as typeof part] })) as [Part, Part];
    return percentOf(share, all, 'policy-rnd.proposals.1', ctx.today);
  };
  return {
    ...counts,
    byStatus: await statusCounts(ctx),
    adoptionRate: rate('adopted', 'decided'),
    implementationRate: rate('implemented', 'matured'),
  };
}

/** Proposals that were received, and those that were adopted, within a year. */
export async function proposalCounts(ctx: RequestContext, year: number) {
  const days = sql`between ${`${year}-01-01`} and ${`${year}-12-31`}`;
  const of = async (where: Sql) => (await select(ctx, Proposal, fields(), { where })).length;
  return {
    proposalsReceived: await of(sql`t.received_on ${days}`),
    proposalsAdopted: await of(sql`t.decision = 'ADOPTED' and t.decided_on ${days}`),
  };
}

async function statusCounts(ctx: RequestContext) {
  const rows = await ctx.db.rows<{ status: ProposalStatus; n: number }>(
    sql`select t.status as "status", count(*) as "n" from policy_rnd_proposal t
      where ${visible(ctx, tableOf(Proposal), 't')} group by t.status`,
  );
  const found = new Map(rows.map(({ status, n }) => [status, Number(n)]));
  return PROPOSAL_STATUSES.map((status) => ({ status, count: found.get(status) ?? 0 }));
}

const MOST_COMPARED = 2000;

/** For each proposal those most like it that the reader may see. */
export async function similarTo(ctx: RequestContext, rows: readonly Row<Proposal>[]) {
  const others = await select(ctx, Proposal, fields('titleKo', 'idea'), {
    where: TRUE,
    orderBy: raw('t.id desc'),
    limit: MOST_COMPARED,
  });
  const textOf = ({ key, titleKo, idea }: Row<Proposal>) => ({ key, text: `${titleKo} ${idea}` });
  const texts = others.map(textOf);
  return rows.map((row) => mostAlike(textOf(row), texts));
}
