import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, recruitersOf } from '../../events/queries.ts';
import { EventSettings } from '../../events/schema.ts';
import { addedQuestions } from '../../satisfaction/queries.ts';
import { sitesForEdition } from '../../sites/queries.ts';
import { EDITION_FORMAT, EDITION_VERSION, type Edition, EditionRecruiter } from '../rules/edition-file.ts';
import { editionOf } from '../rules/editions.ts';
import { reportOf } from '../rules/figures.ts';
import { messagesOf } from '../store/editions.ts';
import { readCounted } from '../store/report.ts';

/** The event as a file from which the next one starts: settings, needs, texts and figures, and nobody's name. */
export const exportEdition = query({
  name: 'export-edition',
  summary: 'Emporter l’édition pour préparer la suivante',
  input: z.object({ eventId: z.uuid() }),
  output: Download,
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  journal: () => ({ action: 'edition-exported', facts: {} }),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    const report = reportOf(await readCounted(db, scope));
    const edition: Edition = {
      format: EDITION_FORMAT,
      version: EDITION_VERSION,
      exportedAt: now,
      settings: EventSettings.parse(event),
      tables: event.tables,
      sites: await sitesForEdition(db, scope),
      recruiters: (await recruitersOf(db, scope.eventId)).map((one) =>
        EditionRecruiter.parse({
          ...one,
          confirmedAt: one.needs.flatMap(({ refreshedAt }) => refreshedAt ?? []).sort()[0] ?? null,
        }),
      ),
      messages: await messagesOf(db, scope),
      questions: (await addedQuestions(db, scope.eventId)).map(({ id: _, ...question }) => question),
      results: { edition: editionOf(event.name, report), figures: report.all },
    };
    return done({
      fileName: `${event.name} ${event.date}.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(edition, null, 2)}\n`),
    });
  },
});
