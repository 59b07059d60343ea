const MINUTE = 60_000;
/** The server notes the use of a session to the minute, so that it may end a minute earlier than counted here. */
const SLACK = MINUTE;
const LONGEST_WARNING = 2 * MINUTE;

/** As the server says it. */
export interface SessionLife {
  idleMinutes: number;
  endsAt: string;
}

export interface SessionEnd {
  /** Milliseconds since 1970. */
  warnAt: number;
  endsAt: number;
  /** Whether use puts it off. */
  extendable: boolean;
}

/** When a session ends that the server heard of last at `heardAt`, and from when on to say so. */
export function sessionEnd({ idleMinutes, endsAt }: SessionLife, heardAt: number): SessionEnd {
  const idle = idleMinutes * MINUTE;
  const [unused, final] = [heardAt + idle - SLACK, Date.parse(endsAt)];
  const end = Math.min(unused, final);
  return { warnAt: end - Math.min(LONGEST_WARNING, idle / 4), endsAt: end, extendable: unused < final };
}
