import { Initiative, remove, type SeedDefinition, SeedLoad, sql, type TransactionContext } from '@yeondong/schema';
import { FieldNote } from '../entities/field-note.js';
import { NOTES } from './notes.js';

/** Writes what is not there yet: a second run changes nothing. */
async function loadNotes(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const codes = NOTES.map(({ initiative }) => initiative);
  const initiatives = await load.keysBy(Initiative, 'code', codes);
  const texts = NOTES.map(({ text }) => text);
  const known = await load.keysBy(FieldNote, 'text', texts);
  for (const { initiative, ...note } of NOTES) {
    const initiativeKey = initiatives.get(initiative);
    if (initiativeKey === undefined || known.has(note.text)) continue;
    await load.write(FieldNote, { ...note, initiativeKey, authorKey: null, sample: true });
  }
}

async function removeNotes(tx: TransactionContext): Promise<void> {
  await remove(tx, FieldNote, sql`sample = 1`);
}

export const exampleSeeds: readonly SeedDefinition[] = [
  { set: 'bucheon-2006', kind: 'sample', run: loadNotes, remove: removeNotes },
];
