import { useCallback, useEffect, useState } from 'react';

/**
 * Keeps an unsaved draft in this browser under a key, so that an expired session or a crash loses nothing.
 * Returns what was found at the start (null when nothing), and functions to keep and drop it.
 */
export function useLocalDraft<T>(key: string): { found: T | null; keep: (draft: T) => void; drop: () => void } {
  const name = `yeondong.draft.${key}`;
  const [found, setFound] = useState<T | null>(() => readDraft<T>(name));
  useEffect(() => setFound(readDraft<T>(name)), [name]);
  const keep = useCallback(
    (draft: T) => {
      try {
        localStorage.setItem(name, JSON.stringify(draft));
      } catch {
        // storage full or forbidden: the draft lives in the page alone
      }
    },
    [name],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(name);
    setFound(null);
  }, [name]);
  return { found, keep, drop };
}

function readDraft<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}
