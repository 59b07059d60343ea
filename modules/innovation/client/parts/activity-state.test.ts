import { actsOn } from './activity-state';

const activity = {
  department: { code: 'ROADS' },
  submittedBy: { id: 'a' },
  participants: [{ person: { id: 'a' } }, { person: { id: 'b' } }],
};
const head = { office: false, head: true, id: 'h', department: 'ROADS' };
const office = { office: true, head: false, id: 'o', department: 'POLICY_PLANNING' };

describe('an activity', () => {
  it('is confirmed by its own head, and never by who submitted it or took part', () => {
    expect(actsOn({ ...activity, status: 'SUBMITTED' }, head)).toEqual(['confirm', 'return']);
    expect(actsOn({ ...activity, status: 'SUBMITTED' }, { ...head, department: 'AUDIT' })).toEqual([]);
    expect(actsOn({ ...activity, status: 'SUBMITTED' }, { ...head, id: 'b' })).toEqual(['return']);
  });

  it('is approved and cancelled by the office, and not by who confirmed it', () => {
    const confirmed = { ...activity, status: 'CONFIRMED' } as const;
    expect(actsOn({ ...confirmed, confirmedBy: { id: 'h' } }, office)).toEqual(['approve', 'return']);
    expect(actsOn({ ...confirmed, confirmedBy: { id: 'o' } }, office)).toEqual(['return']);
    expect(actsOn({ ...activity, status: 'APPROVED' }, office)).toEqual(['cancel']);
    expect(actsOn({ ...activity, status: 'CANCELLED' }, office)).toEqual([]);
  });
});
