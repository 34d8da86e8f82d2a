import type { PublicScope, Scope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { ALARMING_GUESSES, MOST_GUESSES } from '../../rules.ts';
import { countGuess, countWrong } from '../../store/guesses.ts';

type Context = Pick<CommandContext<Scope | PublicScope>, 'db' | 'now' | 'note'>;

/** What is being guessed at, for the journal: no name, because whoever guesses may have typed anything. */
type Guessed = 'password' | 'second-factor' | 'card' | 'own-data' | 'station';

/**
 * Whether another try at this target may be looked at: twenty an hour, from whatever address. The first one too many
 * leaves a line in the journal, of the event when there is one.
 */
export async function mayTry(
  { db, now, note }: Context,
  { target, what, eventId = null }: { target: string; what: Guessed; eventId?: string | null },
): Promise<boolean> {
  const tried = await countGuess(db, `${what}:${target}`, now);
  if (tried === MOST_GUESSES + 1) await note('guessing-stopped', { what }, eventId);
  return tried <= MOST_GUESSES;
}

/** Counts a wrong try of the whole instance. Nobody is refused for it: every hundredth in an hour is told to the journal. */
export async function noteWrongTry({ db, now, note }: Context, what: Guessed): Promise<void> {
  const wrong = await countWrong(db, now);
  if (wrong % ALARMING_GUESSES === 0) await note('guessing-noticed', { what, tries: wrong });
}
