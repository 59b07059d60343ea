/** Text of a picture: SVG does not wrap, so lines are broken here, by an estimate that holds for the fonts in use. */
const WIDE = 1;
const NARROW = 0.57;

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign >= '\u1100' ? WIDE : NARROW), 0);

/** Lines no wider than `width`, broken at spaces, else within a word. Both in the same unit as `fontSize`. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const room = width / fontSize;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than the line, in parts that fit. */
function pieces(word: string, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign) > room) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return part === '' ? parts : [...parts, part];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
