import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Need, NeedTerms } from '../schema.ts';

/**
 * Writes a recruiter's needs as they are now said, in the order given. A need of the same title stays the same need:
 * results are given about it, and pages that are open on the evening name it.
 */
export async function replaceNeeds(
  db: Db,
  recruiterId: string,
  needs: readonly (Need & Partial<NeedTerms>)[],
  refreshedAt: Instant | null,
): Promise<void> {
  const stored = await db
    .selectFrom('needs')
    .select([
      'id',
      'title',
      'contract',
      'requiredLicences',
      'requiredLanguages',
      'hours',
      'startsOn',
      'postcode',
      'remote',
      'askedExperienceYears',
      'askedDiploma',
    ])
    .where('recruiterId', '=', recruiterId)
    .orderBy('position')
    .forUpdate()
    .execute();
  const rows = needs.map((need, position) => {
    const { title, occupationCode, contract, positions, skills, languages, wantedProfile, notes } = need;
    const alike = stored.filter((one) => one.title.toLowerCase() === title.toLowerCase());
    const same = alike.find((one) => one.contract === contract) ?? alike[0];
    if (same) stored.splice(stored.indexOf(same), 1);
    return {
      id: same?.id ?? newId(),
      recruiterId,
      position,
      ...{ title, occupationCode, contract, positions, skills, languages, wantedProfile, notes },
      ...termsOf(need, same),
      refreshedAt,
    };
  });
  if (stored.length > 0)
    await db
      .deleteFrom('needs')
      .where(
        'id',
        'in',
        stored.map(({ id }) => id),
      )
      .execute();
  if (rows.length === 0) return;
  await db
    .insertInto('needs')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        title: eb.ref('excluded.title'),
        occupationCode: eb.ref('excluded.occupationCode'),
        contract: eb.ref('excluded.contract'),
        positions: eb.ref('excluded.positions'),
        skills: eb.ref('excluded.skills'),
        languages: eb.ref('excluded.languages'),
        wantedProfile: eb.ref('excluded.wantedProfile'),
        notes: eb.ref('excluded.notes'),
        requiredLicences: eb.ref('excluded.requiredLicences'),
        requiredLanguages: eb.ref('excluded.requiredLanguages'),
        hours: eb.ref('excluded.hours'),
        startsOn: eb.ref('excluded.startsOn'),
        postcode: eb.ref('excluded.postcode'),
        remote: eb.ref('excluded.remote'),
        askedExperienceYears: eb.ref('excluded.askedExperienceYears'),
        askedDiploma: eb.ref('excluded.askedDiploma'),
        refreshedAt: eb.ref('excluded.refreshedAt'),
      })),
    )
    .execute();
}

interface StoredTerms {
  readonly requiredLicences: string[];
  readonly requiredLanguages: unknown;
  readonly hours: string[];
  readonly startsOn: string | null;
  readonly postcode: string | null;
  readonly remote: boolean;
  readonly askedExperienceYears: number | null;
  readonly askedDiploma: string | null;
}

/** What a need requires as it is now said, else as it was; a list says nothing of it. */
function termsOf(need: Partial<NeedTerms>, known: StoredTerms | undefined) {
  const { requiredLanguages } = need;
  const languages =
    requiredLanguages === undefined
      ? (known?.requiredLanguages ?? {})
      : Object.fromEntries(requiredLanguages.map(({ code, level }) => [code, level]));
  return {
    requiredLicences: need.requiredLicences ?? known?.requiredLicences ?? [],
    requiredLanguages: JSON.stringify(languages),
    hours: need.hours ?? known?.hours ?? [],
    startsOn: need.startsOn === undefined ? (known?.startsOn ?? null) : need.startsOn,
    postcode: need.postcode === undefined ? (known?.postcode ?? null) : need.postcode,
    remote: need.remote ?? known?.remote ?? false,
    askedExperienceYears:
      need.askedExperienceYears === undefined
        ? (known?.askedExperienceYears ?? null)
        : need.askedExperienceYears,
    askedDiploma: need.askedDiploma === undefined ? (known?.askedDiploma ?? null) : need.askedDiploma,
  };
}

/** Says that the needs of a company's last stand still hold; how many there are. */
export async function confirmNeeds(db: Db, companyId: string, now: Instant): Promise<number> {
  const { rows } = await sql`update needs set refreshed_at = ${now} where recruiter_id = (
    select recruiters.id from recruiters join events on events.id = recruiters.event_id
    where recruiters.company_id = ${companyId} and recruiters.withdrawn_at is null
    order by events.date desc limit 1) returning id`.execute(db);
  return rows.length;
}
