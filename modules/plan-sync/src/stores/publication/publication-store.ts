import {
  Activity,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  fields,
  LAST_POSITION,
  newTitles,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type TransactionContext,
} from '@yeondong/schema';
import { Publication } from '../../entities/publication/publication.js';
import type { CityPublicationInput } from '../../inputs/publication/publication-inputs.js';
import { checkEdition } from '../../rules/publication/publication.js';
import { recordActivityHeld } from '../forum/held-activity.js';
import { ownUnit } from '../own-unit.js';
import { requireWritable } from '../write-right.js';

export const PUBLICATION_WRITE = 'plan-sync.publication.write';
const AUDIENCE_LENGTH = 200;
const READ = fields('titleKo', 'titleEn', 'departmentKey', 'version');

/** Records an edition that came out, on the planned activity too; its key. */
export async function savePublication(tx: TransactionContext, input: CityPublicationInput): Promise<number> {
  const { kind, edition, publishedOn, quantity } = input;
  refuseAll(checkEdition(input));
  if (publishedOn > tx.today) throw refuse('activity.in-future', ['input', 'publishedOn']);
  const common = {
    ...{ kind, edition, publishedOn, quantity },
    audience: requiredText(input.audience, AUDIENCE_LENGTH, ['input', 'audience']),
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
  };
  const key = input.id == null ? await newPublication(tx, input, common) : await changed(tx, input, common);
  const minutes = requiredText(input.titleKo, AUDIENCE_LENGTH * 2, ['input', 'titleKo']);
  const held = { activityKey: common.activityKey, heldOn: publishedOn, people: null, place: null, minutes };
  await recordActivityHeld(tx, held, ['input', 'publishedOn']);
  return key;
}

type Common = Pick<Publication, 'kind' | 'edition' | 'publishedOn' | 'quantity' | 'audience' | 'activityKey'>;

async function newPublication(tx: TransactionContext, input: CityPublicationInput, common: Common): Promise<number> {
  return createRecord(tx, Publication, PUBLICATION_WRITE, {
    code: codeText(input.code ?? '', ['input', 'code']),
    ...newTitles(input),
    ...common,
    departmentKey: await ownUnit(tx, input.department),
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  });
}

async function changed(tx: TransactionContext, input: CityPublicationInput, common: Common): Promise<number> {
  const before = await referred(tx, Publication, input.id as string, ['input', 'id'], READ);
  await requireWritable(tx, before.departmentKey, ['input', 'id']);
  const changes = { ...changedTitles(input), ...common };
  return changeRecord(tx, Publication, before, changes, { act: PUBLICATION_WRITE, version: input.version ?? 0 });
}
