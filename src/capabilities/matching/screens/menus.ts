import type { View } from '../../../web/view.ts';
import { texts } from '../texts.ts';

interface Item {
  href: string;
  label: string;
  current: boolean;
}

/** The first two parts of a personal page's address: "/c/…" or "/r/…". */
function baseOf(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** The pages of a candidate. */
export function personMenu(view: View, current: 'day' | 'wishes' | 'registration'): Item[] {
  const t = texts(view.locale).personMenu;
  const base = baseOf(view);
  return [
    { href: base, label: t.day, current: current === 'day' },
    { href: `${base}/wishes`, label: t.wishes, current: current === 'wishes' },
    { href: `${base}/registration`, label: t.registration, current: current === 'registration' },
  ];
}

/** The pages of a recruiter. */
export function recruiterMenu(view: View, current: 'day' | 'stand' | 'candidates'): Item[] {
  const t = texts(view.locale).recruiterMenu;
  const base = baseOf(view);
  return [
    { href: base, label: t.day, current: current === 'day' },
    { href: `${base}/stand`, label: t.stand, current: current === 'stand' },
    { href: `${base}/candidates`, label: t.candidates, current: current === 'candidates' },
  ];
}
