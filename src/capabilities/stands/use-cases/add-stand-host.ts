import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { addHost, listHosts } from '../store/hosts.ts';

/** More people than these do not receive at one stand. */
const MOST_HOSTS = 12;

/** Somebody receives at this stand from now on. */
export const addStandHost = command({
  name: 'add-stand-host',
  summary: 'Accueillir à mon stand en ligne',
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: z.object({ hostId: z.uuid() }),
  refusals: ['too-many-hosts'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { name }) {
    const { eventId, recruiterId } = scope;
    const hosts = await listHosts(db, { eventId, recruiterId });
    const known = hosts.find((host) => host.name.toLowerCase() === name.toLowerCase());
    if (known) return done({ hostId: known.id });
    if (hosts.length >= MOST_HOSTS) return refused('too-many-hosts', { most: MOST_HOSTS });
    const hostId = await addHost(db, { eventId, recruiterId, name }, { present: true, now });
    await note('host-added', {});
    return done({ hostId });
  },
});
