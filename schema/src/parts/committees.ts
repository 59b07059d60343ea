import { Committee, CommitteeSeat, CommitteeTerm } from '../entities/committee.js';
import { committees } from '../entities/service-collections.js';
import {
  AppointmentInput,
  CommitteeInput,
  CommitteeSeatInput,
  CommitteeUpdate,
  DismissalInput,
} from '../inputs/committee-inputs.js';
import { AppointmentMutations } from '../resolvers/appointment-mutations.js';
import { CommitteeMutations } from '../resolvers/committee-mutations.js';
import {
  CommitteeResolver,
  CommitteeSeatResolver,
  CommitteeTermResolver,
  CommitteeTitle,
  ProgramCommittees,
} from '../resolvers/committee-resolver.js';
import type { CorePart } from './core-part.js';
import { WRITERS } from './who-writes.js';

/** Committees with seats, terms and meetings. */
export const committeesPart: CorePart = {
  entities: [Committee, CommitteeSeat, CommitteeTerm],
  types: [CommitteeSeatInput, CommitteeInput, CommitteeUpdate, AppointmentInput, DismissalInput],
  resolvers: [
    CommitteeResolver,
    CommitteeSeatResolver,
    CommitteeTermResolver,
    ProgramCommittees,
    CommitteeTitle,
    CommitteeMutations,
    AppointmentMutations,
  ],
  collections: [committees],
  permissions: {
    'core.committee.write': { title: { ko: '위원회 운영', en: 'Run committees' }, kind: 'write', roles: WRITERS },
  },
  messages: {
    ko: {
      'committee.seats': '자리는 1개에서 {max}개까지입니다.',
      'committee.quorum': '의사정족수는 1명에서 {seats}명까지입니다.',
      'committee.not-formed': '위원회는 {day}에 구성되었습니다. 그보다 앞선 날에 위촉할 수 없습니다.',
      'committee.dissolved': '위원회는 {day}에 해산되었습니다. 그 뒤에 위촉할 수 없습니다.',
      'committee.seat-held': '그 기간에 이미 다른 위원이 있는 자리입니다.',
      'committee.person-seated': '그 기간에 이 위원회의 다른 자리를 맡고 있습니다.',
      'committee.seat-vacant': '그날 비어 있는 자리입니다.',
      'committee.nothing-to-restore': '되돌릴 해촉이 없습니다. 다시 위촉하십시오.',
    },
    en: {
      'committee.seats': 'A committee has 1 to {max} seats.',
      'committee.quorum': 'A quorum is 1 to {seats} members.',
      'committee.not-formed': 'The committee was formed on {day}; nobody can be appointed before.',
      'committee.dissolved': 'The committee was dissolved on {day}; nobody can be appointed after.',
      'committee.seat-held': 'Another member holds this seat in that time.',
      'committee.person-seated': 'This person holds another seat of the committee in that time.',
      'committee.seat-vacant': 'Nobody holds this seat on that day.',
      'committee.nothing-to-restore': 'There is no dismissal to take back; appoint again.',
    },
  },
};
