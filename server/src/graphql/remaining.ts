import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { openToVisitors } from './open-to-visitors.js';

/** What a schema may hold: the modules that are on and, for visitors, only fields whose permission they have. */
export interface VariantKey {
  readonly modules: ReadonlySet<string>;
  /** Null for everyone signed in; for the public the permissions that decide which root fields exist. */
  readonly publicPermissions: ReadonlySet<string> | null;
}

type Extended = { readonly extensions: Readonly<Record<string, unknown>> };
type OutputFields = GraphQLObjectType | GraphQLInterfaceType;
type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

/** What stays of the full schema's types: of each its fields, arguments, values and members, and which are reached. */
export class Remaining {
  /** Types of modules that are off, and those that lost all they were made of. */
  private readonly gone = new Set<GraphQLNamedType>();
  /** All that are reached from the root types. */
  readonly types = new Set<GraphQLNamedType>();
  /** Of visitors: what they have of the modules that are on. */
  private readonly open: ReadonlySet<Extended>;

  constructor(
    private readonly full: GraphQLSchema,
    private readonly key: VariantKey,
  ) {
    this.open = key.publicPermissions ? openToVisitors(full, key.modules, key.publicPermissions) : new Set();
    const all = Object.values(full.getTypeMap());
    for (let before = -1; before !== this.gone.size; ) {
      before = this.gone.size;
      for (const type of all) if (!this.gone.has(type) && this.isGone(type)) this.gone.add(type);
    }
    const roots = [full.getQueryType(), full.getMutationType(), full.getSubscriptionType()];
    const waiting = roots.flatMap((root) => root ?? []).filter((root) => !this.gone.has(root)) as GraphQLNamedType[];
    for (const type of waiting) {
      if (this.types.has(type)) continue;
      this.types.add(type);
      waiting.push(...this.mentionedBy(type), ...this.implementing(type));
    }
  }

  outputFields(type: OutputFields): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter((field) => this.hasField(field));
  }

  inputFields(type: GraphQLInputObjectType): GraphQLInputField[] {
    return Object.values(type.getFields()).filter((field) => this.hasField(field));
  }

  args(field: GraphQLField<unknown, unknown>): GraphQLArgument[] {
    return field.args.filter(({ type }) => !this.gone.has(getNamedType(type)));
  }

  values(type: GraphQLEnumType): GraphQLEnumValue[] {
    return type.getValues().filter((value) => !this.isOff(value));
  }

  /** Interfaces of a type, or members of a union. */
  among<T extends GraphQLNamedType>(types: readonly T[]): T[] {
    return types.filter((type) => !this.gone.has(type));
  }

  /** The types that are named where a type is defined. */
  mentionedBy(type: GraphQLNamedType): GraphQLNamedType[] {
    if (isInputObjectType(type)) return this.inputFields(type).map((field) => getNamedType(field.type));
    if (isUnionType(type)) return this.among(type.getTypes());
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = this.outputFields(type).flatMap((field) => [field, ...this.args(field)]);
    return [...fields.map((field) => getNamedType(field.type)), ...this.among(type.getInterfaces())];
  }

  /** Whether something was taken out where a type is defined. */
  lost(type: GraphQLNamedType): boolean {
    if (isEnumType(type)) return this.values(type).length < type.getValues().length;
    if (isUnionType(type)) return type.getTypes().some((member) => this.gone.has(member));
    if (isInputObjectType(type)) return Object.values(type.getFields()).some((field) => !this.hasField(field));
    if (!isObjectType(type) && !isInterfaceType(type)) return false;
    const whole = (field: GraphQLField<unknown, unknown>) =>
      this.hasField(field) && field.args.every((arg) => !this.gone.has(getNamedType(arg.type)));
    return (
      !Object.values(type.getFields()).every(whole) || type.getInterfaces().some((parent) => this.gone.has(parent))
    );
  }

  private implementing(type: GraphQLNamedType): GraphQLNamedType[] {
    if (!isInterfaceType(type)) return [];
    const { objects, interfaces } = this.full.getImplementations(type);
    return this.among([...objects, ...interfaces] as GraphQLNamedType[]);
  }

  private isGone(type: GraphQLNamedType): boolean {
    if (this.isOff(type)) return true;
    if (isEnumType(type)) return this.values(type).length === 0;
    if (isUnionType(type)) return this.among(type.getTypes()).length === 0;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return false;
    return !Object.values<AnyField>(type.getFields()).some((field) => this.hasField(field));
  }

  private hasField(field: AnyField): boolean {
    return !this.isOff(field) && !this.isHidden(field) && !this.gone.has(getNamedType(field.type));
  }

  private isOff(item: Extended): boolean {
    const owner = item.extensions.module;
    if (typeof owner !== 'string' || owner === 'core') return false;
    return this.key.publicPermissions ? !this.open.has(item) : !this.key.modules.has(owner);
  }

  private isHidden({ extensions }: Extended): boolean {
    const { publicPermissions } = this.key;
    const { permission } = extensions;
    return publicPermissions !== null && typeof permission === 'string' && !publicPermissions.has(permission);
  }
}
