import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../queries.ts';
import { EventHeading, ImportKind } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { listRecruiters } from '../store/recruiters.ts';

const input = z.object({ eventId: z.uuid() });
const output = z.object({
  event: EventHeading,
  kind: ImportKind,
  /** Companies on the event's list: wishes of a list of candidates are found among them. */
  recruiters: z.int(),
  partners: z.array(z.string()),
});

/** The page to choose a list of candidates on. */
export const viewCandidatesImport = query({
  name: 'view-candidates-import',
  summary: 'Préparer l’import d’une liste de candidats',
  input,
  output,
  token: 'people',
  allow: (actor: Actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    const partners = scope.as === 'partner' ? [] : await listPartners(db, scope.eventId);
    return done({
      event: await eventHeading(db, scope),
      kind: 'candidates',
      recruiters: (await listRecruiters(db, scope.eventId)).length,
      partners: partners.map(({ name }) => name),
    });
  },
});

/** The page to choose a list of companies on. */
export const viewRecruitersImport = query({
  name: 'view-recruiters-import',
  summary: 'Préparer l’import d’une liste d’entreprises',
  input,
  output,
  token: 'events',
  allow: (actor: Actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    return done({
      event: await eventHeading(db, scope),
      kind: 'recruiters',
      recruiters: (await listRecruiters(db, scope.eventId)).length,
      partners: [],
    });
  },
});
