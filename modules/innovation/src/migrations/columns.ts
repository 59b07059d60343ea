import { integer, optional, text } from '@yeondong/schema';

/** Columns of every coded record. */
export const coded = {
  code: text(60),
  title_ko: text(300),
  title_en: optional(text(300)),
  position: integer(),
  version: integer(),
};
