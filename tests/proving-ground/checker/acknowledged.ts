import { type Act, answerOf, type Violation } from '../history.ts';
import { idInLink } from '../world.ts';
import { type Claim, claimsOf, possibleValues } from './claims.ts';
import type { Ledger } from './ledger.ts';

/** I3: what was answered is so, unless somebody wrote over it since. */
export function checkAcknowledged(ledger: Ledger, acts: readonly Act[]): Violation[] {
  const claims = claimsOf(acts, (round) =>
    ledger.meetings.filter(({ round_number }) => round_number === round).map(({ id }) => id),
  );
  return [
    ...checkPlacesWritten(ledger, withoutDesks(claims, acts)),
    ...checkRegistered(ledger, acts),
    ...checkDrafts(ledger, acts),
  ];
}

/** Where a desk's press of some minutes ago counts too, the last who wrote does not decide: presses.ts does. */
function withoutDesks(
  claims: ReadonlyMap<string, readonly Claim[]>,
  acts: readonly Act[],
): ReadonlyMap<string, readonly Claim[]> {
  const byDesks = new Set(
    acts.flatMap(({ kind, about }) =>
      kind === 'sync-desk' || kind === 'mark-together'
        ? (about.subjectIds as readonly string[]).map((id) => `presence:${id}`)
        : [],
    ),
  );
  return new Map([...claims].filter(([place]) => !byDesks.has(place)));
}

/** What each place holds now, and held before anybody wrote: the two halves of the comparison. */
function heldIn(ledger: Ledger): {
  now: (place: string) => string | null;
  initial: (kind: string) => string;
} {
  const values = new Map<string, string>();
  for (const { id, status } of ledger.registrations) values.set(`status:${id}`, status);
  for (const { subject_id, state } of ledger.presences) values.set(`presence:${subject_id}`, state);
  for (const { id, withdrawn } of ledger.recruiters)
    values.set(`stand:${id}`, withdrawn ? 'withdrawn' : 'there');
  for (const { id, status } of ledger.imports) values.set(`import:${id}`, status);
  for (const { id, status } of ledger.proposals) values.set(`repair:${id}`, status);
  for (const { id, status } of ledger.meetings) values.set(`meeting:${id}`, status);
  for (const { id, status } of ledger.errands) values.set(`errand:${id}`, status);
  for (const { registration_id, recruiter_id, grade } of ledger.grades)
    values.set(`grade:${recruiter_id}:${registration_id}`, grade);
  for (const { registration_id, recruiter_id } of ledger.wishes) {
    const before = values.get(`wishes:${registration_id}`);
    values.set(
      `wishes:${registration_id}`,
      before === undefined ? recruiter_id : `${before} ${recruiter_id}`,
    );
  }
  for (const { meeting_id, given_by, result, note } of ledger.outcomes)
    if (given_by === 'recruiter') values.set(`result:${meeting_id}`, `${result} ${note}`);
    else values.set(`answer:${meeting_id}`, result);
  values.set('capacity', String(ledger.event.capacity));
  values.set('wishes-open', String(ledger.event.wishes_open));
  const empty: Readonly<Record<string, string>> = {
    result: 'nothing',
    answer: 'nothing',
    presence: 'expected',
    grade: 'null',
    wishes: '',
    meeting: 'planned',
    import: 'preview',
    repair: 'proposed',
    errand: 'open',
    stand: 'there',
    status: 'waiting',
    'wishes-open': 'true',
  };
  const initial = (kind: string) => empty[kind] ?? '';
  return { now: (place) => values.get(place) ?? empty[place.split(':')[0]!] ?? null, initial };
}

