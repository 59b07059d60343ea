import { addDays, type DateText, type Issue } from '@yeondong/schema/rules';

/** Two years. */
const TERM_YEARS = 2;

/** The last day of a term that begins on a day: two years, less a day. */
export const termEnd = (fromDate: DateText): DateText =>
  addDays(`${Number(fromDate.slice(0, 4)) + TERM_YEARS}${fromDate.slice(4)}`, -1);

interface Candidate {
  readonly domain: number;
  readonly inCity: boolean;
  readonly consentOn: DateText | null;
  readonly available: boolean;
}

/** The group is of inhabitants (관내), each for the domain of the seat, who have agreed and are available. */
export function checkCandidate(candidate: Candidate, seatDomain: number): Issue[] {
  const path = ['input', 'expert'];
  const faults: [boolean, string][] = [
    [candidate.domain !== seatDomain, 'policy-rnd.expert.other-domain'],
    [!candidate.inCity, 'policy-rnd.expert.outside'],
    [candidate.consentOn === null, 'policy-rnd.expert.no-consent'],
    [!candidate.available, 'policy-rnd.expert.unavailable'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, code]) => ({ path, code }));
}
