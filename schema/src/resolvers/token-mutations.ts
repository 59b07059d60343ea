import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { type RequestContext, transact } from '../contract/context.js';
import { BatchField, ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Person } from '../entities/person.js';
import { ApiToken } from '../entities/session.js';
import { IdArgs } from '../inputs/arguments.js';
import { refuse, unauthenticated } from '../kernel/errors.js';
import { raw, sql } from '../kernel/sql.js';
import { requiredText } from '../rules/text-input.js';
import { byKeys, insert, select, update } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';
import { ToOne } from './declared-fields.js';

export const TOKEN_SCOPES = ['graphql:read', 'graphql:adhoc', 'report:read'] as const;
const LONGEST_DAYS = 730;
const DAY = 86_400_000;

@InputType({ description: '새 토큰. / A new token.' })
export class TokenInput {
  @Field(() => String, { description: '이름. / Name.' })
  name!: string;

  @Field(() => [String], { description: '범위(graphql:read, graphql:adhoc, report:read). / Scopes.' })
  scopes!: string[];

  @Field(() => Int, { description: '며칠 동안(최대 730). / For how many days, 730 at most.' })
  days!: number;
}

@ObjectType({ description: '막 만든 토큰: 값은 지금만 보임. / A token just made; its value is shown only now.' })
export class MintedToken {
  @Field(() => String, { description: '값. / Value.' })
  token!: string;

  key!: number;
}

@FieldsOf(() => MintedToken)
export class TokenMutations {
  @ReadField(() => [ApiToken], {
    permission: 'core.tokens.own',
    description: '내 토큰(관리자는 모두). / My tokens; all of them for administrators.',
  })
  apiTokens(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, ApiToken, selection, { where: sql`1 = 1`, orderBy: raw('t.id desc') });
  }

  @WriteField(() => MintedToken, {
    permission: 'core.tokens.own',
    input: TokenInput,
    description: '토큰을 만듦. / Makes a token.',
  })
  async createApiToken(input: TokenInput, ctx: RequestContext) {
    const { personKey } = ctx.actor;
    if (personKey === null) throw unauthenticated();
    const unknown = input.scopes.find((scope) => !TOKEN_SCOPES.includes(scope as never));
    if (unknown !== undefined || input.scopes.length === 0) throw refuse('token.scope-unknown', ['input', 'scopes']);
    if (input.days < 1 || input.days > LONGEST_DAYS)
      throw refuse('token.days', ['input', 'days'], { max: LONGEST_DAYS });
    const name = requiredText(input.name, 100, ['input', 'name']);
    return transact(ctx, async (tx) => {
      const { token, hash } = tx.host.mintToken('t');
      const createdAt = tx.clock.now();
      const expiresAt = new Date(createdAt.getTime() + input.days * DAY);
      const values = {
        name,
        prefix: token.slice(0, 8),
        tokenHash: hash,
        personKey,
        scopes: input.scopes,
        createdAt,
        expiresAt,
      };
      const key = await insert(tx, ApiToken, { ...values, usedAt: null, revokedAt: null });
      tx.audit({ act: 'core.tokens.own', type: 'ApiToken', key, after: { name, scopes: input.scopes } });
      return { token, key };
    });
  }

  @WriteField(() => ApiToken, {
    permission: 'core.tokens.own',
    args: IdArgs,
    description: '토큰을 폐기함. / Revokes a token.',
  })
  revokeApiToken({ id }: IdArgs, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ApiToken, selection, async (tx) => {
      const token = await referred(tx, ApiToken, id, ['id']);
      await update(tx, ApiToken, token.key, { revokedAt: tx.clock.now() });
      tx.audit({ act: 'core.tokens.own', type: 'ApiToken', key: token.key, after: { revoked: true } });
      return token.key;
    });
  }

  @BatchField(() => ApiToken, { description: '토큰의 기록. / Its record.' })
  record(minted: readonly MintedToken[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      ApiToken,
      minted.map(({ key }) => key),
      selection,
    );
  }
}

@FieldsOf(() => ApiToken)
export class ApiTokenResolver {
  @ToOne(() => Person, { key: 'personKey', description: '주인. / Owner.' })
  declare person: Person;
}
