const PATHS = {
  home: 'M3 10.5 12 3l9 7.5M5.5 9v11h13V9M10 20v-6h4v6',
  vision: 'M12 3v4M5 12v-2.5h14V12M5 12h0M12 7v2.5M3 12h4v4H3zM10 12h4v4h-4zM17 12h4v4h-4z',
  programs: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  calendar: 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4',
  departments: 'M4 21V6l8-3v18M12 9l8 3v9M7 9h2M7 13h2M7 17h2M15 15h2M15 18h2M3 21h18',
  module: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 16.5h7M16.5 13v7',
  admin:
    'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
  explorer: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 4l-3 16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  bell: 'M6 17V10.5a6 6 0 0 1 12 0V17l1.5 2h-15zM10 21h4',
  account: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  contrast: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  menu: 'M4 6h16M4 12h16M4 18h16',
  collapse: 'M14 6l-6 6 6 6M19 6l-6 6 6 6',
  expand: 'M10 6l6 6-6 6M5 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  key: 'M8 8.5a4.5 4.5 0 1 0 0 7 4.5 4.5 0 0 0 0-7zM12 12h9M18 12v3.5M15 12v2.5',
  pin: 'M9 3h6M10 3v7l-3 3v1h10v-1l-3-3V3M12 14v7',
  plus: 'M12 5v14M5 12h14',
  check: 'M4.5 12.5 10 18 20 6.5',
  layers: 'M12 3l9 4.5-9 4.5-9-4.5zM3 12l9 4.5 9-4.5M3 16.5 12 21l9-4.5',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9v1.6h7v-1.6A6 6 0 0 0 12 3z',
  gauge: 'M4.5 18.5a8.5 8.5 0 1 1 15 0zM12 15l3.5-5.5',
  spark: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  chart: 'M4 4v16h16M7.5 15l3.5-4.5 3 2.5 4.5-6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon in the colour of its text; decoration only, the words beside it carry the meaning. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
