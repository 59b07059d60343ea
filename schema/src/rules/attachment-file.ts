import { refuse } from '../kernel/errors.js';

/** What may be attached, by the ending of the name; browsers do not know 한글 files, so their word is not taken. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** The media type of a file by its name. Refuses `attachment.kind`. */
export const mediaTypeOf = (fileName: string): string => {
  const ending = /[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending] : undefined;
  if (known === undefined)
    throw refuse('attachment.kind', ['fileName'], { kinds: Object.keys(MEDIA_TYPES).join(', ') });
  return known;
};

export interface DisclosureTerms {
  readonly disclosure: 'OPEN' | 'PARTIAL' | 'CLOSED';
  readonly legalGround: string | null;
  readonly closedUntil: string | null;
}

/** What is closed, wholly or in part, names its legal ground (`attachment.ground`); what is open has neither ground nor end. */
export const checkDisclosure = (terms: DisclosureTerms): DisclosureTerms => {
  if (terms.disclosure === 'OPEN') return { disclosure: 'OPEN', legalGround: null, closedUntil: null };
  if (terms.legalGround === null) throw refuse('attachment.ground', ['input', 'legalGround']);
  return terms;
};
