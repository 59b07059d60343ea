import { absent, measured, measuredInput } from './measured.js';

const basis = {
  asOf: '2006-06-15',
  formulaVersion: '1',
  inputs: [measuredInput('A', '90'), measuredInput('T', null, '미정')],
};

describe('measured', () => {
  it.each([
    ['1', 'COMPLETE'],
    ['0.9999', 'PARTIAL'],
    ['0.6', 'PARTIAL'],
    ['0.5999', 'PROVISIONAL'],
    ['0', 'PROVISIONAL'],
  ])('with coverage %s is %s', (coverage, status) =>
    expect(measured('85.5', basis, coverage)).toEqual({ ...basis, value: '85.5', status, coverage }),
  );

  it('is complete where nothing else is said', () => expect(measured('0', basis).status).toBe('COMPLETE'));
});

describe('absent', () => {
  it('has no value, which is not zero', () =>
    expect(absent('UNDEFINED', basis)).toEqual({ ...basis, value: null, status: 'UNDEFINED', coverage: null }));
});
