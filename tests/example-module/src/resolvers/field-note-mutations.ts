import {
  FieldsOf,
  fields,
  Initiative,
  once,
  type RequestContext,
  recordChanged,
  referred,
  refuseAll,
  requiredText,
  requireOwnDepartment,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { FieldNote, NOTE_LENGTH } from '../entities/field-note.js';
import { noteWritten } from '../events.js';
import { FieldNoteInput } from '../inputs/field-note-input.js';
import { checkNote } from '../rules/field-note.js';
import { saveNote } from '../stores/field-note-store.js';

@FieldsOf(() => FieldNote)
export class FieldNoteMutations {
  @WriteField(() => FieldNote, {
    permission: 'example.note.write',
    input: FieldNoteInput,
    description: '현장 메모를 남김. / Writes a field note.',
  })
  writeFieldNote(input: FieldNoteInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FieldNote, selection, (tx) =>
      once(tx, 'example.note.write', input.idempotencyKey, () => writeNote(tx, input)),
    );
  }
}

/** Load, decide, save, tell. */
async function writeNote(tx: TransactionContext, input: FieldNoteInput): Promise<number> {
  const path = ['input', 'initiative'];
  const initiative = await referred(tx, Initiative, input.initiative, path, fields('leadDepartmentKey'));

  requireOwnDepartment(tx, initiative.leadDepartmentKey);
  const text = requiredText(input.text, NOTE_LENGTH, ['input', 'text']);
  const issues = checkNote(input, tx.today);
  refuseAll(issues);

  const { writtenOn, importance } = input;
  const note = { text, writtenOn, importance, authorKey: tx.actor.personKey, sample: false };
  const key = await saveNote(tx, { ...note, initiativeKey: initiative.key });

  tx.audit({ act: 'example.note.write', type: 'FieldNote', key, after: note });
  tx.emit(noteWritten, { note: key, importance });
  tx.emit(recordChanged, { type: 'Initiative', key: initiative.key });
  return key;
}
