import type { ComponentChildren, JSX } from 'preact';
import type { LocalDate } from '../../kernel/clock.ts';
import { dateInWords } from '../dates.ts';
import type { View } from '../view.ts';
import type { LiveSource } from './document.tsx';
import { type EventSection, eventNav } from './event-nav.ts';
import { OrganiserPage } from './organiser-page.tsx';

/** What every page of an event says of it. */
export interface EventHeading {
  id: string;
  name: string;
  date: LocalDate;
  /** What the reader is in this event: it decides which pages are in the menu. */
  as: 'organiser' | 'door' | 'partner';
}

interface EventPageProps {
  view: View;
  event: EventHeading;
  section: EventSection | null;
  title: string;
  intro?: ComponentChildren;
  actions?: ComponentChildren;
  ribbon?: ComponentChildren;
  live?: LiveSource | undefined;
  wide?: boolean | undefined;
  children: ComponentChildren;
}

const ADDRESSES: Record<EventSection, (event: string) => string> = {
  prepare: (event) => event,
  recruiters: (event) => `${event}/recruiters`,
  candidates: (event) => `${event}/candidates`,
  wishes: (event) => `${event}/wishes`,
  plan: (event) => `${event}/plan`,
  theDay: (event) => `${event}/board`,
  messages: (event) => `${event}/messages`,
  outcomes: (event) => `${event}/results`,
  journal: (event) => `${event}/journal`,
};

const SECTIONS: Record<EventHeading['as'], readonly EventSection[]> = {
  organiser: [
    'prepare',
    'recruiters',
    'candidates',
    'wishes',
    'plan',
    'theDay',
    'messages',
    'outcomes',
    'journal',
  ],
  door: ['candidates', 'theDay'],
  partner: ['candidates', 'wishes', 'plan', 'messages', 'outcomes'],
};

/** A partner's plan is that of its own people. */
function addressOf(section: EventSection, as: EventHeading['as']): (event: string) => string {
  return section === 'plan' && as === 'partner' ? (event) => `${event}/plan/people` : ADDRESSES[section];
}

/** A page of an event behind the desk: its name and date above, its pages in a menu, in the order they are lived. */
export function EventPage({ event, section, ...page }: EventPageProps): JSX.Element {
  const { locale } = page.view;
  const base = `/events/${event.id}`;
  const addresses = Object.fromEntries(
    SECTIONS[event.as].map((each) => [each, addressOf(each, event.as)(base)]),
  );
  return (
    <OrganiserPage
      {...page}
      signOutAction="/sign-out"
      event={{
        id: event.id,
        name: event.name,
        dateLabel: dateInWords(event.date, locale),
        nav: eventNav(locale, addresses, section),
      }}
    />
  );
}
