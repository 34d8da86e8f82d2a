import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listHosts, setPresent } from '../store/hosts.ts';

/** Says that one is away, or back: nobody is called for who is away, and visitors are told whether somebody is there. */
export const setHostPresence = command({
  name: 'set-host-presence',
  summary: 'Dire que je suis absent du stand, ou de retour',
  input: z.object({ hostId: z.uuid(), present: z.boolean().default(false) }),
  output: z.object({ hostId: z.uuid() }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, note }, { hostId, present }) {
    const { eventId, recruiterId } = scope;
    const hosts = await listHosts(db, { eventId, recruiterId });
    if (!hosts.some(({ id }) => id === hostId)) return notFound();
    await setPresent(db, { eventId, recruiterId, id: hostId }, present);
    if (present) await note('host-back', {});
    else await note('host-away', {});
    return done({ hostId });
  },
});
