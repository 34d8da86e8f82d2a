import type { Instant } from '../../../kernel/clock.ts';

/** An interview that begins within the minutes in which its person is told. */
export interface Coming {
  readonly eventId: string;
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly startsAt: Instant;
  readonly whom: string;
  readonly table: number | null;
  readonly channel: 'video' | 'telephone' | 'chat' | null;
  readonly site: string | null;
  readonly station: string | null;
}

/** What somebody was told, or is about to be, the oldest first. */
export interface ToldBefore {
  readonly registrationId: string;
  readonly about: string;
  readonly status: string;
}

export interface ToTell {
  readonly coming: Coming;
  /** The same for every process that looks at the same moment: the message is written once. */
  readonly about: string;
  /** They were told something else, of an interview that has not begun. */
  readonly changed: boolean;
}

/** The fact: with whom, when and where. Another table, another computer, another hour is another fact. */
export function factOf({ registrationId, recruiterId, startsAt, table, channel, station }: Coming): string {
  return [registrationId, recruiterId, startsAt, channel ?? 'table', station ?? table ?? ''].join('/');
}

/** What separates a fact from how many were told before it: who is sent back to the first table is told again. */
const NUMBER = '#';

/**
 * Whom to tell of what comes, after what they were told before: once for each fact, again when it is another than they
 * were told last.
 */
export function toTell(coming: readonly Coming[], before: readonly ToldBefore[]): ToTell[] {
  const told = Map.groupBy(before, ({ registrationId }) => registrationId);
  return coming.flatMap((one) => {
    const all = told.get(one.registrationId) ?? [];
    const last = all.findLast(({ status }) => status !== 'dropped');
    if (last !== undefined && isAbout(last.about, one)) return [];
    return [
      {
        coming: one,
        about: `${factOf(one)}${NUMBER}${all.length}`,
        changed: last?.status === 'sent' && replaces(one, last.about),
      },
    ];
  });
}

/** Whether what was told is this interview as it stands. */
export function isAbout(about: string, coming: Coming): boolean {
  return about.slice(0, about.lastIndexOf(NUMBER)) === factOf(coming);
}

/** The same interview elsewhere or at another hour, or another one in the place of what had not begun. */
function replaces({ recruiterId, startsAt }: Coming, about: string): boolean {
  const [, recruiter, start = ''] = about.split('/');
  return recruiter === recruiterId || start >= startsAt;
}
