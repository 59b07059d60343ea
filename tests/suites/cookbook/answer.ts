export type Row = Record<string, unknown>;
export type Read = (text: string, ...params: unknown[]) => Promise<Row[]>;

/** How the answer to one document is checked. */
export interface Answer {
  /** False: everybody may ask it, and it is asked without an account. */
  readonly signedIn?: false;
  /** What of the document's answer is compared. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer is as its document asks for it
  shown(data: any): unknown;
  /** The same, found by plain SQL over the tables. */
  found(read: Read): Promise<unknown>;
}
