import { type Database, join, raw, sql, tableOf } from '@yeondong/schema';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Registry } from '../modules/registry.js';
import type { Cardinality } from './limits/cost.js';

/** How many records fields hold on average, from the sizes of tables; read anew from time to time. */
export class Cardinalities {
  private sizes = new Map<string, number>();
  private counted: GraphQLSchema | undefined;
  /** What was asked since the sizes were read. */
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly schema: () => Promise<GraphQLSchema>,
    private readonly registry: Registry,
  ) {}

  async refresh(read: Database['rows']): Promise<void> {
    const schema = await this.schema();
    const counts = Object.keys(schema.getTypeMap()).flatMap((type) => {
      const found = this.registry.recordType(type);
      return found ? [sql`select ${type} as type, count(*) as n from ${raw(tableOf(found.entity).name)}`] : [];
    });
    const rows = await read<{ type: string; n: number }>(join(counts, ' union all '));
    this.sizes = new Map(rows.map(({ type, n }) => [type, Number(n)]));
    this.counted = schema;
    this.answered.clear();
  }

  /** Of a root field all records of the type; of a record's field its share of them, at least one. */
  readonly of: Cardinality = (name) => {
    const known = this.answered.get(name);
    if (known !== undefined) return known;
    const average = this.averageOf(name);
    this.answered.set(name, average);
    return average;
  };

  private averageOf(name: string): number {
    const [parent = '', fieldName = ''] = name.split('.');
    const type = this.counted?.getType(parent);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) return Number.POSITIVE_INFINITY;
    const size = this.sizes.get(getNamedType(field.type).name.replace(/Connection$/, ''));
    if (size === undefined) return Number.POSITIVE_INFINITY;
    const parents = this.sizes.get(parent);
    return parents === undefined ? size : Math.max(1, size / Math.max(1, parents));
  }
}
