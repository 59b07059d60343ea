import { actsFor, fieldsOf } from './act-specs';

const lists = { departments: [], initiatives: [], initiative: undefined, today: '2006-06-15' };
const names = (act: string) => fieldsOf(act, (key) => key, lists).map(({ name }) => name);

describe('steps of a proposal', () => {
  it('are offered to whom they are for', () => {
    const next = ['WITHDRAW', 'ADOPT', 'TRANSFER', 'REVIEW'];
    expect(actsFor(next, { office: true, handles: false, owns: false })).toEqual(['ADOPT', 'TRANSFER', 'REVIEW']);
    expect(actsFor(next, { office: false, handles: true, owns: false })).toEqual(['TRANSFER', 'REVIEW']);
    expect(actsFor(next, { office: false, handles: false, owns: true })).toEqual(['WITHDRAW']);
  });

  it('ask for what they need', () => {
    expect(names('SUBMIT')).toEqual([]);
    expect(names('REJECT')).toEqual(['reason']);
    expect(names('HOLD')).toEqual(['heldUntil', 'reason']);
    expect(names('PLAN')).toEqual(['initiative', 'plan', 'planDue']);
    expect(names('RETURN')).toEqual(['returnCode', 'reason']);
  });
});
