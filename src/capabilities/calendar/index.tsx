import type { Identity } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { personalPath } from '../../kernel/personal-links.ts';
import { capability, download, form, page, type SignalContext } from '../../web/capability.ts';
import { personByLink } from '../events/queries.ts';
import { listeners } from './keep-calendars.ts';
import { pushListeners, pushNext } from './push.ts';
import { MyCalendarScreen } from './screens/my-calendar-screen.tsx';
import { generationOf } from './store/calendar.ts';
import { claimedByFeed, isGenuineFeed } from './store/feed.ts';
import { forgetOldPushes } from './store/push.ts';
import { texts } from './texts.ts';
import { readCalendar } from './use-cases/read-calendar.ts';
import { subscribePush } from './use-cases/subscribe-push.ts';
import { unsubscribePush } from './use-cases/unsubscribe-push.ts';
import { viewMyCalendar } from './use-cases/view-my-calendar.ts';

type Path = Readonly<Record<string, string>>;

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
  listens: Object.fromEntries(
    Object.entries(listeners).map(([signal, keepUp]) => [
      signal,
      async (context: SignalContext, told: Signal) => {
        await keepUp(context, told);
        await pushListeners[signal]?.(context, told);
      },
    ]),
  ),
  recurring: [
    { everySeconds: 15, run: pushNext },
    { everySeconds: 3_600, run: ({ db, now }) => forgetOldPushes(db, now) },
  ],
  identify: (db, { path }, now) => readerOf(db, path, now),
  routes: [
    ...['/c/:link', '/r/:link'].flatMap((base) => {
      const mine = page(`${base}/calendar`, viewMyCalendar, MyCalendarScreen);
      const toMine = (_: unknown, __: unknown, { link }: Path) => `${base.replace(':link', link!)}/calendar`;
      return [
        mine,
        form(`${base}/calendar/alerts`, subscribePush, mine, toMine),
        form(`${base}/calendar/alerts/end`, unsubscribePush, mine, toMine),
      ];
    }),
    download('/calendar/:feed/tremplin.ics', readCalendar),
  ],
});
