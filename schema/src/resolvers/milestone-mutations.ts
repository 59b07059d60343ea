import type { RequestContext, TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Initiative } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { type MilestoneInput, MilestonesInput } from '../inputs/milestone-inputs.js';
import { refuse, refuseAll } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import { checkMilestones } from '../rules/milestone.js';
import { optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { byParents, insert, type Row, remove, update, updateVersion, type Values } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const READ = fields('titleKo', 'titleEn', 'dueOn', 'doneOn');
const LIST = ['input', 'milestones'];

@FieldsOf(() => Milestone)
export class MilestoneMutations {
  @WriteField(() => Initiative, {
    permission: 'core.initiative.write',
    input: MilestonesInput,
    description: '이행과제의 이정표를 저장함. / Saves the milestones of an initiative.',
  })
  saveMilestones(input: MilestonesInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Initiative, selection, async (tx) => {
      const initiative = await referred(tx, Initiative, input.id, ['input', 'id'], fields('leadDepartmentKey'));
      requireOwnDepartment(tx, initiative.leadDepartmentKey);
      const issues = checkMilestones(input.milestones, tx.today);
      refuseAll(issues);
      const [known = []] = await byParents(tx, Milestone, 'initiativeKey', [initiative.key], READ, raw('t.position'));
      const wanted = input.milestones.map((each, index) => ({
        key: knownKey(each.id, index, known),
        values: valuesOf(each, index),
      }));
      await updateVersion(tx, Initiative, initiative.key, input.version, { updatedAt: tx.clock.now() });
      await replace(tx, initiative.key, known, wanted);
      const [before, after] = [{ milestones: known }, { milestones: wanted.map(({ values }) => values) }];
      tell(tx, { act: 'core.initiative.write', type: 'Initiative', key: initiative.key, before, after });
      return initiative.key;
    });
  }
}

interface Wanted {
  readonly key: number | null;
  readonly values: Values<Milestone>;
}

function knownKey(id: string | null | undefined, index: number, known: readonly Row<Milestone>[]): number | null {
  if (id === null || id === undefined) return null;
  const reference = parseGlobalId(id);
  const found = known.find(({ key }) => reference?.type === 'Milestone' && key === reference.key);
  if (!found) throw refuse('record.unknown', [...LIST, index, 'id']);
  return found.key;
}

const valuesOf = ({ titleKo, titleEn, dueOn, doneOn }: MilestoneInput, index: number): Values<Milestone> => ({
  titleKo: requiredText(titleKo, TITLE_LENGTH, [...LIST, index, 'titleKo']),
  titleEn: optionalText(titleEn, TITLE_LENGTH, [...LIST, index, 'titleEn']),
  dueOn,
  doneOn: doneOn ?? null,
  position: index + 1,
});

async function replace(
  tx: TransactionContext,
  initiativeKey: number,
  known: readonly Row<Milestone>[],
  wanted: readonly Wanted[],
): Promise<void> {
  const kept = wanted.map(({ key }) => key);
  const twice = kept.findIndex((key, index) => key !== null && kept.indexOf(key) < index);
  if (twice >= 0) throw refuse('record.duplicate', [...LIST, twice, 'id']);
  const gone = known.map(({ key }) => key).filter((key) => !kept.includes(key));
  if (gone.length > 0) await remove(tx, Milestone, sql`id in ${keyList(gone)}`);
  for (const { key, values } of wanted) {
    if (key === null) await insert(tx, Milestone, { ...values, initiativeKey });
    else await update(tx, Milestone, key, values);
  }
}
