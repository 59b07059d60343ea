import { createHash } from 'node:crypto';

/** The bytes of an answer, encoded once, and the tag under which caches know them. */
export class AnswerBody {
  readonly bytes: Buffer;
  #etag: string | undefined;

  constructor(text: string) {
    this.bytes = Buffer.from(text);
  }

  /** The same answer with further members; its text is that of an object with one member at least. */
  with(members: object): AnswerBody {
    return new AnswerBody(`${this.bytes.toString().slice(0, -1)},${JSON.stringify(members).slice(1)}`);
  }

  get etag(): string {
    this.#etag ??= `"${createHash('sha256').update(this.bytes).digest('base64url')}"`;
    return this.#etag;
  }
}
