import { booleanWhere, collection, dateWhere, idWhere, intWhere, stringWhere, toOneWhere } from '@yeondong/schema';
import { FieldNote } from './field-note.js';

export const fieldNotes = collection(FieldNote, {
  where: {
    id: idWhere('FieldNote', 'id', '식별자. / Id.'),
    text: stringWhere('text', '본 것. / What was seen.'),
    writtenOn: dateWhere('written_on', '현장에 간 날. / Day of the visit.'),
    importance: intWhere('importance', '중요도. / Importance.'),
    sample: booleanWhere('sample', '예시 여부. / Whether it is a sample.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
  },
  orderBy: { WRITTEN_ON: 'writtenOn', IMPORTANCE: 'importance' },
  defaultOrder: ['WRITTEN_ON'],
});
