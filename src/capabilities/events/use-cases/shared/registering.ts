import type { Scope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import { languagesOf } from '../../../../kernel/locale.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import {
  addPerson,
  type CleanCv,
  findInCaseload,
  followPerson,
  keepCv,
  lockCaseload,
  mergePerson,
} from '../../../people/queries.ts';
import type { CandidateEntry, RegistrationStatus } from '../../schema.ts';
import { lockEvent } from '../../store/events.ts';
import {
  addRegistration,
  findRegistrationOf,
  moveStatus,
  saveRegistration,
} from '../../store/registrations.ts';
import { takeSeat } from '../../store/seats.ts';

type Context = Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>;

export interface Registering {
  readonly eventId: string;
  /** The organisation in whose caseload the person is or comes: the partner that brings them, else the host. */
  readonly organisationId: string;
  readonly counsellorId: string | null;
  readonly source: 'self' | 'counsellor' | 'import' | 'organiser' | 'walk-in';
  readonly entry: Omit<CandidateEntry, 'cv'>;
  readonly cv?: CleanCv | null;
  /** When a parent agreed beside somebody below the country's age of consent. */
  readonly parentAgreedAt?: Instant | null;
  readonly note: string | null;
}

export interface Registered {
  readonly registrationId: string;
  readonly personId: string;
  readonly status: RegistrationStatus;
  readonly linkGeneration: number;
}

/**
 * Puts somebody on the list of an event. For staff, the same name with the same phone or e-mail in the same caseload is
 * the same person: what is new is written down, nothing is doubled. The place is taken last.
 */
export async function registerPerson(context: Context, asked: Registering): Promise<Registered> {
  const { db, now, announce } = context;
  const { eventId, entry, cv = null, parentAgreedAt = null } = asked;
  const personId = await personFor(context, asked);
  const row = {
    partnerId: entry.partnerId,
    wantedOccupations: entry.wantedOccupations,
    accessNeeds: entry.accessNeeds,
    interpreterLanguage: entry.interpreterLanguage,
    presentFrom: entry.presentFrom,
    presentUntil: entry.presentUntil,
    note: asked.note,
  };
  const consentAt = asked.source === 'self' ? now : null;
  // What a counsellor writes down is the partner's to share.
  const who = {
    eventId,
    personId,
    source: asked.source,
    consentAt,
    parentAgreedAt,
    knownToHost: asked.source !== 'counsellor',
  };
  const added = await addRegistration(db, who, row, now);
  if (cv !== null) await keepCv(db, personId, cv, now);
  const known = (await findRegistrationOf(db, eventId, personId))!;
  if (added === null) await saveRegistration(db, { eventId, id: known.id }, onlyWhatIsSaid(row), now);
  const { id: registrationId, linkGeneration } = known;
  const registration = { eventId, registrationId };
  if (added === null) {
    const status = known.status === 'cancelled' ? await comeBack(context, registration) : null;
    if (status !== null) return { registrationId, personId, linkGeneration, status };
    return {
      registrationId,
      personId,
      linkGeneration,
      status: (await findRegistrationOf(db, eventId, personId))!.status,
    };
  }
  const status = await givePlace(context, registration);
  await announce('events.registered', { eventId, registrationId, status, promoted: false });
  return { registrationId, personId, linkGeneration, status };
}

interface OnTheList {
  readonly eventId: string;
  readonly registrationId: string;
}

/** Gives somebody who waits a place; without one they keep their rank of the waiting list. */
async function givePlace(
  { db, now }: Context,
  { eventId, registrationId: id }: OnTheList,
): Promise<'registered' | 'waiting'> {
  if (!(await takeSeat(db, eventId))) return 'waiting';
  await moveStatus(db, { eventId, id }, { from: ['waiting'], to: 'registered' }, now);
  return 'registered';
}

/**
 * Brings somebody who had cancelled back: a place, or the last rank of the waiting list. Null when somebody else has
 * brought them back at the same moment: one person never takes two places.
 */
export async function comeBack(
  context: Context,
  { eventId, registrationId }: OnTheList,
): Promise<'registered' | 'waiting' | null> {
  const { db, now, announce } = context;
  // In the order of whoever cancels: first the event, then the person.
  await lockEvent(db, eventId);
  const move = { from: ['cancelled'], to: 'waiting' } as const;
  if (!(await moveStatus(db, { eventId, id: registrationId }, move, now))) return null;
  const status = await givePlace(context, { eventId, registrationId });
  await announce('events.registered', { eventId, registrationId, status, promoted: false });
  return status;
}

async function personFor({ db, now }: Context, asked: Registering): Promise<string> {
  const { organisationId, counsellorId } = asked;
  const entry = { ...asked.entry, ...languagesOf(asked.entry.readingLocale, asked.entry.locale) };
  await lockCaseload(db, organisationId, entry);
  // A name and an address prove nothing on a public page: who types those of somebody else must not receive that
  // person's link. The staff see two entries and decide.
  const known = asked.source === 'self' ? null : await findInCaseload(db, organisationId, entry);
  if (known === null) return addPerson(db, entry, { organisationId, counsellorId }, now);
  await mergePerson(db, known, entry, now);
  await followPerson(db, known, { organisationId, counsellorId }, now);
  return known;
}

/** What a second registration leaves empty does not erase what the first one said. */
function onlyWhatIsSaid<T extends object>(row: T): Partial<T> {
  const said = Object.entries(row).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Partial<T>;
}
