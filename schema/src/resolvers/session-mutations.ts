import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { type RequestContext, transact } from '../contract/context.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Person } from '../entities/person.js';
import { PlatformError, refuse, unauthenticated } from '../kernel/errors.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { credentialOf, setPassword } from '../stores/account-store.js';
import { endSession, sessionEnd, startSession } from '../stores/session-store.js';
import { ToOne } from './declared-fields.js';

@ObjectType({ description: '로그인한 접속. / A signed-in session.' })
export class Session {
  @Field(() => String, { description: '토큰(Bearer로 보냄). / Token, to be sent as Bearer.' })
  token!: string;

  @Field(() => DateTimeScalar, { description: '쓰지 않으면 끝나는 시각. / When it ends unless used.' })
  expiresAt!: Date;

  personKey!: number;
}

@ObjectType({ description: '접속이 이어지는 시간. / How long a session goes on.' })
export class SessionLife {
  @Field(() => Int, { description: '쓰지 않으면 끝나기까지의 분. / Minutes without use after which it ends.' })
  idleMinutes!: number;

  @Field(() => DateTimeScalar, { description: '쓰더라도 끝나는 시각. / When it ends even if used.' })
  endsAt!: Date;

  @Field(() => Boolean, {
    description:
      '임시 비밀번호로 들어와 먼저 바꿔야 하는지. / Whether the password is a temporary one that must be changed first.',
  })
  mustChangePassword!: boolean;
}

@ArgsType()
export class SignInArgs {
  @Field(() => String, { description: '계정. / Account.' })
  login!: string;

  @Field(() => String, { description: '비밀번호. / Password.' })
  password!: string;
}

@ArgsType()
export class ChangePasswordArgs {
  @Field(() => String, { description: '지금 비밀번호. / Present password.' })
  current!: string;

  @Field(() => String, { description: '새 비밀번호. / New password.' })
  next!: string;
}

@FieldsOf(() => Session)
export class SessionMutations {
  @WriteField(() => Session, { permission: 'core.session.start', args: SignInArgs, description: '로그인. / Signs in.' })
  async signIn({ login, password }: SignInArgs, ctx: RequestContext) {
    const started = await startSession(ctx, login, password, ctx.host.addressOf(ctx));
    if (!started) throw new PlatformError('UNAUTHENTICATED', { what: 'credentials' });
    ctx.host.setSessionToken(ctx, started.token);
    return started;
  }

  @ReadField(() => SessionLife, {
    permission: 'core.session.read',
    nullable: true,
    description: '내 접속이 끝나는 때(도구의 토큰에는 없음). / When my session ends; none for the token of a tool.',
  })
  async session(_args: unknown, ctx: RequestContext): Promise<SessionLife | null> {
    const key = ctx.host.sessionOf(ctx);
    const endsAt = key === null ? null : await sessionEnd(ctx, key);
    if (!endsAt || ctx.actor.personKey === null) return null;
    const mustChangePassword = (await credentialOf(ctx, ctx.actor.personKey))?.mustChange ?? false;
    return { idleMinutes: ctx.host.session.idleMinutes, endsAt, mustChangePassword };
  }

  @WriteField(() => Boolean, { permission: 'core.session.read', description: '로그아웃. / Signs out.' })
  async signOut(_args: unknown, ctx: RequestContext) {
    const session = ctx.host.sessionOf(ctx);
    if (session !== null) await transact(ctx, (tx) => endSession(tx, session));
    ctx.host.setSessionToken(ctx, null);
    return session !== null;
  }

  @WriteField(() => Boolean, {
    permission: 'core.session.read',
    args: ChangePasswordArgs,
    description: '비밀번호 변경(모든 접속이 끝남). / Changes the password; every session ends.',
  })
  async changePassword({ current, next }: ChangePasswordArgs, ctx: RequestContext) {
    const { personKey } = ctx.actor;
    const credential = personKey === null ? null : await credentialOf(ctx, personKey);
    if (personKey === null || !credential) throw unauthenticated();
    if (!(await ctx.host.verifyPassword(current, credential.passwordHash))) throw refuse('password.wrong', ['current']);
    await transact(ctx, async (tx) => {
      await setPassword(tx, personKey, next, 'next');
      tx.audit({ act: 'core.password.changed', type: 'Person', key: personKey });
    });
    ctx.host.setSessionToken(ctx, null);
    return true;
  }

  @ToOne(() => Person, { key: 'personKey', description: '누구. / Whose.' })
  declare person: Person;
}
