export const CONTEST_STAGES = ['ANNOUNCED', 'OPEN', 'CLOSED', 'PRE_SCREEN', 'JUDGING', 'RESULT', 'AWARDED'] as const;
export const CONTEST_KINDS = ['IDEA', 'BEST_PRACTICE', 'OTHER'] as const;
export type ContestStage = (typeof CONTEST_STAGES)[number];

/** Who may do what with contests at all; the server says for each whether one runs it. */
export const CONTEST_OFFICERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'head'] as const;
export const CONTEST_ENTRANTS = [...CONTEST_OFFICERS, 'staff', 'evaluator'] as const;
export const CONTEST_VOTERS = [...CONTEST_OFFICERS, 'staff', 'evaluator', 'executive'] as const;

export const isBefore = (stage: ContestStage, other: ContestStage): boolean =>
  CONTEST_STAGES.indexOf(stage) < CONTEST_STAGES.indexOf(other);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `창의성 / Creativity = 40`: what stands before the sign in both languages, and what behind it. */
const partsOf = (line: string): { titleKo: string; titleEn: string; rest: string } => {
  const [names = '', ...rest] = line.split('=');
  const [ko = '', en = ''] = names.split('/').map((name) => name.trim());
  return { titleKo: ko, titleEn: en || ko, rest: rest.join('=').trim() };
};

const whole = (text: string): number => Math.trunc(Number(text.replace(/[^\d-]/g, '')) || 0);

interface Titles {
  readonly titleKo: string;
  readonly titleEn: string;
}

/** The code of what had this name before; a new one has the first that is free. */
function codesFor(letter: string, now: readonly Titles[], before: readonly (Titles & { readonly code: string })[]) {
  const kept = now.map(({ titleKo }) => before.find((one) => one.titleKo === titleKo)?.code ?? null);
  const free = [...Array(now.length * 2).keys()]
    .map((at) => `${letter}${at + 1}`)
    .filter((code) => !kept.includes(code));
  return kept.map((code) => code ?? free.shift() ?? '');
}

/** One criterion on each line: `창의성 / Creativity = 40`. */
export function criteriaIn(text: string, before: readonly (Titles & { readonly code: string })[] = []) {
  const written = lines(text).map(partsOf);
  const codes = codesFor('C', written, before);
  return written.map(({ rest, ...titles }, at) => ({ code: codes[at] ?? '', ...titles, most: whole(rest) }));
}

/** One prize on each line: `금상 / Gold = 1 x 1,000,000`, and `>= 90` for a bound. */
export function prizesIn(text: string, before: readonly (Titles & { readonly grade: string })[] = []) {
  const written = lines(text.replaceAll('>=', '≥')).map(partsOf);
  const codes = codesFor(
    'G',
    written,
    before.map(({ grade, ...titles }) => ({ ...titles, code: grade })),
  );
  return written.map(({ rest, ...titles }, at) => {
    const [much = '', from = ''] = rest.split('≥').map((part) => part.trim());
    const [quantity = '', amount = ''] = much.split(/[x×]/);
    return {
      ...{ grade: codes[at] ?? '', ...titles, quantity: whole(quantity) },
      ...{ amount: amount.trim() === '' ? null : whole(amount), from: from === '' ? null : from },
    };
  });
}

const names = ({ titleKo, titleEn }: Titles): string => (titleEn === titleKo ? titleKo : `${titleKo} / ${titleEn}`);

export const criterionLine = (criterion: Titles & { readonly most: number }): string =>
  `${names(criterion)} = ${criterion.most}`;

interface Prize extends Titles {
  readonly quantity: number;
  readonly amount?: number | null;
  readonly from?: string | null;
}

export const prizeLine = ({ quantity, amount, from, ...titles }: Prize): string =>
  [`${names(titles)} = ${quantity}`, amount == null ? '' : ` x ${amount}`, from == null ? '' : ` ≥ ${from}`].join('');
