import type { RequestContext } from '../contract/context.js';
import { enumFilter, StringFilter } from '../contract/filters.js';
import { compareWith } from '../contract/where.js';
import type { WhereEntry } from '../contract/where-entry.js';
import { raw, type Sql, sql } from '../kernel/sql.js';
import { PersonState } from './person.js';

/** The state of a person's account, over the alias of the table of people; a lock by wrong passwords ends by itself. */
export const personState = (alias: string, ctx: RequestContext): Sql => {
  const at = raw(alias);
  const guessed = sql`exists (select 1 from core_credential k where k.person_id = ${at}.id and k.locked_until > ${ctx.clock.now().getTime()})`;
  return sql`case when ${at}.left_on is not null then 'LEFT' when ${at}.active = 0 or ${guessed} then 'LOCKED' else 'ACTIVE' end`;
};

const Filter = enumFilter('PersonState', PersonState);

export const personStateWhere: WhereEntry = {
  type: () => Filter,
  description: '계정의 상태. / State of the account.',
  compile: (value: Readonly<Record<string, unknown>>, alias, ctx) =>
    compareWith([personState(alias, ctx)], value, (state) => String(state)),
};

/** Whoever holds a role that matches. */
export const personRoleWhere: WhereEntry = {
  type: () => StringFilter,
  description: '맡은 역할. / A role that the person holds.',
  compile: (value: Readonly<Record<string, unknown>>, alias) =>
    sql`exists (select 1 from core_role_grant g where g.person_id = ${raw(alias)}.id and ${compareWith([raw('g.role')], value, (role) => String(role))})`,
};
