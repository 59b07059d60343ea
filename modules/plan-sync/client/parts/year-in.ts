import { readNumber } from '@yeondong/client/kit';

/** The whole number that a field holds, full-width digits too; none for an empty field, 0 for what is no year. */
export function yearIn(text: string): number | null {
  if (text.trim() === '') return null;
  const read = readNumber(text);
  return read.kind === 'number' && Number.isInteger(Number(read.value)) ? Number(read.value) : 0;
}
