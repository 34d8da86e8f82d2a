import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Export } from '../schema.ts';
import { collect, collectFiles, whoseIs } from '../store/collect.ts';
import { findSubject } from '../store/own-data.ts';

/** What this organisation reaches of a person, to hand over to them: the fence leaves out what others hold. */
export const downloadPersonFileOf = (declared: readonly TableOfData[]) =>
  query({
    name: 'download-person-file',
    summary: 'Télécharger les données d’une personne, pour les lui remettre',
    input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
    output: Export.extend({ registrationId: z.uuid() }),
    token: null,
    allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
    opens: (_, { eventId, registrationId }) => ({ what: 'document', eventId, registrationId }),
    journal: ({ registrationId }) => ({
      action: 'data-handed-over',
      facts: { name: theCandidate(registrationId) },
    }),
    async run({ db, scope, now }, { registrationId }) {
      const subject = await findSubject(db, scope, registrationId);
      const whose = subject === null ? null : await whoseIs(db, registrationId);
      if (subject === null || whose === null) return notFound();
      return done({
        registrationId,
        name: `${subject.firstName} ${subject.lastName}`,
        madeAt: now,
        held: await collect(db, declared, whose),
        files: await collectFiles(db, whose.personId),
        reads: [],
      });
    },
  });
