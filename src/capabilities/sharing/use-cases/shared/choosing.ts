import { z } from 'zod';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { theCandidate } from '../../../../kernel/journal.ts';
import { done, type Facts, notFound } from '../../../../kernel/result.ts';
import { changeOf, fieldsFor } from '../../rules.ts';
import { type Sharing, type SharingChoice, USUAL_FIELDS } from '../../schema.ts';
import { dropChoice, findSharing, saveChoice } from '../../store.ts';

/** Which recruiter the boxes are about; what is no recruiter of the person means all of them. */
export const OneRecruiter = z.object({ recruiter: z.uuid().nullable().default(null).catch(null) });

type Found = NonNullable<Awaited<ReturnType<typeof findSharing>>>;

export function asShown(
  sharing: Found,
  recruiter: string | null,
): { sharing: Sharing; recruiterId: string | null } {
  const initial = [...sharing.values.lastName][0] ?? '';
  return {
    sharing: { ...sharing, initial },
    recruiterId: sharing.recruiters.some(({ id }) => id === recruiter) ? recruiter : null,
  };
}

interface Context {
  readonly db: Db;
  readonly now: Instant;
  note(action: string, facts?: Facts): Promise<void>;
}

/** Keeps a choice, or takes it back, and writes in the journal what is shared from now on and what no longer is. */
export async function choose(
  { db, now, note }: Context,
  about: { eventId: string; registrationId: string },
  { recruiterId, fields, usual, assisted }: SharingChoice & { assisted: boolean },
) {
  const sharing = await findSharing(db, about.eventId, about.registrationId);
  if (sharing === null) return notFound();
  const one = sharing.recruiters.find(({ id }) => id === recruiterId);
  if (recruiterId !== null && one === undefined) return notFound();
  const before = fieldsFor(one?.own ?? null, sharing.all);
  const chosen = [...new Set(fields)];
  if (usual) await dropChoice(db, { registrationId: about.registrationId, recruiterId });
  else await saveChoice(db, { ...about, recruiterId }, { fields: chosen, assisted }, now);
  const after = usual ? (one ? fieldsFor(null, sharing.all) : USUAL_FIELDS) : chosen;
  const { shared, kept } = changeOf(before, after);
  const facts = {
    name: theCandidate(about.registrationId),
    company: one?.company ?? '',
    shared: shared.join(','),
    kept: kept.join(','),
  };
  await note(assisted ? 'sharing-chosen-with' : 'sharing-chosen', facts);
  return done({});
}
