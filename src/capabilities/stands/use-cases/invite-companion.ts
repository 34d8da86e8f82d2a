import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findVisitor, listCompanions, saveCompanion } from '../store/visitors.ts';

/** Asks the own counsellor to come along; one who offered it is taken at their word. */
export const inviteCompanion = command({
  name: 'invite-companion',
  summary: 'Inviter mon conseiller à m’accompagner',
  input: z.object({}),
  output: z.object({}),
  refusals: ['no-counsellor'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }) {
    const visitor = await findVisitor(db, scope);
    if (visitor === null) return notFound();
    if (visitor.partner === null) return refused('no-counsellor');
    const { eventId, registrationId } = scope;
    const [known] = await listCompanions(db, { eventId, registrationId });
    if (known?.state === 'offered') {
      const { accountId, name } = known;
      await saveCompanion(db, { eventId, registrationId }, { accountId, name, state: 'together' }, now);
    } else if (known === undefined)
      await saveCompanion(
        db,
        { eventId, registrationId },
        { accountId: null, name: null, state: 'invited' },
        now,
      );
    await note('companion-invited', { partner: visitor.partner });
    return done({});
  },
});
