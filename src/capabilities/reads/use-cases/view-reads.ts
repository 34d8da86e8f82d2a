import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { networkOf } from '../../access/queries.ts';
import { Reader, Stop } from '../schema.ts';
import { listReaders, listStops } from '../store.ts';

/** Who of one's organisation opened how many files, and who was stopped. Whose files they were is the people's to see. */
export const viewReads = query({
  name: 'view-reads',
  summary: 'Voir qui ouvre les dossiers dans mon organisation',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({
    organisationId: z.uuid(),
    timeZone: z.string(),
    readers: z.array(Reader),
    stops: z.array(Stop),
  }),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, actor, scope, now }) {
    const me = actor.identity.kind === 'member' ? actor.identity.accountId : null;
    const stops = await listStops(db, scope);
    return done({
      organisationId: scope.organisationId,
      timeZone: (await networkOf(db, scope.organisationId)).timeZone,
      readers: await listReaders(db, scope, now),
      stops: stops.map((stop) => ({ ...stop, own: stop.accountId !== null && stop.accountId === me })),
    });
  },
});
