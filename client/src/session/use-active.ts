import { useEffect, useState } from 'react';

const ACTIVE_MS = 3 * 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'focus'] as const;

/**
 * Whether the person has done something in the last minutes. What the page asks by itself counts as use of the session,
 * so it asks only while this holds; else a session would never end by disuse.
 */
export function useActive(): boolean {
  const [active, setActive] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const noticed = () => {
      clearTimeout(timer);
      setActive(true);
      timer = setTimeout(() => setActive(false), ACTIVE_MS);
    };
    noticed();
    for (const sign of SIGNS) window.addEventListener(sign, noticed, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, noticed, { capture: true });
    };
  }, []);
  return active;
}
