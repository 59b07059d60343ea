import { getMetadataStorage } from 'type-graphql';

/** The permission that a method's decorator states. */
export function statedPermission(target: unknown, methodName: string): unknown {
  const extensions = getMetadataStorage().fieldExtensions.filter(
    (extension) => extension.target === target && extension.fieldName === methodName,
  );
  return extensions.map((extension) => extension.extensions.permission).find(Boolean);
}
