import type { Actor } from '@yeondong/schema';

/** For the `maxTokens` option of the parser. */
export const MAX_TOKENS = 2_000;

/** What one document may hold, fragments written out wherever they are spread. */
export const DOCUMENT_LIMITS = {
  aliases: 30,
  fields: 500,
  directives: 20,
  fragments: 50,
  variables: 100,
  /** `__schema` fields. */
  introspection: 1,
  /** `signIn` fields: each is one guess of a password. */
  signIn: 1,
  /** Fields that take an invitation to a survey: each is one guess, too. */
  invitation: 1,
} as const;

/**
 * Characters of a text; shorter where it is searched for, longer where it is a file in base64. Values nested in values.
 * Values of a list of ids or choices.
 */
export const VALUE_LIMITS = { text: 20_000, search: 200, file: 900_000, nesting: 32, list: 500 } as const;

export interface CallerLimits {
  /** Levels of fields; `nodes` and `edges` are none. */
  readonly depth: number;
  /** Records that an operation may be expected to read. */
  readonly objects: number;
}

const STAFF: CallerLimits = { depth: 15, objects: 50_000 };
const ANALYST: CallerLimits = { depth: 20, objects: 500_000 };

/** Analysts and report tools read more at once than staff. */
export const limitsOf = (actor: Pick<Actor, 'kind' | 'roles'>): CallerLimits =>
  actor.kind === 'service' || actor.roles.has('analyst') ? ANALYST : STAFF;
