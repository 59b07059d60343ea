import {
  type ActivityAct,
  type ActivityStatus,
  checkActivityAct,
  checkParticipants,
  checkUnits,
  isLateRegistration,
} from './activity-life.js';

const [SUBMITTER, MEMBER, HEAD, OFFICE] = [1, 2, 3, 4];

describe('the life of an activity', () => {
  const act = (status: ActivityStatus, name: ActivityAct, person: number | null, confirmedBy: number | null = null) =>
    checkActivityAct({ status, submittedBy: SUBMITTER, confirmedBy, participants: [SUBMITTER, MEMBER] }, name, person);

  it.each([
    ['SUBMITTED', 'CONFIRM', HEAD],
    ['CONFIRMED', 'APPROVE', OFFICE],
    ['SUBMITTED', 'RETURN', HEAD],
    ['CONFIRMED', 'RETURN', OFFICE],
    ['APPROVED', 'CANCEL', OFFICE],
  ] as const)('is %s, then %s', (status, name, person) => {
    expect(() => act(status, name, person)).not.toThrow();
  });

  it.each([
    ['SUBMITTED', 'APPROVE'],
    ['CONFIRMED', 'CONFIRM'],
    ['APPROVED', 'RETURN'],
    ['CANCELLED', 'CANCEL'],
    ['RETURNED', 'CONFIRM'],
  ] as const)('is %s, so that %s is refused', (status, name) => {
    expect(() => act(status, name, HEAD)).toThrow('innovation.activity.status');
  });

  it('is confirmed by nobody who submitted it or took part, and approved by another than who confirmed it', () => {
    for (const person of [SUBMITTER, MEMBER, null])
      expect(() => act('SUBMITTED', 'CONFIRM', person)).toThrow('innovation.separation-of-duty');
    expect(() => act('CONFIRMED', 'APPROVE', MEMBER)).toThrow('innovation.separation-of-duty');
    expect(() => act('CONFIRMED', 'APPROVE', OFFICE, OFFICE)).toThrow('innovation.separation-of-duty');
  });
});

describe('an activity', () => {
  it.each([
    ['2006-05-16', false],
    ['2006-05-15', true],
  ])('of %s, registered on 15 June, is late: %s', (occurredOn, late) => {
    expect(isLateRegistration(occurredOn, '2006-06-15')).toBe(late);
  });

  const codes = (shares: [person: number, share: string][], leader = 1) =>
    checkParticipants(
      shares.map(([person, share]) => ({ person, share })),
      leader,
    ).map(({ code }) => code);

  it('is shared by its participants, 100 together, the leader among them', () => {
    expect(codes([[1, '100']])).toEqual([]);
    expect(
      codes([
        [1, '50'],
        [2, '50'],
      ]),
    ).toEqual([]);
    expect(
      codes([
        [1, '33.33'],
        [2, '33.33'],
        [3, '33.33'],
      ]),
    ).toEqual(['weights.sum']);
    expect(
      codes([
        [1, '50'],
        [1, '50'],
      ]),
    ).toEqual(['record.duplicate']);
    expect(codes([[2, '100']])).toEqual(['innovation.activity.leader']);
    expect(
      codes([
        [1, '110'],
        [2, '-10'],
      ]),
    ).toEqual(['innovation.activity.share']);
    expect(codes([])).toEqual(['innovation.activity.participants']);
  });

  it.each([
    [1, 0],
    [100, 0],
    [0, 1],
    [-1, 1],
    [101, 1],
    [1.5, 1],
  ])('of %d units has %d faults', (units, faults) => {
    expect(checkUnits(units)).toHaveLength(faults);
  });
});
