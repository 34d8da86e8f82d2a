import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { addHost, listHosts } from '../store/hosts.ts';

/** The organiser writes down who will receive at a stand; they are away until they say that they are there. */
export const nameStandHost = command({
  name: 'name-stand-host',
  summary: 'Dire qui accueille à un stand en ligne',
  input: z.object({ eventId: z.uuid(), standId: z.uuid(), name: z.string().trim().min(1).max(80) }),
  output: z.object({ hostId: z.uuid() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, standId: recruiterId, name }) {
    const [stand] = await recruitersOf(db, eventId, { id: recruiterId });
    if (!stand) return notFound();
    const hosts = await listHosts(db, { eventId, recruiterId });
    const known = hosts.find((host) => host.name.toLowerCase() === name.toLowerCase());
    const hostId = known?.id ?? (await addHost(db, { eventId, recruiterId, name }, { present: false, now }));
    await note('host-named', { company: stand.company });
    return done({ hostId });
  },
});
