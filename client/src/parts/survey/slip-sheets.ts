/** The invitations of one stratum, in the order in which they were issued. */
export interface SlipSheet {
  /** Code of the stratum; empty where the sample has none. */
  stratum: string;
  tokens: string[];
}

/** What is printed from the table of invitations: a sheet begins anew with each stratum. */
export function slipSheets(csv: string): SlipSheet[] {
  const [, ...lines] = csv.trim().split('\n');
  const sheets: SlipSheet[] = [];
  for (const line of lines) {
    const [token = '', , stratum = ''] = line.split(',');
    const last = sheets.at(-1);
    if (last?.stratum === stratum) last.tokens.push(token);
    else sheets.push({ stratum, tokens: [token] });
  }
  return sheets;
}
