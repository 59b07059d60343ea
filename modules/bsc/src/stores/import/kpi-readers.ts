import {
  codeText,
  type ReadCell,
  readAmount,
  readBy,
  readMark,
  readOptional,
  readRequired,
  readYear,
  TITLE_LENGTH,
} from '@yeondong/schema';
import { readBands, readWhole } from '../../rules/import/kpi-cells.js';
import type { KpiColumn } from '../../rules/import/kpi-table.js';
import { readWord, type WordField } from '../../rules/import/kpi-words.js';
import { UNIT_LENGTH } from '../definition/new-kpi.js';
import { SHEET_TEXTS } from '../definition/sheet-texts.js';
import { REASON_LENGTH } from '../definition/versions.js';

type Reader = (text: string, unit: string) => ReadCell<unknown>;

const word =
  (field: WordField): Reader =>
  (text) =>
    readWord(field, text);

/** An empty cell says the usual. */
const usually =
  (usual: unknown, reader: Reader): Reader =>
  (text, unit) => {
    const cell = text === '' ? { read: usual } : reader(text, unit);
    return cell.fault === undefined && cell.read === null ? { read: usual } : cell;
  };

const amount: Reader = (text, unit) => readAmount(unit)(text);
const mark: Reader = (text) => readMark(text);

/** A code that a new KPI may have. */
export const readCode = (text: string): ReadCell<string> => readBy(() => codeText(text, []));

/** How the cells of a definition sheet are read that name no other record. Numbers have the KPI's unit or their own. */
export const READERS = {
  title: readRequired(TITLE_LENGTH),
  titleEn: readOptional(TITLE_LENGTH),
  definition: readOptional(SHEET_TEXTS.definition),
  purpose: readOptional(SHEET_TEXTS.purpose),
  dataSource: readOptional(SHEET_TEXTS.dataSource),
  evidenceKind: readOptional(SHEET_TEXTS.evidenceKind),
  collector: readOptional(SHEET_TEXTS.collector),
  kind: word('kind'),
  commonCode: (text) => (text === '' || text === '-' ? { read: null } : readCode(text)),
  unit: readRequired(UNIT_LENGTH),
  unitKind: word('unitKind'),
  decimals: usually(0, readWhole('')),
  polarity: word('polarity'),
  cycle: word('cycle'),
  aggregation: word('aggregation'),
  isShare: mark,
  cumulative: mark,
  minimum: amount,
  maximum: amount,
  availabilityLagDays: usually(0, readWhole('일')),
  evidenceRequired: mark,
  method: word('method'),
  stretch: mark,
  difficulty: usually('1', readAmount('')),
  tolerance: amount,
  slope: readAmount('점'),
  sigmas: readWhole('σ'),
  highRate: readWhole('%'),
  quorum: readWhole('명'),
  scalePoints: readWhole('점'),
  bands: readBands,
  source: usually('MANUAL', word('source')),
  fromYear: readYear,
  toYear: readYear,
  ground: usually('MIDYEAR', word('ground')),
  reason: readOptional(REASON_LENGTH),
} as const satisfies Partial<Record<KpiColumn, Reader>>;

export type ReadColumn = keyof typeof READERS;
export const READ_COLUMNS = Object.keys(READERS) as ReadColumn[];

/** Columns of numbers: one in a merged cell does not say whose it is. */
export const NUMBER_COLUMNS: ReadonlySet<KpiColumn> = new Set<KpiColumn>([
  ...(['decimals', 'minimum', 'maximum', 'availabilityLagDays', 'difficulty', 'tolerance', 'slope'] as const),
  ...(['sigmas', 'highRate', 'quorum', 'scalePoints', 'weight'] as const),
]);
