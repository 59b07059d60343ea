import type { TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { FacetValue } from '../entities/facet.js';
import { LAST_POSITION } from '../entities/lineage.js';
import type { FacetValueInput, FacetValueUpdate } from '../inputs/facet-inputs.js';
import { refuse, refuseAll } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { checkFacetValue, checkValidity } from '../rules/facet.js';
import { changedTitles, codeText, newTitles } from '../rules/text-input.js';
import { changeRecord } from './record-changes.js';
import { select } from './record-store.js';
import { referred } from './reference.js';

/** Refuses `facet.domain`, `facet.parent`, `record.duplicate`, and what any coded record refuses. */
export async function newFacetValue(tx: TransactionContext, input: FacetValueInput) {
  const { dimension, parent: id } = input;
  const validity = { validFrom: input.validFrom ?? null, validTo: null };
  const parent = id ? await referred(tx, FacetValue, id, ['input', 'parent'], fields('dimension')) : null;
  refuseAll(checkFacetValue({ dimension, parent, ...validity }));
  const code = codeText(input.code, ['input', 'code']);
  const [known] = await select(tx, FacetValue, fields(), { where: sql`t.code = ${code}` });
  if (known) throw refuse('record.duplicate', ['input', 'code']);
  return {
    ...{ code, ...newTitles(input), dimension, parentKey: parent?.key ?? null, ...validity },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}

/** Renames a value, closes it on a day, or opens it again. Refuses `facet.ends-before`. */
export async function changeFacetValue(tx: TransactionContext, input: FacetValueUpdate, act: string): Promise<number> {
  const selection = fields('titleKo', 'titleEn', 'validFrom', 'validTo', 'version');
  const before = await referred(tx, FacetValue, input.id, ['input', 'id'], selection);
  const { validTo = before.validTo } = input;
  refuseAll(checkValidity({ validFrom: before.validFrom, validTo }));
  return changeRecord(tx, FacetValue, before, { ...changedTitles(input), validTo }, { act, version: input.version });
}
