import { type Class, insert, raw, remove, sql, type TransactionContext, tableOf, type Values } from '@yeondong/schema';

/** Puts the parts of a record in the place of those that it had, in their order. */
export async function replaceParts<T extends { position: number }>(
  tx: TransactionContext,
  entity: Class<T>,
  owner: { readonly property: keyof T & string; readonly key: number },
  parts: readonly Values<T>[],
): Promise<void> {
  const column = tableOf(entity).columns.get(owner.property)?.name as string;
  await remove(tx, entity, sql`${raw(column)} = ${owner.key}`);
  for (const [index, part] of parts.entries()) {
    await insert(tx, entity, { ...part, [owner.property]: owner.key, position: index + 1 });
  }
}
