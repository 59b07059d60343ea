import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Briefing, BriefingLang } from '../briefing/briefing.js';
import { headerPart } from './header.js';
import { fixedParts, MIME_TYPE } from './package.js';
import { sectionPart } from './section.js';

/** The first day that a ZIP archive can name: the same briefing makes the same bytes on any day. */
const TIME = new Date(1980, 0, 1);
const CONTENTS: Readonly<Record<BriefingLang, string>> = { ko: '차례', en: 'Contents' };

/** A briefing as an HWPX file. Its type stands first in the archive and is not packed, so that any program can tell it. */
export function hwpxOf(briefing: Briefing, lang: BriefingLang): Uint8Array {
  const parts: Zippable = { mimetype: [strToU8(MIME_TYPE), { level: 0, mtime: TIME }] };
  const named = [
    ...fixedParts(briefing.title),
    ['Contents/header.xml', headerPart] as const,
    ['Contents/section0.xml', sectionPart(briefing, CONTENTS[lang])] as const,
  ];
  for (const [name, text] of named) parts[name] = [strToU8(text), { level: 6, mtime: TIME }];
  return zipSync(parts);
}
