import { isBolder, type TargetPath, targetAgreement, targetIssues, targetOf, targetStatus } from './target-path.js';

const LINEAR: TargetPath = {
  path: 'LINEAR',
  baseYear: 2005,
  baseline: '50',
  targetYear: 2015,
  target: '90',
  years: {},
  tolerance: null,
};
const GEOMETRIC: TargetPath = { ...LINEAR, path: 'GEOMETRIC', baseline: '100', target: '400' };
const EXPLICIT: TargetPath = { ...LINEAR, path: 'EXPLICIT', years: { 2006: '52', 2008: '60' } };
const HELD: TargetPath = { ...LINEAR, baseline: '90', tolerance: '0.5' };

describe('the target of a year', () => {
  it.each([
    [LINEAR, 2004, null],
    [LINEAR, 2005, '50'],
    [LINEAR, 2010, '70'],
    [LINEAR, 2015, '90'],
    [LINEAR, 2016, null],
    [{ ...LINEAR, targetYear: 2005 }, 2005, null],
    [{ ...LINEAR, baseline: '90', target: '50' }, 2010, '70'],
    [{ ...LINEAR, target: '51', targetYear: 2008 }, 2006, '50.333333'],
    [GEOMETRIC, 2005, '100'],
    [GEOMETRIC, 2010, '200'],
    [GEOMETRIC, 2006, '114.869835'],
    [{ ...GEOMETRIC, baseline: '-100', target: '-400' }, 2010, '-200'],
    [EXPLICIT, 2005, '50'],
    [EXPLICIT, 2006, '52'],
    [EXPLICIT, 2007, null],
    [EXPLICIT, 2008, '60'],
    [EXPLICIT, 2015, '90'],
    [{ ...EXPLICIT, years: { 2015: '91' } }, 2015, '91'],
    [EXPLICIT, 2016, null],
    [HELD, 2010, '90'],
  ] as const)('%#: on %j, in %i, is %s', (path, year, expected) => expect(targetOf(path, year)).toBe(expected));
});

describe('the agreement of an annual target', () => {
  it.each([
    [LINEAR, 2010, '68', '0.95'],
    [LINEAR, 2010, '70', '1'],
    // Bolder than the path: agreement, upwards as downwards.
    [LINEAR, 2010, '72', '1'],
    [LINEAR, 2010, '200', '1'],
    [{ ...LINEAR, baseline: '90', target: '50' }, 2010, '68', '1'],
    [{ ...LINEAR, baseline: '90', target: '50' }, 2010, '72', '0.95'],
    [LINEAR, 2016, '90', null],
    [LINEAR, 2010, '20', '0'],
    [LINEAR, 2010, '30', '0'],
    [LINEAR, 2004, '50', null],
    [EXPLICIT, 2007, '55', null],
    [HELD, 2010, '90.5', '1'],
    [HELD, 2010, '89.4', '0'],
    [{ ...HELD, tolerance: null }, 2010, '90', '1'],
    [{ ...HELD, tolerance: null }, 2010, '90.1', '0'],
  ] as const)('%#: of %j in %i, with %s, is %s', (path, year, annual, expected) =>
    expect(targetAgreement(path, year, annual)).toBe(expected),
  );
});

describe('a target that goes further than the path', () => {
  it.each([
    [LINEAR, '70', false],
    [LINEAR, '70.1', true],
    [LINEAR, '69.9', false],
    [{ ...LINEAR, baseline: '90', target: '50' }, '69.9', true],
    [{ ...LINEAR, baseline: '90', target: '50' }, '70.1', false],
    [HELD, '95', false],
  ] as const)('%#: of %j in 2010, %s: %s', (path, annual, bolder) => expect(isBolder(path, 2010, annual)).toBe(bolder));
});

describe('what a path says of a year', () => {
  it.each([
    [LINEAR, 2004, 'BEFORE'],
    [LINEAR, 2005, 'KNOWN'],
    [LINEAR, 2015, 'KNOWN'],
    [LINEAR, 2016, 'AFTER'],
    [{ ...LINEAR, targetYear: 2005 }, 2005, 'NO_YEARS'],
    [EXPLICIT, 2007, 'NOT_STATED'],
    [EXPLICIT, 2008, 'KNOWN'],
    [EXPLICIT, 2015, 'KNOWN'],
  ] as const)('%#: of %j in %i: %s', (path, year, status) => expect(targetStatus(path, year)).toBe(status));
});

describe('a path', () => {
  it.each([
    [LINEAR, []],
    [GEOMETRIC, []],
    [EXPLICIT, []],
    [{ ...LINEAR, targetYear: 2005 }, ['targetYear']],
    [{ ...GEOMETRIC, baseline: '0' }, ['path']],
    [{ ...GEOMETRIC, baseline: '-1' }, ['path']],
    [{ ...EXPLICIT, years: {} }, ['years']],
    [{ ...LINEAR, years: { 2006: '51' } }, ['years']],
    [{ ...EXPLICIT, years: { 2016: '91' } }, ['years']],
    [{ ...EXPLICIT, years: { 2005: '51' } }, ['years']],
    [{ ...LINEAR, tolerance: '-0.1' }, ['tolerance']],
  ] as const)('%#: %j has faults at %j', (path, fields) =>
    expect(targetIssues(path).map(({ field }) => field)).toEqual(fields),
  );
});
