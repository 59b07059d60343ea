import { byKeys, fields, keyOfType, type RequestContext, type Row, refuse, type Selection } from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { isOpen, mendingPage, type Obstacle, obstacles, type VersionStatus } from '../../rules/version-state.js';
import { unexplainedItems } from '../diff-store.js';
import { itemsAtMove } from '../version-life.js';
import { editionOf, type OpenEdition } from '../write-right.js';

/** All that keeps an edition from going to a state. */
export async function obstaclesTo(
  ctx: RequestContext,
  to: VersionStatus,
  { edition, plan }: OpenEdition,
): Promise<readonly Obstacle[]> {
  const found = obstacles(to, await itemsAtMove(ctx, edition, plan.level));
  if (to !== 'FINAL' || edition.basedOnKey === null) return found;
  const lost = await unexplainedItems(ctx, edition.basedOnKey, edition.key);
  return [...found, ...lost.map((item) => ({ kind: 'UNEXPLAINED_ITEM' as const, item }))];
}

const nameOf = ({ year, number }: Pick<Row<PlanVersion>, 'year' | 'number'>): string => `${year}-${number}`;

/** What keeps an edition from becoming final, each with the page where it is mended; nothing once it is settled. */
export async function finalObstacles(ctx: RequestContext, id: string, selection: Selection) {
  const key = keyOfType(id, 'PlanVersion');
  if (key === null) throw refuse('record.unknown', ['planVersion']);
  const open = await editionOf(ctx, key, ['planVersion']);
  if (!isOpen(open.edition.status)) return [];
  const found = await obstaclesTo(ctx, 'FINAL', open);
  const [base] = await byKeys(ctx, PlanVersion, [open.edition.basedOnKey], fields('year', 'number'));
  const items = await byKeys(
    ctx,
    PlanItem,
    found.map(({ item }) => item.key),
    selection.below('item'),
  );
  const place = { plan: open.plan.code, edition: nameOf(open.edition), base: base ? nameOf(base) : null };
  return found.flatMap(({ kind }, at) => {
    const item = items[at];
    return item ? [{ kind, item, page: mendingPage(kind, place) }] : [];
  });
}
