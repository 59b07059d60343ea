import type { RequestContext } from '../contract/context.js';
import { ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Node } from '../contract/node.js';
import type { Selection } from '../contract/selection.js';
import { IdArgs, IdsArgs } from '../inputs/arguments.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { recordsAt } from '../stores/node-store.js';

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
    return (await recordsAt(ctx, [parseGlobalId(id)], selection))[0];
  }

  @ReadField(() => [Node], {
    permission: 'core.session.read',
    args: IdsArgs,
    nullable: 'items',
    description: '식별자들로 찾은 기록(최대 500). / Records by their ids, 500 at most.',
  })
  nodes({ ids }: IdsArgs, ctx: RequestContext, selection: Selection) {
    if (ids.length > MOST_IDS) throw refuse('ids.too-many', ['ids'], { max: MOST_IDS });
    return recordsAt(ctx, ids.map(parseGlobalId), selection);
  }
}
