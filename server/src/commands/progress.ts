const WIDTH = 24;
const CLEARED = '\r\u001b[K';

export interface Progress {
  /** Begins a step; the one before has ended. */
  step(text: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** A bar over the steps of long work, on a terminal; in a pipe or a log there is none. */
export function progressOf(
  steps: number,
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Progress {
  let begun = 0;
  return {
    step(text) {
      if (!terminal.isTTY) return;
      const filled = Math.round((WIDTH * begun) / steps);
      begun += 1;
      terminal.write(`${CLEARED}[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${begun}/${steps} ${text}`);
    },
    end() {
      if (terminal.isTTY) terminal.write(CLEARED);
    },
  };
}
