import { followPersonAs } from '../src/capabilities/people/use-cases/follow-person.ts';
import { listPeople } from '../src/capabilities/people/use-cases/list-people.ts';
import { recordActivity } from '../src/capabilities/people/use-cases/record-activity.ts';
import { saveChecklist } from '../src/capabilities/people/use-cases/save-checklist.ts';
import { updatePersonFile } from '../src/capabilities/people/use-cases/update-person-file.ts';
import { loadExtractWhereEmpty, occupationLabels } from '../src/capabilities/referentials/queries.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { currentInstant, plusDays } from '../src/kernel/clock.ts';
import type { Db } from '../src/kernel/database.ts';
import type { OutputOf, UseCase } from '../src/kernel/use-case.ts';
import { cvOf } from './charleroi/cv.ts';
import { type Candidate, fullName, occupations } from './charleroi/index.ts';

/** What "ready" means to the partners that have said so. */
const STEPS = [
  { label: 'Atelier « Se présenter en une minute »', fulfilledBy: 'workshop', needed: true },
  { label: 'Entretien d’entraînement', fulfilledBy: 'mock-interview', needed: false },
  { label: 'CV relu', fulfilledBy: 'cv', needed: true },
] as const;

interface Partner {
  readonly db: Db;
  readonly organisationId: string;
  /** Whoever may change the organisation's checklist. */
  readonly manager: Actor;
  readonly counsellorOf: (candidate: Candidate) => Promise<Actor>;
  readonly must: <U extends UseCase>(useCase: U, actor: Actor, input: object) => Promise<OutputOf<U>>;
}

/**
 * Fills in the files of a partner's people as weeks of guidance would: where they live, what they look for, languages,
 * workshops and the state of the CV, by the partner's checklist. Some are ready, some are not.
 */
export async function preparePeople(
  candidates: readonly Candidate[],
  { db, organisationId, manager, counsellorOf, must }: Partner,
): Promise<void> {
  const now = currentInstant();
  await loadExtractWhereEmpty(db, now);
  await must(saveChecklist, manager, { organisationId, steps: STEPS });
  const titles = await occupationLabels(db, Object.keys(occupations));
  for (const [index, candidate] of candidates.entries()) {
    const counsellor = await counsellorOf(candidate);
    const { people } = await must(listPeople, counsellor, { search: candidate.lastName });
    const person = people.find((one) => `${one.firstName} ${one.lastName}` === fullName(candidate));
    if (!person) throw new Error(`The demo does not find the file of ${fullName(candidate)}.`);
    const personId = person.id;
    const { firstName, lastName, email, phone, postcode, city: town, accessNeeds } = candidate;
    await must(updatePersonFile, counsellor, {
      personId,
      firstName,
      lastName,
      email,
      phone,
      postcode,
      town,
      accessNeeds,
      languages: candidate.languages.map((code) => ({ code })),
      wanted: candidate.wantedOccupations.map((code) => ({
        label: titles.get(code) ?? occupations[code as keyof typeof occupations],
      })),
      mobilityKm: index % 4 === 3 ? 10 : null,
    });
    const activity = { personId, organisationId, onDate: plusDays(now, -14).slice(0, 10) };
    const attended = index % 5 === 4 ? 'no' : 'yes';
    await must(recordActivity, counsellor, {
      ...activity,
      kind: 'workshop',
      title: 'Se présenter en une minute',
      attended,
    });
    if (index % 3 === 0)
      await must(recordActivity, counsellor, {
        ...activity,
        kind: 'mock-interview',
        title: 'Entretien d’entraînement',
        attended: 'yes',
      });
    const cvState = cvOf(candidate) === null ? 'none' : index % 4 === 1 ? 'to-improve' : 'ready';
    const counsellorId = counsellor.identity.kind === 'member' ? counsellor.identity.accountId : null;
    await must(followPersonAs, counsellor, { personId, organisationId, counsellorId, cvState });
  }
}
