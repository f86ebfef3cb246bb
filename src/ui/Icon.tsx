const paths = {
  alert: 'M12 3.5 21.5 20h-19L12 3.5Zm0 6.5v4.5m0 2.7v.1',
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15L6 16Zm4 4.5h4',
  board: 'M4 4.5h4.5v15H4v-15Zm5.75 0h4.5v9h-4.5v-9Zm5.75 0H20v12h-4.5v-12Z',
  calendar: 'M4.5 6h15v14h-15V6Zm0 4.5h15M8.5 3.5V8m7-4.5V8',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  circle: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5.5l3.5 2',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm6 9.5 6 6 6-6',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15',
  file: 'M6 3.5h8l4 4v13H6v-17Zm8 0v4h4',
  filter: 'M4 5h16l-6.5 8v6l-3-1.5V13L4 5Z',
  half: 'M12 20a8 8 0 1 0 0-16v16Z M12 4a8 8 0 0 0 0 16',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5m0-9v.1',
  lock: 'M6 11h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8 5.3 5.3',
  stop: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8 12h8',
  up: 'm6 14.5 6-6 6 6',
  updown: 'm8 9.5 4-4 4 4m-8 5 4 4 4-4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8a7.5 7.5 0 0 1 15 0',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside words; it never carries meaning alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
