import { createContext, useContext } from 'react';
import type { SessionQuery } from '../gql/graphql';

export interface SignedIn {
  me: NonNullable<SessionQuery['me']>;
  settings: SessionQuery['settings'];
  /** None for a visitor whose session is not a browser's. */
  life: SessionQuery['session'] | null;
  /** Absent heads whose authority the person has today (대결). */
  actingFor: SessionQuery['actingFor'];
  /** The department acted for. */
  acting: { id: string; code: string; name: string } | null;
}

const SessionContext = createContext<SignedIn | null>(null);
export const SessionProvider = SessionContext.Provider;

/** null before sign-in. */
export const useSession = (): SignedIn | null => useContext(SessionContext);
