const WIDTH = 24;
const CLEARED = '\r\u001b[K';

interface Progress {
  /** Begins a step; the one before has ended. */
  readonly step: (text: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** Does work under a bar of its own. */
export async function inSteps<T>(steps: number, work: (progress: Progress) => Promise<T>): Promise<T> {
  const progress = progressOf(steps);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
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
