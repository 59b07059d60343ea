import { fields, referred, refuse, type TransactionContext } from '@yeondong/schema';
import { Csf } from '../../entities/map/csf.js';

/** Key of the factor that an input names, which must be one of the objective's; null where it names none. */
export async function csfOfObjective(
  tx: TransactionContext,
  objectiveKey: number,
  id: string | null | undefined,
): Promise<number | null> {
  if (id === null || id === undefined) return null;
  const csf = await referred(tx, Csf, id, ['input', 'csf'], fields('objectiveKey'));
  if (csf.objectiveKey !== objectiveKey) throw refuse('bsc.csf.other-objective', ['input', 'csf']);
  return csf.key;
}
