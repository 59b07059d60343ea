import { decimalFault, requireStorable } from './storable.js';

describe('a decimal that is to be stored', () => {
  it.each([
    ['3.9', null],
    ['-0.123456', null],
    ['0.1234567', 'decimal.too-precise'],
    ['99999999999999999999', 'decimal.too-large'],
  ])('%s has the fault %s', (value, code) => expect(decimalFault(value)?.code ?? null).toBe(code));

  it('is refused at its path', () => {
    expect(() => requireStorable('0.1234567', ['input', 'margin'])).toThrow('decimal.too-precise');
    expect(() => requireStorable('0.1', ['input', 'margin'])).not.toThrow();
  });
});
