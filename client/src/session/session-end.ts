type Listener = () => void;

const listeners = new Set<Listener>();

/** Called when the server says that the session has ended. */
export function endSession(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
