const KEY = 'yeondong.lastHeard';
const STEP = 5_000;

/** When the server last answered this person, in any tab of the browser; milliseconds since 1970. */
export const lastHeard = (): number => Number(localStorage.getItem(KEY) ?? 0);

export function noteHeard(now = Date.now()): void {
  if (now - lastHeard() >= STEP) localStorage.setItem(KEY, String(now));
}
