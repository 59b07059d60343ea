import type { RequestContext } from '../contract/context.js';
import { ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Node } from '../contract/node.js';
import type { Selection } from '../contract/selection.js';
import { IdArgs, IdsArgs } from '../inputs/arguments.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId, type RecordReference } from '../kernel/ids.js';
import { byKeys } from '../stores/record-store.js';

const MOST_IDS = 500;

@FieldsOf(() => Node as never)
export class NodeResolver {
  @ReadField(() => Node, {
    permission: 'core.session.read',
    args: IdArgs,
    nullable: true,
    description: '식별자로 찾은 기록. / A record by its id.',
  })
  async node({ id }: IdArgs, ctx: RequestContext, selection: Selection) {
    return (await nodes(ctx, [id], selection))[0];
  }

  @ReadField(() => [Node], {
    permission: 'core.session.read',
    args: IdsArgs,
    nullable: 'items',
    description: '식별자들로 찾은 기록(최대 500). / Records by their ids, 500 at most.',
  })
  nodes({ ids }: IdsArgs, ctx: RequestContext, selection: Selection) {
    if (ids.length > MOST_IDS) throw refuse('ids.too-many', ['ids'], { max: MOST_IDS });
    return nodes(ctx, ids, selection);
  }
}

/** Only types of modules that are on exist here; everything else answers null, as an id of nothing does. */
async function nodes(ctx: RequestContext, ids: readonly string[], selection: Selection): Promise<unknown[]> {
  const references = ids.map(parseGlobalId);
  const types = [...new Set(references.flatMap((reference) => (reference ? [reference.type] : [])))];
  const found = new Map<string, unknown>();
  for (const type of types) {
    const entity = ctx.host.recordType(ctx, type);
    if (!entity) continue;
    const keys = references
      .filter((reference): reference is RecordReference => reference?.type === type)
      .map(({ key }) => key);
    const rows = await byKeys(ctx, entity, keys, selection);
    rows.forEach((row, index) => {
      found.set(`${type}:${keys[index]}`, row);
    });
  }
  return references.map((reference) => (reference ? (found.get(`${reference.type}:${reference.key}`) ?? null) : null));
}
