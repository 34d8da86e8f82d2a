import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listOwnEvents } from '../../events/queries.ts';
import { EventLine, exportedList } from '../schema.ts';
import { aboutSome, exported } from './shared/about.ts';

/** The events that one's organisations take part in, newest first. */
export const exportEvents = query({
  name: 'export-events',
  summary: 'Télécharger la liste de mes événements',
  input: z.object({}),
  output: exportedList(EventLine),
  token: 'events',
  allow: (actor) => actor.isKnown(),
  journal: exported('events'),
  async run({ db, scope }) {
    const lines = await listOwnEvents(db, scope);
    return done({ ...(await aboutSome(db, scope.organisationIds)), lines });
  },
});
