import type { DoorScope, OrganiserScope } from '../../../../kernel/actor.ts';
import { theCandidate } from '../../../../kernel/journal.ts';
import type { Locale, ReaderLocale } from '../../../../kernel/locale.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { registerWalkIn as putOnTheList } from '../../../events/queries.ts';
import { fullName } from '../../rules/names.ts';
import { plain } from '../../rules/search.ts';
import { readDayFor } from '../../store/day.ts';
import { oneWelcomeAtATime } from '../../store/presences.ts';

type Context = Pick<CommandContext<DoorScope | OrganiserScope>, 'db' | 'scope' | 'now' | 'note' | 'announce'>;

interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  /** The partner who brings them; null for nobody. */
  readonly partnerId: string | null;
  /** Another person than the one of the same name who is on the list. */
  readonly another: boolean;
  readonly locale?: Locale;
  readonly readingLocale?: ReaderLocale | null;
  readonly wantedOccupations?: readonly string[];
  /** Where they take part from; null for the hall. */
  readonly siteId: string | null;
}

/**
 * Puts somebody on the list who stands at the door. When somebody of that name is on it and nothing says that it is
 * another person, that one is meant (`wasThere`) and nothing is written: two desks that welcome the same person at the
 * same moment put one on the list.
 */
export async function welcome(
  { db, scope, now, note, announce }: Context,
  { another, ...newcomer }: Newcomer,
): Promise<{ subjectId: string; name: string; wasThere: boolean; waiting: boolean }> {
  const { eventId, organisationId } = scope;
  const name = fullName(newcomer);
  await oneWelcomeAtATime(db, scope);
  const { candidates } = await readDayFor(db, scope);
  const known = candidates.find((candidate) => plain(fullName(candidate)) === plain(name));
  if (known !== undefined && !another)
    return { subjectId: known.id, name, wasThere: true, waiting: known.waiting };
  const { registrationId, status } = await putOnTheList(
    { db, now, announce },
    { eventId, organisationId, ...newcomer },
  );
  await note('walk-in-registered', { name: theCandidate(registrationId) });
  await announce('door.presence-changed', { eventId });
  return { subjectId: registrationId, name, wasThere: false, waiting: status === 'waiting' };
}
