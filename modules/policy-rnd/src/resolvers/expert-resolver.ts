import {
  bilingualField,
  byKeys,
  Committee,
  CommitteeSeat,
  CommitteeTerm,
  changedTitles,
  changeRecord,
  checkAppointment,
  codeText,
  createRecord,
  Domain,
  FieldsOf,
  fields,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  type Page,
  Person,
  ReadField,
  ReadPage,
  type RequestContext,
  recordChanged,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  ToPage,
  type TransactionContext,
  termsOfCommittee,
  WriteField,
} from '@yeondong/schema';
import { experts } from '../entities/collections.js';
import { Expert } from '../entities/expert.js';
import { ExpertGroup } from '../entities/figures.js';
import { ExpertAppointment, ExpertInput, ExpertUpdate } from '../inputs/expert-inputs.js';
import { checkCandidate, termEnd } from '../rules/expert.js';
import { domainOfSeat, expertPlaces } from '../stores/expert-store.js';

const permission = 'policy-rnd.program.read';
const WRITE = 'policy-rnd.expert.write';
const [AFFILIATION_LENGTH, TEXT_LENGTH] = [300, 1000];

@FieldsOf(() => Expert)
export class ExpertResolver {
  @ReadPage(experts, { permission, description: '전문가 인력뱅크. / The talent bank.' })
  declare experts: Page<Expert>;

  @ReadField(() => ExpertGroup, {
    permission,
    description: '6대 영역별 관내 전문가 그룹(기준일). / The expert group on the business date.',
  })
  async expertGroup(_args: unknown, ctx: RequestContext, selection: Selection) {
    const places = await expertPlaces(ctx, selection.below('places'));
    const held = places.filter((place) => place.held);
    return {
      places,
      seats: places.length,
      vacancies: places.length - held.length,
      inCity: held.filter(({ expert, outside }) => expert !== null && !outside).length,
    };
  }

  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;

  @ToOne(() => Domain, { key: 'domainKey', description: '영역. / Domain.' })
  declare domain: Domain;

  @WriteField(() => Expert, {
    permission: WRITE,
    input: ExpertInput,
    description: '전문가를 인력뱅크에 올림. / Puts an expert into the bank.',
  })
  createExpert(input: ExpertInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Expert, selection, (tx) =>
      once(tx, 'policy-rnd.expert.create', input.idempotencyKey, async () =>
        createRecord(tx, Expert, WRITE, await newExpert(tx, input)),
      ),
    );
  }

  @WriteField(() => Expert, {
    permission: WRITE,
    input: ExpertUpdate,
    description: '전문가의 소속·주소·동의를 고침. / Changes affiliation, address and consent of an expert.',
  })
  updateExpert(input: ExpertUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Expert, selection, async (tx) => {
      const READ = fields('titleKo', 'titleEn', 'inCity', 'available', 'consentOn', 'affiliation', 'version');
      const before = await referred(tx, Expert, input.id, ['input', 'id'], READ);
      const changes = { ...changedTitles(input), ...changedFields(input) };
      return changeRecord(tx, Expert, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Expert, {
    permission: WRITE,
    input: ExpertAppointment,
    description:
      '전문가를 그룹의 빈 자리에 위촉함(관내, 같은 영역). / Appoints an inhabitant to a free seat of the domain.',
  })
  appointExpert(input: ExpertAppointment, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Expert, selection, (tx) =>
      once(tx, 'policy-rnd.expert.appoint', input.idempotencyKey, () => appoint(tx, input)),
    );
  }
}

const changedFields = ({ affiliation, inCity, available, consentOn, conflict }: ExpertUpdate) => ({
  ...(affiliation === undefined
    ? {}
    : { affiliation: requiredText(affiliation, AFFILIATION_LENGTH, ['input', 'affiliation']) }),
  ...(inCity === undefined ? {} : { inCity }),
  ...(available === undefined ? {} : { available }),
  ...(consentOn === undefined ? {} : { consentOn }),
  ...(conflict === undefined ? {} : { conflict: optionalText(conflict, TEXT_LENGTH, ['input', 'conflict']) }),
});

async function newExpert(tx: TransactionContext, input: ExpertInput) {
  const { key: personKey } = await referred(tx, Person, input.person, ['input', 'person']);
  const [known] = await select(tx, Expert, fields(), { where: sql`t.person_id = ${personKey}` });
  if (known) throw refuse('policy-rnd.expert.twice', ['input', 'person']);
  if (input.consentOn && input.consentOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'consentOn']);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    personKey,
    domainKey: (await referred(tx, Domain, input.domain, ['input', 'domain'])).key,
    affiliation: requiredText(input.affiliation, AFFILIATION_LENGTH, ['input', 'affiliation']),
    career: optionalText(input.career, TEXT_LENGTH, ['input', 'career']),
    ...{ inCity: input.inCity, consentOn: input.consentOn ?? null, available: true, conflict: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}

const CANDIDATE = fields('personKey', 'domainKey', 'inCity', 'consentOn', 'available');

/** Twelve distinct people: the core lets nobody hold two seats of a committee, nor two people one seat. */
async function appoint(tx: TransactionContext, { seat, expert, fromDate, toDate }: ExpertAppointment): Promise<number> {
  const place = await referred(tx, CommitteeSeat, seat, ['input', 'seat'], fields('committeeKey'));
  const domain = await domainOfSeat(tx, place.key);
  if (domain === null) throw refuse('policy-rnd.expert.no-place', ['input', 'seat']);
  const candidate = await referred(tx, Expert, expert, ['input', 'expert'], CANDIDATE);
  const issues = checkCandidate({ ...candidate, domain: candidate.domainKey }, domain);
  refuseAll(issues);
  const [life] = await byKeys(tx, Committee, [place.committeeKey], fields('formedOn', 'dissolvedOn'));
  const term = { fromDate, toDate: toDate ?? termEnd(fromDate) };
  const wanted = { seat: place.key, person: candidate.personKey, ...term };
  checkAppointment(
    wanted,
    await termsOfCommittee(tx, place.committeeKey),
    life ?? { formedOn: null, dissolvedOn: null },
  );
  await insert(tx, CommitteeTerm, { seatKey: place.key, personKey: candidate.personKey, ...term });
  tx.audit({ act: WRITE, type: 'Expert', key: candidate.key, after: wanted });
  tx.emit(recordChanged, { type: 'Expert', key: candidate.key });
  tx.emit(recordChanged, { type: 'CommitteeSeat', key: place.key });
  return candidate.key;
}

@FieldsOf(() => Domain)
export class DomainExperts {
  @ToPage(experts, { column: 'domain_id', permission, description: '이 영역의 전문가. / Experts of the domain.' })
  declare experts: Page<Expert>;
}

export const ExpertTitle = bilingualField(() => Expert, 'title', '전문 분야. / Field of expertise.');
