import { z } from 'zod';
import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { enlistRecruiter, foundEvent, saveTables } from '../../events/queries.ts';
import { coherent, EventSettings } from '../../events/schema.ts';
import { pointsOf } from '../../referentials/queries.ts';
import { addEditionSites } from '../../sites/queries.ts';
import { EDITION_PROBLEMS, type Edition, readEdition } from '../rules/edition-file.ts';
import { EditionStart } from '../schema.ts';
import { keepPreviousFigures, needDaysOf } from '../store/editions.ts';

const Coherent = coherent(EventSettings);

/**
 * Makes the next event from an edition file: settings, tables, companies with their pitches and needs, the words and
 * moments of its messages, and the figures to compare with. Nobody has confirmed those needs: they are to be confirmed again. Registrations stay closed until
 * somebody opens them.
 */
export const startEdition = command({
  name: 'start-edition',
  summary: 'Créer l’édition suivante à partir d’un fichier',
  input: EditionStart,
  output: z.object({ eventId: z.uuid() }),
  refusals: [...EDITION_PROBLEMS, 'edition-no-such-hour'],
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note, announce }, { edition: text, name, date, withRecruiters }) {
    const read = readEdition(text);
    if ('problem' in read) return refused(read.problem, { at: read.at ?? '' }, 'edition');
    const { edition } = read;
    const settings = Coherent.safeParse({ ...edition.settings, name, date, registrationOpen: false });
    if (!settings.success)
      return refused('edition-broken', { at: settings.error.issues[0]!.path.join('.') }, 'edition');
    const founded = await foundEvent(db, scope, { settings: settings.data, previousEventId: null }, now);
    if ('impossible' in founded) return refused('edition-no-such-hour', { time: founded.impossible }, 'date');
    const event = { id: founded.id, organisationId: scope.organisationId };
    await saveTables(db, { eventId: event.id }, edition.tables);
    const postcodes = edition.sites.flatMap(({ postcode }) => postcode ?? []);
    await addEditionSites(db, { eventId: event.id }, edition.sites, await pointsOf(db, postcodes), now);
    if (withRecruiters) {
      const expired = plusDays(now, -(await needDaysOf(db, scope)) - 1);
      await enlistAll(db, event, edition.recruiters, { now, expired });
    }
    await keepPreviousFigures(db, { eventId: event.id }, edition.results.edition);
    const { messages, questions } = edition;
    await announce('reports.edition-started', { eventId: event.id, messages, questions });
    await note('edition-started', { name: edition.settings.name }, event.id);
    return done({ eventId: event.id });
  },
});

/** In the order of the file, which is that of the pitches. */
async function enlistAll(
  db: Db,
  event: { id: string; organisationId: string },
  recruiters: Edition['recruiters'],
  { now, expired }: { now: Instant; expired: Instant },
): Promise<void> {
  for (const { confirmedAt, ...recruiter } of recruiters) {
    const entry = {
      ...recruiter,
      firstName: null,
      lastName: null,
      email: null,
      phone: null,
      presentFrom: null,
      presentUntil: null,
    };
    // Whatever was confirmed, was for the edition before: it counts as expired from the start.
    const said = confirmedAt === null || confirmedAt > expired ? expired : confirmedAt;
    await enlistRecruiter(db, event, entry, { now, mayReturn: true, confirmedAt: said });
  }
}
