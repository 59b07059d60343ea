import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Class, type Host, type RequestContext } from '@yeondong/schema';
import { hashPassword, verifyPassword } from '../access/passwords.js';
import type { Tokens } from '../access/tokens.js';
import { filesFolder } from '../config/data-folder.js';
import type { Config } from '../config.js';
import { SESSION_COOKIE } from '../http/parts.js';
import type { Registry } from '../modules/registry.js';
import { fill, mergeMessages } from './errors/texts.js';
import type { ServerContext } from './request-context.js';
import type { RunTransaction } from './transactions.js';

export interface HostParts {
  readonly registry: Registry;
  readonly tokens: Tokens;
  readonly transaction: RunTransaction;
  readonly changes: Host['changes'];
  readonly session: Host['session'];
  readonly config: Pick<Config, 'dataDir' | 'production'>;
}

const requestOf = (ctx: RequestContext) => (ctx as ServerContext).request;

/** What the core's resolvers may ask of the server. */
export function createHost({ registry, tokens, transaction, changes, session, config }: HostParts): Host {
  const messages = mergeMessages(registry.modules);
  // In production browsers reach the server over TLS only.
  const attributes = `Path=/; HttpOnly; SameSite=Strict${config.production ? '; Secure' : ''}`;
  return {
    transaction,
    changes,
    session,
    hashPassword,
    verifyPassword,
    mintToken: (prefix) => tokens.mint(prefix),
    hashToken: (token) => tokens.hashOf(token),
    modules: registry.modules.filter(({ id }) => id !== 'core'),
    recordType: (ctx, type) => existing(registry, ctx, type),
    sessionOf: (ctx) => requestOf(ctx).sessionKey,
    textOf: ({ locale }, code, params) => fill(messages[locale][code] ?? code, params),
    storedContent: (storedAs) => readFile(join(filesFolder(config.dataDir), storedAs)),
    addressOf: (ctx) => requestOf(ctx).address,
    setSessionToken: (ctx, token) => {
      const value =
        token === null
          ? `${SESSION_COOKIE}=; Max-Age=0`
          : `${SESSION_COOKIE}=${token}; Max-Age=${session.maxHours * 3600}`;
      requestOf(ctx).setCookies.push(`${value}; ${attributes}`);
    },
  };
}

function existing(registry: Registry, ctx: RequestContext, type: string): Class | null {
  const found = registry.recordType(type);
  if (!found || (found.module !== 'core' && !ctx.modules.has(found.module))) return null;
  const { entity, permissions } = found;
  return !permissions || [...permissions].some((permission) => ctx.actor.permissions.has(permission)) ? entity : null;
}
