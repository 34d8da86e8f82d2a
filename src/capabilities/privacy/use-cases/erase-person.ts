import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Sure } from '../schema.ts';
import { findSubject } from '../store/own-data.ts';
import { forgetFor } from './shared/forget.ts';
import { ERASES } from './shared/reasons.ts';

/** A person asked to be erased: whatever the organisation that brings them holds goes at once. */
export const erasePersonOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-person',
    summary: 'Effacer les données d’une personne qui le demande',
    input: z.object({ eventId: z.uuid(), registrationId: z.uuid(), sure: Sure }),
    output: z.object({}),
    token: null,
    unfenced: ERASES,
    allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
    async run({ db, scope, now, note, announce }, { registrationId }) {
      const subject = await findSubject(db, scope, registrationId);
      if (subject === null) return notFound();
      const organisationId = subject.partnerId ?? scope.organisationId;
      await forgetFor({ db, now, announce }, declared, { personId: subject.personId, organisationId });
      await note('person-erased', { name: theCandidate(registrationId) });
      return done({});
    },
  });
