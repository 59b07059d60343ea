import { optionalText } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';

/** What a definition sheet says in words, and how long it may be. No score changes by it. */
export const SHEET_TEXTS = {
  definition: 2000,
  purpose: 1000,
  dataSource: 1000,
  evidenceKind: 1000,
  collector: 1000,
} as const;
export type SheetText = keyof typeof SHEET_TEXTS;

export const SHEET_TEXT_NAMES = Object.keys(SHEET_TEXTS) as SheetText[];

type Given = { readonly [Name in SheetText]?: string | null };

/** The texts of a new sheet; what is left out is empty. */
export const newTexts = (input: Given): Pick<Kpi, SheetText> =>
  Object.fromEntries(SHEET_TEXT_NAMES.map((name) => [name, textOf(name, input[name])])) as Pick<Kpi, SheetText>;

/** The texts that are given; the others stay. */
export const changedTexts = (input: Given): Partial<Pick<Kpi, SheetText>> =>
  Object.fromEntries(
    SHEET_TEXT_NAMES.filter((name) => input[name] !== undefined).map((name) => [name, textOf(name, input[name])]),
  );

const textOf = (name: SheetText, text: string | null | undefined): string | null =>
  optionalText(text, SHEET_TEXTS[name], ['input', name]);
