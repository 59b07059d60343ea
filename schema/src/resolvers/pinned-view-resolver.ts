import type { RequestContext, TransactionContext } from '../contract/context.js';
import { transact } from '../contract/context.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { PinnedView } from '../entities/pinned-view.js';
import { IdArgs } from '../inputs/arguments.js';
import { PinnedViewInput } from '../inputs/pinned-view-input.js';
import { forbidden, refuse } from '../kernel/errors.js';
import { raw, sql, TRUE } from '../kernel/sql.js';
import { pagePath } from '../rules/page-path.js';
import { requiredText } from '../rules/text-input.js';
import { once } from '../stores/idempotency-store.js';
import { createRecord } from '../stores/record-changes.js';
import { remove, select } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const MOST = 50;
const ACT = 'core.view.pin';

@FieldsOf(() => PinnedView)
export class PinnedViewResolver {
  @ReadField(() => [PinnedView], { permission: ACT, description: '내 보기(둔 차례대로). / My pinned views, in order.' })
  pinnedViews(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, PinnedView, selection, { where: TRUE, orderBy: raw('t.id') });
  }

  @WriteField(() => PinnedView, {
    permission: ACT,
    input: PinnedViewInput,
    description: '화면을 내 보기에 둠. / Pins a page.',
  })
  pinView(input: PinnedViewInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PinnedView, selection, (tx) => once(tx, ACT, input.idempotencyKey, () => pin(tx, input)));
  }

  @WriteField(() => Boolean, { permission: ACT, args: IdArgs, description: '내 보기에서 뺌. / Takes a view out.' })
  async unpinView({ id }: IdArgs, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const view = await referred(tx, PinnedView, id, ['id'], fields('title', 'path'));
      await remove(tx, PinnedView, sql`id = ${view.key}`);
      tell(tx, { act: ACT, type: 'PinnedView', key: view.key, before: { title: view.title, path: view.path } });
    });
    return true;
  }
}

async function pin(tx: TransactionContext, input: PinnedViewInput): Promise<number> {
  const { personKey } = tx.actor;
  if (personKey === null) throw forbidden();
  const title = requiredText(input.title, 100, ['input', 'title']);
  const path = pagePath(input.path, 1000, ['input', 'path']);
  const own = await select(tx, PinnedView, fields(), { where: TRUE });
  if (own.length >= MOST) throw refuse('view.too-many', ['input'], { max: MOST });
  return createRecord(tx, PinnedView, ACT, { personKey, title, path, at: tx.clock.now() });
}
