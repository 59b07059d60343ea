interface SparklineProps {
  /** In order of time; null leaves a gap. */
  values: readonly (number | null)[];
  /** The trend in words; the picture itself is hidden from screen readers. */
  label: string;
  width?: number;
  height?: number;
}

interface Point {
  x: number;
  y: number;
}

/** Points of the drawn runs: a null begins a new one. Pure. */
export function sparklineRuns(values: readonly (number | null)[], width: number, height: number): Point[][] {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return [];
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? (width - 4) / (values.length - 1) : 0;
  const runs: Point[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) runs.push([]);
    else {
      const share = span === 0 ? 0.5 : (value - low) / span;
      runs.at(-1)?.push({ x: 2 + at * step, y: height - 3 - share * (height - 6) });
    }
  });
  return runs.filter((run) => run.length > 0);
}

/** A trend the size of a word: a line, a dot at the last value. */
export function Sparkline({ values, label, width = 72, height = 20 }: SparklineProps) {
  const runs = sparklineRuns(values, width, height);
  const last = runs.at(-1)?.at(-1);
  return (
    <span>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
        style={{ verticalAlign: 'middle' }}
      >
        {runs.map((run) => (
          <polyline
            key={run[0]?.x}
            fill="none"
            stroke="var(--c-text-subtle)"
            strokeWidth="1.5"
            points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        {last && <circle cx={last.x} cy={last.y} r="2.2" fill="var(--c-element-primary)" />}
      </svg>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
