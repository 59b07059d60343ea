import { defineModule } from '@yeondong/schema';
import { Complaint, complaints } from './complaint.js';
import { ComplaintInput } from './complaint-input.js';
import { complaintCube } from './facts.js';
import { complaintFilters } from './filters.js';
import { complaintMessages } from './messages.js';
import { complaintMigrations } from './migrations.js';
import { ComplaintMutations } from './mutations.js';
import { complaintPermissions } from './permissions.js';
import { ComplaintResolver, DepartmentComplaints, InitiativeComplaints } from './resolvers.js';
import { complaintSeeds } from './seeds.js';

export default defineModule({
  contract: 1,
  id: 'complaints',
  title: { ko: '민원', en: 'Complaints' },
  description: { ko: '이행과제에 관한 시민의 민원', en: 'What citizens complain of in initiatives' },
  entities: [Complaint],
  types: [ComplaintInput],
  resolvers: [ComplaintResolver, ComplaintMutations, InitiativeComplaints, DepartmentComplaints],
  collections: [complaints],
  filters: complaintFilters,
  facts: [complaintCube],
  migrations: complaintMigrations,
  permissions: complaintPermissions,
  seeds: complaintSeeds,
  messages: complaintMessages,
  client: './client',
});
