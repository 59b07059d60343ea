import { escapeXml, type MeasureMark, STATUS_SHAPES, type StatusKind, wrapText } from '@yeondong/client/kit';
import type { VisionNode } from './vision-picture';

/** What the drawing says that is not in the data. */
export interface DrawingWords {
  years: string;
  status: (kind: StatusKind) => string;
  initiativeStatus: (
    status: VisionNode['domains'][number]['goals']['nodes'][number]['initiatives']['nodes'][number]['status'],
  ) => string;
}

interface Drawing {
  vision: VisionNode;
  marks: ReadonlyMap<string, MeasureMark> | null;
  /** Codes of the goals that show their initiatives. */
  open: ReadonlySet<string>;
  words: DrawingWords;
}

const COLUMN = 210;
const GAP = 14;
const MARGIN = 24;
const PAD = 12;
const FONT = "'Pretendard GOV', 'Malgun Gothic', 'Noto Sans KR', sans-serif";
const INK = '#1e2124';
const SUBTLE = '#464c53';
const COLORS: Readonly<Record<StatusKind, string>> = {
  normal: '#267337',
  caution: '#9e6a00',
  poor: '#bd2c0f',
  late: '#96007e',
  early: '#0b50d0',
  unreported: SUBTLE,
  reference: SUBTLE,
};

interface Block {
  height: number;
  /** The drawing of the block, its upper left corner at (x, y). */
  at: (x: number, y: number) => string;
}

interface Style {
  size: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle';
}

const text = (words: string, x: number, y: number, { size, weight = 400, fill = INK, anchor = 'start' }: Style) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeXml(words)}</text>`;

/** Lines of text within a column. */
function paragraph(words: string, width: number, style: Style): Block {
  const lines = wrapText(words, width, style.size);
  const step = style.size * 1.45;
  return {
    height: lines.length * step,
    at: (x, y) => lines.map((line, index) => text(line, x, y + style.size + index * step, style)).join(''),
  };
}

function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  return {
    height,
    at: (x, y) => {
      let top = y;
      return blocks
        .map((block) => {
          const drawn = block.at(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

function card(content: Block, edge: string): Block {
  const height = content.height + PAD * 2;
  return {
    height,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${COLUMN}" height="${height}" rx="6" fill="#ffffff" stroke="#cdd1d5"/>` +
      `<rect x="${x}" y="${y}" width="4" height="${height}" fill="${edge}"/>${content.at(x + PAD, y + PAD)}`,
  };
}

function markOf(mark: MeasureMark | undefined, words: DrawingWords): Block {
  const kind = mark?.status ?? 'unreported';
  const said = `${STATUS_SHAPES[kind]} ${words.status(kind)}${mark ? `  ${mark.text}` : ''}`;
  return paragraph(said, COLUMN - PAD * 2, { size: 12, weight: 600, fill: COLORS[kind] });
}

type DomainNode = VisionNode['domains'][number];
type GoalNode = DomainNode['goals']['nodes'][number];

function goalCard(goal: GoalNode, { marks, open, words }: Drawing): Block {
  const width = COLUMN - PAD * 2;
  const mark = marks?.get(goal.code);
  const initiatives = open.has(goal.code)
    ? goal.initiatives.nodes.map((initiative) =>
        paragraph(`· ${initiative.title} (${words.initiativeStatus(initiative.status)})`, width, {
          size: 11,
          fill: SUBTLE,
        }),
      )
    : [];
  const title = paragraph(goal.title, width, { size: 13, weight: 600 });
  return card(
    stack([title, ...(marks ? [markOf(mark, words)] : []), ...initiatives], 5),
    marks ? COLORS[mark?.status ?? 'unreported'] : '#8a949e',
  );
}

function domainColumn(domain: DomainNode, drawing: Drawing): Block {
  const mark = drawing.marks?.get(domain.code);
  const title = paragraph(domain.title, COLUMN - PAD * 2, { size: 14, weight: 700 });
  const inside = stack([title, ...(mark ? [markOf(mark, drawing.words)] : [])], 4);
  const head: Block = {
    height: inside.height + PAD * 2,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${COLUMN}" height="${inside.height + PAD * 2}" fill="#f4f5f6"/>` +
      `<rect x="${x}" y="${y}" width="${COLUMN}" height="3" fill="#256ef4"/>${inside.at(x + PAD, y + PAD)}`,
  };
  return stack([head, ...domain.goals.nodes.map((goal) => goalCard(goal, drawing))], 8);
}

function heading({ vision, words }: Drawing, width: number): Block {
  const missions = wrapText(vision.missions.map(({ title }) => title).join('  ·  '), width - 60, 13);
  const height = 84 + missions.length * 20;
  const middle = width / 2;
  return {
    height,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="#ecf2fe"/>` +
      text(vision.title, x + middle, y + 38, { size: 22, weight: 700, anchor: 'middle' }) +
      text(words.years, x + middle, y + 62, { size: 13, fill: SUBTLE, anchor: 'middle' }) +
      missions
        .map((line, index) => text(line, x + middle, y + 90 + index * 20, { size: 13, anchor: 'middle' }))
        .join(''),
  };
}

/** The picture of the vision page as an SVG document: vision, missions, domains as columns, goals as cards. */
export function drawVision(drawing: Drawing): string {
  const columns = drawing.vision.domains.map((domain) => domainColumn(domain, drawing));
  const inner = Math.max(1, columns.length) * (COLUMN + GAP) - GAP;
  const head = heading(drawing, inner);
  const top = MARGIN + head.height + GAP;
  const width = inner + MARGIN * 2;
  const height = Math.ceil(top + Math.max(0, ...columns.map((column) => column.height)) + MARGIN);
  const body = columns.map((column, index) => column.at(MARGIN + index * (COLUMN + GAP), top)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">` +
    `<title>${escapeXml(drawing.vision.title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `${head.at(MARGIN, MARGIN)}${body}</svg>\n`
  );
}
