/** A text in both languages of the product. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}
