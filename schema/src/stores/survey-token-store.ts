import type { RequestContext, TransactionContext } from '../contract/context.js';
import type { SurveyStratum } from '../entities/survey-parts.js';
import { type SheetDraft, SurveyToken, SurveyTokenBatch } from '../entities/survey-parts.js';
import { sql } from '../kernel/sql.js';
import { apportion } from '../rules/allocation.js';
import type { SurveyState } from '../rules/survey-state.js';
import { enabledModules } from './department-store.js';
import { insert, insertMany } from './record-store.js';

type PlannedStratum = Pick<SurveyStratum, 'key' | 'code' | 'population' | 'allocated'>;

/** How many invitations each stratum gets: as its sample was shared out, else as its people, else alike. */
function shares(count: number, strata: readonly PlannedStratum[]): number[] {
  const known = (values: readonly (number | null)[]) => values.every((value) => value !== null);
  const allocated = strata.map((stratum) => stratum.allocated);
  const populations = strata.map(({ population }) => population);
  const base = known(allocated) ? allocated : known(populations) ? populations : strata.map(() => 1);
  return apportion(count, base as number[]);
}

const HEADER = 'token,path,stratum';

/** Invitations to a survey, as a table for whoever sends them: it is not kept, only their hashes are. */
export async function issueTokens(
  tx: TransactionContext,
  surveyKey: number,
  count: number,
  strata: readonly PlannedStratum[],
): Promise<{ readonly batch: number; readonly csv: string }> {
  const batch = await insert(tx, SurveyTokenBatch, {
    surveyKey,
    count,
    issuedOn: tx.today,
    issuedByKey: tx.actor.personKey,
  });
  const parts = strata.length === 0 ? [count] : shares(count, strata);
  const minted = parts.flatMap((part, at) =>
    Array.from({ length: part }, () => ({ ...tx.host.mintToken('s'), stratum: strata[at] ?? null })),
  );
  await insertMany(
    tx,
    SurveyToken,
    minted.map(({ hash, stratum }) => ({
      surveyKey,
      batchKey: batch,
      stratumKey: stratum?.key ?? null,
      tokenHash: hash,
      used: false,
      draft: null,
    })),
  );
  const lines = minted.map(({ token, stratum }) => `${token},/s/${token},${stratum?.code ?? ''}`);
  return { batch, csv: `${[HEADER, ...lines].join('\n')}\n` };
}

/** An invitation and the survey that it is for. */
export interface Invitation {
  readonly token: number;
  readonly used: boolean;
  readonly stratum: number | null;
  readonly survey: number;
  readonly state: SurveyState;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly draft: SheetDraft | null;
}

interface InvitationRow extends Omit<Invitation, 'used' | 'draft'> {
  readonly draft: string | null;
  readonly used: number;
  readonly module: string;
  readonly department: number;
}

/**
 * What a token invites to, read past the rights of whoever holds it: the token is the right. Null where there is none, and
 * where the module of the survey is off for the department that asks.
 */
export async function invitationOf(ctx: RequestContext, token: string): Promise<Invitation | null> {
  const [row] = await ctx.db.rows<InvitationRow>(
    sql`select t.id as token, t.used as used, t.stratum_id as stratum, t.draft as draft, s.id as survey, s.state as state,
        s.opens_on as "opensOn", s.closes_on as "closesOn", s.module as module, s.owner_department_id as department
      from core_survey_token t join core_survey s on s.id = t.survey_id where t.token_hash = ${ctx.host.hashToken(token)}`,
  );
  if (!row) return null;
  const { module, department, draft, ...invitation } = row;
  const installed = ctx.host.modules.map(({ id }) => id);
  const enabled = await enabledModules(ctx, [department], installed);
  if (module !== 'core' && !enabled.get(department)?.ids.includes(module)) return null;
  return { ...invitation, used: Number(row.used) === 1, draft: draft === null ? null : JSON.parse(draft) };
}

/** Uses an invitation up; false where somebody was faster. */
export async function useToken(tx: TransactionContext, token: number): Promise<boolean> {
  const { affected } = await tx.db.execute(
    sql`update core_survey_token set used = ${true}, draft = null where id = ${token} and used = ${false}`,
  );
  return affected === 1;
}

/** Keeps what was answered so far; false where the invitation was used in the meantime. */
export async function saveDraft(tx: TransactionContext, token: number, draft: SheetDraft): Promise<boolean> {
  const { affected } = await tx.db.execute(
    sql`update core_survey_token set draft = ${JSON.stringify(draft)} where id = ${token} and used = ${false}`,
  );
  return affected === 1;
}

/** What was begun and never sent is nobody's answer: it goes when the survey is closed. */
export async function forgetDrafts(tx: TransactionContext, survey: number): Promise<void> {
  await tx.db.execute(sql`update core_survey_token set draft = null where survey_id = ${survey}`);
}

/** Whether anybody was invited to a survey. */
export async function hasTokens(ctx: RequestContext, survey: number): Promise<boolean> {
  return (await ctx.db.rows(sql`select id from core_survey_token where survey_id = ${survey} limit 1`)).length > 0;
}
