import { forgetPeopleMadeAt, putBackCounsellors, putBackPeople } from '../../../people/queries.ts';
import type { ImportUndone, Staying } from '../../rules/import/shapes.ts';
import { type ImportedChange, isUntouched, type State, wayBack } from '../../rules/import/undo.ts';
import { whereaboutsOf } from '../../store/attending.ts';
import { lockEvent } from '../../store/events.ts';
import {
  type CandidateState,
  candidateStates,
  removeRegistrations,
  saveRegistrations,
} from '../../store/import-changes.ts';
import { freeSeats } from '../../store/seats.ts';
import { passPlacesOn } from './freed-places.ts';
import type { Undoing } from './undoing.ts';

const PERSON_FIELDS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'languages',
  'street',
  'postcode',
  'town',
  'birthYear',
  'readingLocale',
];
const REGISTRATION_FIELDS = [
  'partnerId',
  'wantedOccupations',
  'accessNeeds',
  'presentFrom',
  'presentUntil',
  'note',
  'site',
];

/** Takes back what an import wrote of candidates: who came in by it goes, unless something has happened since. */
export async function undoCandidates(
  context: Undoing,
  changes: readonly ImportedChange[],
): Promise<ImportUndone> {
  const { db, scope, announce } = context;
  await lockEvent(db, scope.eventId);
  const states = await candidateStates(
    db,
    scope.eventId,
    changes.map(({ subjectId }) => subjectId),
  );
  const kept: ImportUndone['kept'] = [];
  const going: { state: CandidateState; before: State | null; after: State }[] = [];
  const backs: Back[] = [];
  for (const { subjectId, before, after } of changes) {
    const state = states.get(subjectId);
    if (state === undefined) continue;
    const name = `${state.fields.firstName} ${state.fields.lastName}`;
    // A registration that was there before has all its fields; a person who was only known has those of the person.
    if (before === null || !('partnerId' in before)) {
      const why = whyStays(state, after, before === null && state.personMadeAt === context.appliedAt);
      if (why === null) going.push({ state, before, after });
      else kept.push({ name, why, fields: [] });
      continue;
    }
    const way = wayBack(before, after, state.fields);
    if (Object.keys(way.back).length > 0) backs.push({ state, back: way.back });
    if (way.changedSince.length > 0) kept.push({ name, why: 'changed', fields: way.changedSince });
  }
  const known = going.flatMap(({ state, before, after }) =>
    before === null ? [] : [{ state, back: wayBack(before, personPart(after), state.fields).back }],
  );
  await putBack(context, [...backs, ...known]);
  await takeOff(
    context,
    going.map(({ state }) => state),
  );
  await announce(
    'events.import-undone',
    inParts(going.map(({ state }) => state.registrationId)).map((registrationIds) => ({
      eventId: scope.eventId,
      registrationIds,
    })),
  );
  return { gone: going.length, back: backs.length, kept };
}

function whyStays(state: CandidateState, after: State, isOurs: boolean): Staying | null {
  const { ties, status, fields } = state;
  if (ties.planned) return 'planned';
  if (ties.here) return 'here';
  if (ties.chosen) return 'chosen';
  if (status === 'confirmed') return 'confirmed';
  if (isOurs && ties.documents) return 'documents';
  return status === 'cancelled' || !isUntouched(after, fields) ? 'changed' : null;
}

/** What goes back of somebody, by field. */
interface Back {
  readonly state: CandidateState;
  readonly back: Readonly<Record<string, unknown>>;
}

function personPart(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return only(fields, [...PERSON_FIELDS, 'counsellor']);
}

function only(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => names.includes(field)));
}

/** Puts back what an import wrote of thousands, in a few statements. */
async function putBack({ db, scope, now, announce }: Undoing, backs: readonly Back[]): Promise<void> {
  const people = backs.map(({ state, back }) => ({
    personId: state.personId,
    fields: only(back, PERSON_FIELDS),
  }));
  await putBackPeople(
    db,
    people.filter(({ fields }) => Object.keys(fields).length > 0),
    now,
  );
  await putBackCounsellors(
    db,
    backs.flatMap(({ state, back }) => {
      const counsellor = back.counsellor as CandidateState['fields']['counsellor'] | undefined;
      return counsellor ? [{ personId: state.personId, ...counsellor }] : [];
    }),
  );
  const rows = backs.filter(({ back }) => Object.keys(only(back, REGISTRATION_FIELDS)).length > 0);
  await saveRegistrations(
    db,
    scope.eventId,
    rows.map(({ state, back }) => ({
      id: state.registrationId,
      ...rowOf({ ...state.fields, ...only(back, REGISTRATION_FIELDS) }),
    })),
    now,
  );
  await announce(
    'events.place-changed',
    backs
      .filter(({ back }) => 'site' in back)
      .map(({ state }) => ({ eventId: scope.eventId, subjectId: state.registrationId })),
  );
  await announce(
    'events.wishes-imported',
    backs
      .filter(({ back }) => 'wishes' in back)
      .map(({ state, back }) => ({
        eventId: scope.eventId,
        registrationId: state.registrationId,
        companyNames: back.wishes,
        takesBack: true,
      })),
  );
}

function rowOf(fields: CandidateState['fields']) {
  const { partnerId, wantedOccupations, accessNeeds, presentFrom, presentUntil, note } = fields;
  const { from: attendsFrom, siteId } = whereaboutsOf(fields.site);
  return {
    ...{ attendsFrom, siteId },
    ...{ partnerId, presentFrom, presentUntil, note },
    ...{ wantedOccupations: [...wantedOccupations], accessNeeds: [...accessNeeds] },
  };
}

/** Takes registrations away; places that are freed go to those who wait, as when somebody cancels. */
async function takeOff(
  { db, scope, now, announce, appliedAt }: Undoing,
  states: readonly CandidateState[],
): Promise<void> {
  if (states.length === 0) return;
  const { eventId } = scope;
  const freed = await removeRegistrations(
    db,
    eventId,
    states.map(({ registrationId }) => registrationId),
  );
  await freeSeats(db, eventId, freed);
  await passPlacesOn({ db, now, announce }, eventId);
  await forgetPeopleMadeAt(
    db,
    states.map(({ personId }) => personId),
    appliedAt,
  );
}

/** A signal stays small. */
const MOST_IN_A_SIGNAL = 500;

function inParts<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += MOST_IN_A_SIGNAL)
    parts.push(items.slice(at, at + MOST_IN_A_SIGNAL));
  return parts;
}
