import type { Identity } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { personalPath } from '../../kernel/personal-links.ts';
import { capability, download, page } from '../../web/capability.ts';
import { personByLink } from '../events/queries.ts';
import { listeners } from './keep-calendars.ts';
import { MyCalendarScreen } from './screens/my-calendar-screen.tsx';
import { generationOf } from './store/calendar.ts';
import { claimedByFeed, isGenuineFeed } from './store/feed.ts';
import { texts } from './texts.ts';
import { readCalendar } from './use-cases/read-calendar.ts';
import { viewMyCalendar } from './use-cases/view-my-calendar.ts';

/** Whose calendar is read: for as long as their personal link would open. */
async function readerOf(db: Db, path: string, now: Instant): Promise<Identity | null> {
  const claim = claimedByFeed(path);
  if (claim === null) return null;
  const generation = await generationOf(db, claim);
  if (generation === null || !isGenuineFeed(claim, generation)) return null;
  return personByLink(db, personalPath(claim, generation), now);
}

export const calendar = capability({
  name: 'calendar',
  texts,
  listens: listeners,
  identify: (db, { path }, now) => readerOf(db, path, now),
  routes: [
    page('/c/:link/calendar', viewMyCalendar, MyCalendarScreen),
    page('/r/:link/calendar', viewMyCalendar, MyCalendarScreen),
    download('/calendar/:feed/tremplin.ics', readCalendar),
  ],
});
