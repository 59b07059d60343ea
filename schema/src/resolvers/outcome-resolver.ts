import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Node } from '../contract/node.js';
import type { Selection } from '../contract/selection.js';
import { RecordOutcome } from '../entities/outcome.js';
import { recordsAt } from '../stores/node-store.js';
import { bilingualField } from './bilingual-field.js';

@FieldsOf(() => RecordOutcome)
export class OutcomeResolver {
  @BatchField(() => Node, {
    nullable: true,
    description: '그것을 말하는 기록(볼 수 있을 때). / The record that says so, where the reader may see it.',
  })
  record(rows: readonly RecordOutcome[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const references = rows.map(({ recordType, recordKey }) => ({ type: recordType, key: recordKey }));
    return recordsAt(ctx, references, selection);
  }
}

export const OutcomeTitle = bilingualField(() => RecordOutcome, 'title', '무엇이 되었는지. / What it became.');
