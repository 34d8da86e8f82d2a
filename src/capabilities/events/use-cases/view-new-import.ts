import { z } from 'zod';
import type { Actor, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../queries.ts';
import { RecentImport } from '../rules/import/shapes.ts';
import { EventHeading, ImportKind } from '../schema.ts';
import { recentImports } from '../store/imports.ts';
import { listPartners } from '../store/partners.ts';
import { listRecruiters } from '../store/recruiters.ts';

const input = z.object({ eventId: z.uuid() });
const output = z.object({
  event: EventHeading,
  kind: ImportKind,
  /** Companies on the event's list: wishes of a list of candidates are found among them. */
  recruiters: z.int(),
  partners: z.array(z.string()),
  /** What was imported before, to come back to it or to undo it. */
  recent: z.array(RecentImport),
});

async function choosing(db: Db, scope: OrganiserScope | PartnerScope, kind: ImportKind) {
  const namesPartners = kind === 'candidates' && scope.as === 'organiser';
  const partners = namesPartners ? await listPartners(db, scope.eventId) : [];
  return done({
    event: await eventHeading(db, scope),
    kind,
    recruiters: (await listRecruiters(db, scope.eventId)).length,
    partners: partners.map(({ name }) => name),
    recent: await recentImports(db, scope, kind),
  });
}

const byStaff = (actor: Actor, { eventId }: { eventId: string }) =>
  actor.organises(eventId) ?? actor.brings(eventId);
const byOrganiser = (actor: Actor, { eventId }: { eventId: string }) => actor.organises(eventId);

/** The page to choose a list of candidates on. */
export const viewCandidatesImport = query({
  name: 'view-candidates-import',
  summary: 'Préparer l’import d’une liste de candidats',
  input,
  output,
  token: 'people',
  allow: byStaff,
  run: ({ db, scope }) => choosing(db, scope, 'candidates'),
});

/** The page to choose a list of companies on. */
export const viewRecruitersImport = query({
  name: 'view-recruiters-import',
  summary: 'Préparer l’import d’une liste d’entreprises',
  input,
  output,
  token: 'events',
  allow: byOrganiser,
  run: ({ db, scope }) => choosing(db, scope, 'recruiters'),
});

/** The page to choose a list of wishes on. */
export const viewWishesImport = query({
  name: 'view-wishes-import',
  summary: 'Préparer l’import d’une liste de vœux',
  input,
  output,
  token: 'people',
  allow: byStaff,
  run: ({ db, scope }) => choosing(db, scope, 'wishes'),
});

/** The page to choose a list of who came to workshops on. */
export const viewAttendanceImport = query({
  name: 'view-attendance-import',
  summary: 'Préparer l’import d’une liste de présence aux ateliers',
  input,
  output,
  token: 'people',
  allow: byStaff,
  run: ({ db, scope }) => choosing(db, scope, 'attendance'),
});

/** The page to choose a list of shortage occupations on. */
export const viewShortagesImport = query({
  name: 'view-shortages-import',
  summary: 'Préparer l’import d’une liste de métiers en pénurie',
  input,
  output,
  token: 'events',
  allow: byOrganiser,
  run: ({ db, scope }) => choosing(db, scope, 'shortages'),
});
