import type { Recipe, RequestContext } from '@yeondong/schema';
import type { Trace } from './trace.js';

/** What decides, beside the question, how a request is answered. */
export interface Circumstances {
  /** All that is known of who asks: person, roles, departments, modules, language, business date. */
  readonly scope: string;
  /** The sum of the revisions of all tables when the request came. */
  readonly dataRevision: number;
  readonly trace: Trace;
}

/** What the server knows of a request beside what resolvers may see. */
export interface RequestState {
  readonly address: string;
  readonly sessionKey: number | null;
  readonly setCookies: string[];
  /** Scopes of an API token; null for sessions and visitors. */
  readonly scopes: ReadonlySet<string> | null;
  /** Null for work of the installation itself, whose answers are not kept. */
  readonly circumstances: Circumstances | null;
}

export interface ServerContext extends RequestContext {
  readonly request: RequestState;
  /** Forgets what was made for the request so far: loaders must not outlive a write. */
  forget(): void;
}

export type ContextBase = Omit<ServerContext, 'get' | 'forget'>;

export function createContext<Base extends ContextBase>(base: Base): Base & ServerContext {
  const made = new Map<Recipe<unknown>, unknown>();
  const ctx: Base & ServerContext = {
    ...base,
    forget: () => made.clear(),
    get<T>(recipe: Recipe<T>): T {
      if (!made.has(recipe)) made.set(recipe, recipe(ctx));
      return made.get(recipe) as T;
    },
  };
  return ctx;
}
