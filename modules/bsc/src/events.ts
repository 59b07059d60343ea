import { defineEvent, type EventType } from '@yeondong/schema';

export interface ResultsMoved {
  /** Keys of the results, all of one department and year or of one act. */
  readonly results: readonly number[];
}

/** What bsc tells the others, by what was done to results. */
export const bscEvents = {
  drafted: defineEvent<ResultsMoved>('bsc.result-drafted'),
  entered: defineEvent<ResultsMoved>('bsc.result-entered'),
  confirmed: defineEvent<ResultsMoved>('bsc.result-confirmed'),
  verified: defineEvent<ResultsMoved>('bsc.result-verified'),
  locked: defineEvent<ResultsMoved>('bsc.result-locked'),
  returned: defineEvent<ResultsMoved>('bsc.result-returned'),
  revised: defineEvent<ResultsMoved>('bsc.result-revised'),
  scorecardConfirmed: defineEvent<{ readonly scorecard: number }>('bsc.scorecard-confirmed'),
} satisfies Record<string, EventType<never> | EventType<ResultsMoved> | EventType<{ readonly scorecard: number }>>;
