import { Arg, Extensions, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { requirePermission } from '../contract/require-permission.js';
import { refuse } from '../kernel/errors.js';

const MOST_IDS = 500;
const PERMISSION = 'core.session.read';

/** Subscriptions run in graphql-js alone, so that their permission is asked where the stream begins. */
@Resolver()
export class ChangeResolver {
  @Extensions({ permission: PERMISSION })
  @Subscription(() => ID, {
    description: '바뀐 기록의 식별자(읽을 수 있는 것만). / Id of a changed record that the caller may read.',
    subscribe: ({ args, context }: { args: { ids: string[] }; context: RequestContext }) => {
      requirePermission(context, PERMISSION);
      if (args.ids.length > MOST_IDS) throw refuse('ids.too-many', ['ids'], { max: MOST_IDS });
      return context.host.changes(context, args.ids);
    },
  })
  changed(
    @Root() id: string,
    @Arg('ids', () => [ID], { description: '지켜볼 기록(최대 500). / Records to watch, 500 at most.' }) _ids: string[],
  ): string {
    return id;
  }
}
