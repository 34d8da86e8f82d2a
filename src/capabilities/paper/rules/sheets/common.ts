import { onWallClock } from '../../../../kernel/clock.ts';
import type { ReaderLocale } from '../../../../kernel/locale.ts';
import { dateInWords, timeOf, wallTimeOf } from '../../../../web/dates.ts';
import type { EventFacts, Round } from '../../../events/schema.ts';
import type { Interview, Material } from '../material.ts';
import type { Frame, RibbonCell } from '../shapes/common.ts';
import type { SheetWords } from '../words/index.ts';

/** What stands on every page: which event, which version of the plan, printed when. */
export function frameOf({ event, printedAt }: Material, words: SheetWords, locale: ReaderLocale): Frame {
  const { date } = onWallClock(printedAt, event.timeZone);
  return {
    locale,
    event: event.name,
    date: dateInWords(event.date, locale),
    place: event.place,
    version: words.version(event.planVersion),
    printed: words.printed(dateInWords(date, locale), timeOf(printedAt, event.timeZone, locale)),
    page: words.page,
  };
}

/** The rounds that take place. */
export function roundsOf({ rounds }: EventFacts): Round[] {
  return rounds.filter(({ cancelledAt }) => cancelledAt === null);
}

/** The rounds that an interview fills, from its first. */
export function roundsIn({ round, rounds }: Interview): number[] {
  return Array.from({ length: rounds }, (_, index) => round + index);
}

/** The ribbon of an event with somebody's own interviews on it. */
export function ribbonOf(event: EventFacts, own: readonly Interview[]): RibbonCell[] {
  const mine = new Set(own.flatMap(roundsIn));
  return roundsOf(event).map(({ number, startsAt }) => ({
    number,
    time: wallTimeOf(startsAt, event.timeZone),
    mine: mine.has(number),
  }));
}

/** Interviews by the candidate or the recruiter, each list in the order of the rounds. */
export function interviewsBy(
  interviews: readonly Interview[],
  side: 'candidate' | 'recruiter',
): Map<string, Interview[]> {
  const by = new Map<string, Interview[]>();
  for (const one of interviews) by.set(one[side], [...(by.get(one[side]) ?? []), one]);
  for (const list of by.values()) list.sort((a, b) => a.round - b.round || (a.table ?? 0) - (b.table ?? 0));
  return by;
}

/** "Développeur web · Community manager": what a recruiter looks for, each title once. */
export function needsOf({ needs }: { needs: readonly { title: string }[] }): string {
  return [...new Set(needs.map(({ title }) => title))].join(' · ');
}

/** Who is concerned by what changed; null when everything is printed. */
export function concerned({ since }: Material, side: 'candidate' | 'recruiter'): ReadonlySet<string> | null {
  if (since === null) return null;
  return new Set(
    since.changes.map(({ registrationId, recruiterId }) =>
      side === 'candidate' ? registrationId : recruiterId,
    ),
  );
}
