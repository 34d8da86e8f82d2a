import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, recruitersOf } from '../../events/queries.ts';
import { StandContent } from '../schema.ts';
import { standsNow } from '../store/fairs.ts';
import { listClips, listPapers } from '../store/files.ts';

/** What the own stand shows at the fair: words, films, papers. */
export const viewStandContent = query({
  name: 'view-stand-content',
  summary: 'Voir ce que mon stand en ligne montre',
  input: z.object({}),
  output: StandContent,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }) {
    const { eventId, recruiterId } = scope;
    const [own] = await recruitersOf(db, eventId, { id: recruiterId });
    if (!own) return notFound();
    const live = (await standsNow(db, eventId, { id: recruiterId })).get(recruiterId);
    return done({
      event: await eventFacts(db, eventId),
      company: own.company,
      welcome: live?.welcome ?? null,
      clips: await listClips(db, { eventId, recruiterId }),
      papers: await listPapers(db, { eventId, recruiterId }),
    });
  },
});
