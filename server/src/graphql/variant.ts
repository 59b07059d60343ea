import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { GraphQLEnumType, type GraphQLSchema } from 'graphql';

type Extended = { readonly extensions: Readonly<Record<string, unknown>> };

/** What a schema may hold: the modules that are on and, for visitors, only fields whose permission they have. */
export interface VariantKey {
  readonly modules: ReadonlySet<string>;
  /** Null for everyone signed in; for the public the permissions that decide which root fields exist. */
  readonly publicPermissions: ReadonlySet<string> | null;
}

const absent = (item: Extended, modules: ReadonlySet<string>): boolean => {
  const owner = item.extensions.module;
  return typeof owner === 'string' && owner !== 'core' && !modules.has(owner);
};

/** The schema as it is without the modules that are off: their types, fields, filters, sort keys and enum values are not there. */
export function variantOf(full: GraphQLSchema, { modules, publicPermissions }: VariantKey): GraphQLSchema {
  const hidden = (field: Extended): boolean =>
    publicPermissions !== null &&
    typeof field.extensions.permission === 'string' &&
    !publicPermissions.has(field.extensions.permission);
  const mapped = mapSchema(full, {
    [MapperKind.TYPE]: (type) => (absent(type, modules) ? null : undefined),
    [MapperKind.OBJECT_FIELD]: (field) =>
      absent(field as Extended, modules) || hidden(field as Extended) ? null : undefined,
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => (absent(field as Extended, modules) ? null : undefined),
    [MapperKind.ENUM_TYPE]: (type) => withoutValues(type, modules),
  });
  return pruneSchema(mapped);
}

function withoutValues(type: GraphQLEnumType, modules: ReadonlySet<string>): GraphQLEnumType | null | undefined {
  if (absent(type, modules)) return null;
  const config = type.toConfig();
  const kept = Object.entries(config.values).filter(
    ([, value]) => !absent({ extensions: value.extensions ?? {} }, modules),
  );
  if (kept.length === Object.keys(config.values).length) return undefined;
  return new GraphQLEnumType({ ...config, values: Object.fromEntries(kept) });
}
