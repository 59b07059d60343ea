import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Mutation, Query, Root } from 'type-graphql';
import type { Class } from './class.js';
import type { RequestContext } from './context.js';
import { declareNeeds } from './needs.js';
import { requirePermission } from './require-permission.js';
import { type Selection, selectionFrom } from './selection.js';

type ReturnTypeFunc = Parameters<typeof Query>[0];

interface FieldOptions {
  /** Korean, then " / ", then English: the analysts' manual. */
  readonly description: string;
  /** A class of arguments (@ArgsType). */
  readonly args?: Class;
  readonly nullable?: boolean | 'items' | 'itemsAndList';
}
interface RootOptions extends FieldOptions {
  /** Declared by the module; who lacks it gets FORBIDDEN. */
  readonly permission: string;
}
interface WriteOptions extends RootOptions {
  /** The class of the one argument `input`; in place of `args`. */
  readonly input?: Class;
  /** How often a minute one address may do this, below the rate of operations: of what visitors write. */
  readonly perMinute?: number;
}
interface RecordFieldOptions extends FieldOptions {
  readonly permission?: string;
  /** Properties of the parent's row that the field reads; selected with it. */
  readonly needs?: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: parents and arguments are typed where the method is written
type AnyMethod = (...args: any[]) => unknown;

const INPUT = { description: '내용. / Contents.' };

/** Whether the method takes arguments, which then come first. */
function bindArguments(prototype: object, key: string, { args, input }: WriteOptions): boolean {
  if (args) Args(() => args as never)(prototype, key, 0);
  if (input) Arg('input', () => input as never, INPUT)(prototype, key, 0);
  return Boolean(args ?? input);
}

function rootField(kind: typeof Query | typeof Mutation, type: ReturnTypeFunc, options: WriteOptions): MethodDecorator {
  return (prototype, property, descriptor) => {
    const key = String(property);
    const method = descriptor.value as AnyMethod;
    const withArguments = bindArguments(prototype, key, options);
    Ctx()(prototype, key, withArguments ? 1 : 0);
    Info()(prototype, key, withArguments ? 2 : 1);
    descriptor.value = function guarded(this: unknown, ...given: [unknown, RequestContext, GraphQLResolveInfo]) {
      const [args, ctx, info] = withArguments
        ? given
        : [{}, ...(given as unknown as [RequestContext, GraphQLResolveInfo])];
      requirePermission(ctx as RequestContext, options.permission);
      return method.call(this, args, ctx, selectionFrom(info as GraphQLResolveInfo));
    } as never;
    kind(type, { description: options.description, nullable: options.nullable ?? false })(
      prototype,
      property,
      descriptor,
    );
    const { permission, perMinute } = options;
    Extensions({ permission, ...(perMinute && { perMinute }) })(prototype, property);
  };
}

/** A field of Query: `(args, ctx, selection) → result`. */
export const ReadField = (type: ReturnTypeFunc, options: RootOptions): MethodDecorator =>
  rootField(Query, type, options);
/** A field of Mutation: `(input or args, ctx, selection) → result`. */
export const WriteField = (type: ReturnTypeFunc, options: WriteOptions): MethodDecorator =>
  rootField(Mutation, type, options);

/** A batch resolver as executors call it. */
export type Batch = (
  parents: readonly unknown[],
  args: unknown,
  ctx: RequestContext,
  selection: Selection,
) => readonly unknown[] | Promise<readonly unknown[]>;

const loaders = (): Map<string, DataLoader<unknown, unknown>> => new Map();

/**
 * A relation or any field that reads more than its own row: `(parents, args, ctx, selection) → results in parents' order`.
 * graphql-js reaches it through a loader of the request; a level executor calls `extensions.batch` once for a level.
 */
export function BatchField(type: ReturnTypeFunc, options: RecordFieldOptions): MethodDecorator {
  return (prototype, property, descriptor) => {
    const key = String(property);
    const method = descriptor.value as AnyMethod;
    const self = new (prototype.constructor as new () => object)();
    const batch: Batch = (parents, args, ctx, selection) => {
      requirePermission(ctx, options.permission);
      return method.call(self, parents, args, ctx, selection) as readonly unknown[];
    };
    descriptor.value = ((root: unknown, ctx: RequestContext, info: GraphQLResolveInfo, args: object = {}) => {
      const selection = selectionFrom(info);
      const slot = `${prototype.constructor.name}.${key} ${JSON.stringify(args)} ${selection.text}`;
      const own = ctx.get(loaders);
      const loader =
        own.get(slot) ?? new DataLoader(async (parents) => [...(await batch(parents, args, ctx, selection))]);
      own.set(slot, loader);
      return loader.load(root);
    }) as never;
    bindRecordField(prototype, key, options);
    Info()(prototype, key, 2);
    FieldResolver(type, fieldOptions(options))(prototype, property, descriptor);
    Extensions({ batch, permission: options.permission })(prototype, property);
  };
}

/** A field computed from its own row alone: `(row, args, ctx) → value`, without a promise. */
export function RowField(type: ReturnTypeFunc, options: RecordFieldOptions): MethodDecorator {
  return (prototype, property, descriptor) => {
    const key = String(property);
    const method = descriptor.value as AnyMethod;
    const row: AnyMethod = (root: unknown, args: object, ctx: RequestContext) => {
      requirePermission(ctx, options.permission);
      return method(root, args, ctx);
    };
    descriptor.value = ((root: unknown, ctx: RequestContext, _info: unknown, args: object = {}) =>
      row(root, args, ctx)) as never;
    bindRecordField(prototype, key, options);
    Info()(prototype, key, 2);
    FieldResolver(type, fieldOptions(options))(prototype, property, descriptor);
    Extensions({ row, permission: options.permission })(prototype, property);
  };
}

const fieldOptions = (options: FieldOptions) => ({
  description: options.description,
  nullable: options.nullable ?? false,
});

function bindRecordField(prototype: object, key: string, options: RecordFieldOptions): void {
  declareNeeds(prototype, key, options.needs);
  Root()(prototype, key, 0);
  Ctx()(prototype, key, 1);
  if (options.args) Args(() => options.args as never)(prototype, key, 3);
}
