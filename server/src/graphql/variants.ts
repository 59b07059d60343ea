import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Registry } from '../modules/registry.js';
import { MAX_TOKENS } from './limits/limits.js';
import type { ServerContext } from './request-context.js';
import { variantOf } from './variant.js';

/** The schema of a set of enabled modules, and the server that executes over it. */
export interface Variant {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<ServerContext>;
  sdl(): string;
}

/** One variant for each set of modules, and for visitors of a city with it; made at first use. */
export class Variants {
  private readonly made = new Map<string, Promise<Variant>>();

  constructor(
    private readonly full: GraphQLSchema,
    private readonly registry: Registry,
    /** None may look at single fields (`willResolveField`): Apollo would wrap every field of the schema for it. */
    private readonly plugins: readonly ApolloServerPlugin<ServerContext>[],
  ) {}

  of(ctx: ServerContext): Promise<Variant> {
    const visitor = ctx.actor.kind === 'public';
    const ids = this.registry.ids.filter((id) => ctx.modules.has(id));
    const key = [...(visitor ? ['public'] : []), ...ids].join(' ');
    const known = this.made.get(key);
    if (known) return known;
    const made = this.make(this.schemaOf(ctx, visitor));
    this.made.set(key, made);
    return made;
  }

  /** With every module on, the usual case, nothing is taken out. */
  private schemaOf({ actor, modules }: ServerContext, visitor: boolean): GraphQLSchema {
    if (!visitor && this.registry.ids.every((id) => modules.has(id))) return this.full;
    return variantOf(this.full, { modules, publicPermissions: visitor ? actor.permissions : null });
  }

  async close(): Promise<void> {
    for (const variant of this.made.values()) await (await variant).apollo.stop();
  }

  private async make(schema: GraphQLSchema): Promise<Variant> {
    const apollo = new ApolloServer<ServerContext>({
      schema,
      introspection: true,
      // Queries that were answered before do not come here again: see query-engine.ts.
      documentStore: null,
      stopOnTerminationSignals: false,
      csrfPrevention: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      formatError: (formatted, original) => ({ ...formatted, original }),
      // It would wrap every field.
      plugins: [...this.plugins, ApolloServerPluginCacheControlDisabled()],
      logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await apollo.start();
    let text: string | undefined;
    return {
      schema,
      apollo,
      sdl: () => {
        text ??= printSchema(lexicographicSortSchema(schema));
        return text;
      },
    };
  }
}
