/** Numbers that follow from a seed (mulberry32), so that what went wrong can be run again. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 to `below`, without it. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.whole(choices.length)] as T;
  }

  /** So many of the choices, each once, in their order. */
  some<T>(choices: readonly T[], most: number): T[] {
    const wanted = new Set<number>();
    while (wanted.size < Math.min(most, choices.length)) wanted.add(this.whole(choices.length));
    return choices.filter((_, index) => wanted.has(index));
  }
}
