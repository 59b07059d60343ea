import { defineModule } from '@yeondong/schema';
import { fieldNotes } from './entities/collections.js';
import { FieldNote } from './entities/field-note.js';
import { noteWritten } from './events.js';
import { noteCube } from './facts.js';
import { exampleFilters } from './filters.js';
import { FieldNoteInput } from './inputs/field-note-input.js';
import { exampleMessages } from './messages.js';
import { exampleMigrations } from './migrations/index.js';
import { examplePermissions } from './permissions.js';
import { FieldNoteMutations } from './resolvers/field-note-mutations.js';
import { FieldNoteResolver } from './resolvers/field-note-resolver.js';
import { InitiativeExtension } from './resolvers/initiative-extension.js';
import { exampleSeeds } from './seeds/index.js';

export default defineModule({
  contract: 1,
  id: 'example',
  title: { ko: '현장 메모', en: 'Field notes' },
  description: { ko: '이행과제의 현장에서 본 것', en: 'What was seen where initiatives are carried out' },
  entities: [FieldNote],
  types: [FieldNoteInput],
  resolvers: [FieldNoteResolver, FieldNoteMutations, InitiativeExtension],
  collections: [fieldNotes],
  filters: exampleFilters,
  facts: [noteCube],
  migrations: exampleMigrations,
  permissions: examplePermissions,
  seeds: exampleSeeds,
  events: { emits: [noteWritten], handlers: [] },
  messages: exampleMessages,
  client: './client',
});
