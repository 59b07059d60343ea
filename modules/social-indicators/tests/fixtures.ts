import { type Platform, readRows } from '@yeondong/testing';

export interface Known {
  readonly id: string;
  readonly version: number;
  readonly vsNational: string;
  readonly quadrant: string;
}

export const indicatorOf = async (platform: Platform, code: string, as = 'statistician'): Promise<Known> =>
  (
    await platform.data<{ indicator: Known }>(
      'query($code: String!) { indicator(code: $code) { id version vsNational quadrant } }',
      { code },
      { as },
    )
  ).indicator;

export const RECORD = `mutation($input: ObservationsInput!) { recordObservations(input: $input) {
  code vsNational quadrant series { period value status revision } } }`;

export const IMPORT = `mutation($input: ObservationImportInput!) { importObservations(input: $input) {
  repeated rows leftOut created revised unchanged batch { id fileName encoding created revised unchanged importedBy { login } }
  issues { row column text code message } } }`;

export interface Outcome {
  readonly importObservations: {
    readonly repeated: boolean;
    readonly rows: number;
    readonly leftOut: number | null;
    readonly created: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly batch: { readonly id: string; readonly encoding: string; readonly created: number } | null;
    readonly issues: readonly { row: number; column: string; text: string; code: string; message: string }[];
  };
}

/** Every stored value, to see what a write changed and that a refusal changed none. */
export const observationRows = (platform: Platform): Promise<Record<string, unknown>[]> =>
  readRows(
    platform.databaseUrl,
    `SELECT id, indicator_id, region_id, period, sex, age, value, status, revision, valid_from, valid_to
      FROM social_indicators_observation ORDER BY id`,
  );