function checkPlacesWritten(ledger: Ledger, claims: ReadonlyMap<string, readonly Claim[]>): Violation[] {
  const { now, initial } = heldIn(ledger);
  return [...claims].flatMap(([place, written]) => {
    const kind = place.split(':')[0]!;
    const value = now(place);
    const possible = possibleValues(written, initial(kind));
    if (value !== null && possible.has(value)) return [];
    // Who waited may have been given a place since, by whoever freed one.
    if (kind === 'status' && value === 'registered' && possible.has('waiting')) return [];
    // A meeting that a later version took out: begun.ts says whether it might.
    if (kind === 'meeting' && value === 'cancelled') return [];
    // What nobody is sure of may not have been done at all.
    if (written.every(({ sure }) => !sure)) return [];
    return [
      {
        invariant: 'I3',
        what: `${place} is "${value}", where it was answered to be ${[...possible].map((one) => `"${one}"`).join(' or ')}.`,
        records: written.slice(-6).map(({ act }) => act),
      },
    ];
  });
}

/** Everybody who was told to be on the list is on it, once. */
function checkRegistered(ledger: Ledger, acts: readonly Act[]): Violation[] {
  const ids = new Set(ledger.registrations.map(({ id }) => id));
  const named = Map.groupBy(ledger.registrations, ({ first_name }) => first_name);
  return acts
    .filter(({ kind }) => kind === 'register' || kind === 'register-myself' || kind === 'walk-in')
    .flatMap((act) => {
      const value = answerOf<{ registrationId?: string; link?: string }>(act);
      const id = value?.registrationId ?? (value?.link ? idInLink(value.link) : null);
      const found = named.get(String(act.about.name)) ?? [];
      const violations: Violation[] = [];
      if (id !== null && !ids.has(id))
        violations.push({ invariant: 'I3', what: 'Somebody registered is not on the list.', records: [act] });
      if (found.length > 1)
        violations.push({
          invariant: 'I4',
          what: 'One registration is there twice.',
          records: [act, ...found],
        });
      if (act.outcome.kind === 'refused' && found.length > 0)
        violations.push({
          invariant: 'I3',
          what: 'Somebody refused is on the list.',
          records: [act, ...found],
        });
      return violations;
    });
}

/** Each accepted change of a draft is a revision of its own, and a published draft stands as it was. */
function checkDrafts(ledger: Ledger, acts: readonly Act[]): Violation[] {
  const drafts = new Map(ledger.drafts.map((draft) => [draft.id, draft]));
  const violations: Violation[] = [];
  const seen = new Map<string, Act>();
  for (const act of acts) {
    const value = answerOf<{ revision?: number }>(act);
    if (act.kind !== 'change-draft' || value?.revision === undefined) continue;
    const place = `${act.about.draftId} ${value.revision}`;
    const other = seen.get(place);
    if (other)
      violations.push({ invariant: 'I3', what: 'Two changes gave one revision.', records: [other, act] });
    seen.set(place, act);
    const draft = drafts.get(String(act.about.draftId));
    if (draft && draft.revision < value.revision)
      violations.push({
        invariant: 'I3',
        what: 'A change of a draft is gone.',
        records: [act, draft.revision],
      });
  }
  for (const draft of ledger.drafts)
    if (draft.published_as !== null) violations.push(...checkPublished(ledger, draft, draft.published_as));
  return violations;
}

function checkPublished(ledger: Ledger, draft: Ledger['drafts'][number], version: number): Violation[] {
  const standing = new Set(
    ledger.meetings
      .filter(
        ({ version_from, version_until }) =>
          version_from <= version && (version_until === null || version_until >= version),
      )
      .map(({ registration_id, recruiter_id }) => `${registration_id}/${recruiter_id}`),
  );
  const missing = draft.meetings.filter(
    ({ registrationId, recruiterId }) => !standing.has(`${registrationId}/${recruiterId}`),
  );
  if (missing.length === 0) return [];
  return [
    {
      invariant: 'I3',
      what: `Version ${version} lacks ${missing.length} meetings of the draft that it is.`,
      records: [draft.id, ...missing.slice(0, 3)],
    },
  ];
}
