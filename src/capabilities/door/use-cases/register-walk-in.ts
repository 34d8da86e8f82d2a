import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, listPartners, registerWalkIn as putOnTheList } from '../../events/queries.ts';
import { fullName } from '../rules/names.ts';
import { plain } from '../rules/search.ts';
import { WalkIn } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { applyMark } from './shared/apply-mark.ts';

/** Somebody stands at the door without having registered: two fields, and they are here. */
export const registerWalkIn = command({
  name: 'register-walk-in',
  summary: 'Accueillir une personne sans rendez-vous',
  input: WalkIn,
  output: z.object({ registrationId: z.uuid(), name: z.string(), waiting: z.boolean() }),
  refusals: ['same-name', 'partner-unknown'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, actor, scope, now, note, announce }, { firstName, lastName, partnerId, another }) {
    const { eventId } = scope;
    const name = fullName({ firstName, lastName });
    const { candidates } = await readDayFor(db, scope);
    const known = candidates.some((candidate) => plain(fullName(candidate)) === plain(name));
    if (known && !another) return refused('same-name', { name }, 'another');
    if (partnerId !== null) {
      const partners = await listPartners(db, eventId);
      if (!partners.some(({ organisationId }) => organisationId === partnerId))
        return refused('partner-unknown', {}, 'partnerId');
    }
    const { registrationId, status } = await putOnTheList(
      { db, now, announce },
      { eventId, organisationId: scope.organisationId, firstName, lastName, partnerId },
    );
    const event = await eventFacts(db, eventId);
    await applyMark({ db, actor, scope, now, note: async () => {}, announce }, event, {
      kind: 'candidate',
      subjectId: registrationId,
      state: 'present',
    });
    await note('walk-in-registered', { name: theCandidate(registrationId) });
    await announce('door.presence-changed', { eventId });
    return done({ registrationId, name, waiting: status === 'waiting' });
  },
});
