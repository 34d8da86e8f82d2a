import type { JSX } from 'preact';

/** Drawn on a 24 × 24 grid with a line of 2, round ends; always beside a word, so hidden from screen readers. */
const PATHS = {
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-up': 'M12 19V5M6 11l6-6 6 6',
  'arrow-down': 'M12 5v14M6 13l6 6 6-6',
  'chevron-down': 'M6 9l6 6 6-6',
  'chevron-right': 'M9 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 4.9a3.5 3.5 0 0 1 0 6.3M18 14.8c2 .8 3.1 2.7 3.5 5.2',
  company: 'M4 20.5V7l8-3.5V20.5M12 9.5h8v11M2.5 20.5h19M7.5 9.5h1M7.5 13h1M7.5 16.5h1M15.5 13h1M15.5 16.5h1',
  table: 'M3 9h18M5 9l-1 10.5M19 9l1 10.5M3 9l2-4h14l2 4',
  place: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  door: 'M6 21V3.5h12V21M3.5 21h17M14.5 12.5v.01',
  screen: 'M3 4.5h18v12H3zM8 20.5h8M12 16.5v4',
  heart: 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20',
  star: 'M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 10.5v-6a1.5 1.5 0 0 1 3 0V11M14 6.5a1.5 1.5 0 0 1 3 0V14c0 4-2 6.5-5.5 6.5-3 0-4.3-1.2-5.6-3.7l-2-4c-.7-1.6 1.3-2.5 2.2-1.1L8 14.5',
  handshake:
    'M3 8l4-2.5 5 2 5-2 4 2.5v7l-3 1.5M3 8v7l3 1M12 7.5L8.5 11c1 1.7 3 1.5 4.5 0l5 5-2 2M6 16l4 4 2-1.5 2 1.5 2-2',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  unlock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  undo: 'M4 9h10a5.5 5.5 0 0 1 0 11H9M8 5L4 9l4 4',
  refresh: 'M20 11.5A8 8 0 1 0 17.7 17.6M20 5v6.5h-6.5',
  play: 'M7 4.5l12 7.5-12 7.5z',
  stop: 'M6 6h12v12H6z',
  pause: 'M8 5v14M16 5v14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3L20.5 20.5',
  filter: 'M3.5 5h17M7 12h10M10.5 19h3',
  sort: 'M8 9l4-4.5L16 9M8 15l4 4.5L16 15',
  print: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z',
  download: 'M12 3.5V15M7 10.5l5 5 5-5M4 20.5h16',
  upload: 'M12 16V4.5M7 9l5-5 5 5M4 20.5h16',
  file: 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9.5 12.5h5M9.5 16.5h5',
  copy: 'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6L11.5 7M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5',
  mail: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7',
  phone:
    'M5 3.5h4l2 5-2.5 2c1 2.2 2.8 4 5 5l2-2.5 5 2v4c0 1-1 1.5-2 1.5C10.5 20 4 13.5 3.5 5.5c0-1 .5-2 1.5-2',
  chat: 'M3.5 4.5h17v12H11l-4.5 4v-4h-3z',
  edit: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  trash: 'M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5v.01',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.8v.01',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.4v.01',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.8L16 9.7',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5c0-3.3 5-3.2 5 0 0 2-2.5 2-2.5 4.5M12 16.9v.01',
  access: 'M12 5v.01M8 9l4 .8 4-.8M12 9.8V14l-2.5 6M12 14l2.5 6',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 2.7 3.5 6 3.5 9s-.5 6.3-3.5 9c-3-2.7-3.5-6-3.5-9S9 5.7 12 3',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  microphone:
    'M12 3.5a3 3 0 0 0-3 3V11a3 3 0 0 0 6 0V6.5a3 3 0 0 0-3-3M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5v3.5',
  camera: 'M3.5 7h11v10h-11zM14.5 10.5l6-3v9l-6-3',
  'hang-up': 'M3.5 15.5c4.5-5 12.5-5 17 0l-2.5 2.5-3.5-1.5v-2.6c-1.6-.4-3.4-.4-5 0v2.6L6 18z',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  report: 'M4 20.5h16M6.5 17v-5M11 17V5M15.5 17V9M20 17v-3',
  flag: 'M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.5v11h12v-11',
  'sign-out': 'M14 4.5H5v15h9M10 12h11M17 8l4 4-4 4',
  external: 'M9 5H4.5v14.5H19V15M13 4.5h6.5V11M19.5 4.5L11 13',
} as const;

export type IconName = keyof typeof PATHS;

/** A pictogram, as tall as the text around it. `label` only where no word stands beside it. */
export function Icon({ name, label }: { name: IconName; label?: string | undefined }): JSX.Element {
  const hidden = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, or named by aria-label
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" focusable="false" {...hidden}>
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: three rounds in a row, the third takes off. */
export function LogoMark(): JSX.Element {
  return (
    <svg class="logo__mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
      <path class="logo__board" d="M1 17h7v5H1zM10.5 17h7v5h-7z" />
      <path class="logo__leap" d="M20 17.4 29.6 7.8l3.2 3.2-9.6 9.6z" transform="translate(-1.5 .6)" />
      <circle class="logo__leap" cx="25" cy="4" r="2.8" />
    </svg>
  );
}

/** Mark and name. The name is text: it is read aloud, copied and set in the page's own type. */
export function Logo(): JSX.Element {
  return (
    <span class="logo">
      <LogoMark />
      <span class="logo__name">tremplin</span>
    </span>
  );
}
