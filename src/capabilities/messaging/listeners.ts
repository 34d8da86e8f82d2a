import { type Instant, onWallClock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { Telling } from '../../kernel/telling.ts';
import type { SignalContext } from '../../web/capability.ts';
import { eventFacts, eventNow, recruitersOf } from '../events/queries.ts';
import type { EventFacts } from '../events/schema.ts';
import { alerts } from './alerts.ts';
import type { MessageKind } from './rules/definition.ts';
import { KINDS } from './rules/kinds.ts';
import { announcement } from './rules/messages/announcement.ts';
import { callBeside } from './rules/messages/call-beside.ts';
import { erasureSoon } from './rules/messages/erasure-soon.ts';
import { plan } from './rules/messages/plan.ts';
import { promoted as promotedKind } from './rules/messages/promoted.ts';
import { recruiterRegistered } from './rules/messages/recruiter-registered.ts';
import { registered } from './rules/messages/registered.ts';
import { waitingList } from './rules/messages/waiting-list.ts';
import { asWords } from './rules/sendings.ts';
import { toStaff } from './staff.ts';
import { findSending } from './store/audience.ts';
import { forgetMessagesTo } from './store/forget.ts';
import { findAppointments, findCandidates, findConcerned, findRecruiters } from './store/recipients.ts';
import { copyWords, takeWords } from './take-words.ts';
import { tell } from './tell.ts';

type Listener = (context: SignalContext, signal: Signal) => Promise<void>;

/** What each signal makes messaging write. Each may come twice: keys keep a message from being written twice. */
export const listeners: Readonly<Record<string, Listener>> = {
  ...Object.fromEntries(
    KINDS.flatMap((kind) => kind.signals.map((signal) => [signal, listenerOf(kind)] as const)),
  ),
  ...alerts,
  ...toStaff,
  'messaging.sending-asked': onSendingAsked,
  'reports.edition-started': takeWords,
  'events.edition-made': copyWords,
  'events.registered': onRegistered,
  'events.recruiter-registered': onRecruiterRegistered,
  'calls.beside-invited': onBesideInvited,
  'events.import-undone': onImportUndone,
  'privacy.erasure-soon': onErasureSoon,
  'matching.plan-published': (context, signal) => onPlanChanged(context, signal, false),
  'door.places-given': (context, signal) => onPlanChanged(context, signal, true),
  'matching.places-changed': onPlacesChanged,
  'live-day.plan-repaired': (context, signal) => onPlanChanged(context, signal, true),
};

/** Writes a kind of message whenever a room announces a telling of it. */
function listenerOf(kind: MessageKind): Listener {
  return async ({ db, now }, { payload }) => {
    const { eventId, registrationIds, recruiterIds, about, facts, ...how } = Telling.parse(payload);
    const recipients = [
      ...(await findCandidates(db, registrationIds)),
      ...(await findRecruiters(db, recruiterIds)),
    ];
    const event = await eventFacts(db, eventId);
    await tell(
      db,
      { event, kind, recipients, about: ({ id }) => `${about}:${id}`, facts: () => facts, ...how },
      now,
    );
  };
}

/** Somebody wrote to a list: to each of those who were in it then. */
async function onSendingAsked({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { sendingId, registrationIds, recruiterIds } = payload as {
    sendingId: string;
    registrationIds: string[];
    recruiterIds: string[];
  };
  const sending = await findSending(db, sendingId);
  if (sending === null) return;
  const { channel } = sending.audience;
  await tell(
    db,
    {
      event: await eventFacts(db, sending.eventId),
      kind: announcement,
      recipients: [
        ...(await findCandidates(db, registrationIds)),
        ...(await findRecruiters(db, recruiterIds)),
      ],
      about: ({ id }) => `${sendingId}:${id}`,
      facts: () => ({}),
      words: asWords(sending),
      channels: channel === null ? null : [channel],
    },
    now,
  );
}

/** Who came in by a file that was a mistake is told nothing of it. */
async function onImportUndone({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { registrationIds } = payload as { registrationIds: string[] };
  await forgetMessagesTo(db, registrationIds);
}

async function onRegistered({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { eventId, registrationId, status, promoted } = payload as {
    eventId: string;
    registrationId: string;
    status: 'registered' | 'waiting';
    promoted: boolean;
  };
  // An imported list must not send a mail to everybody in it: a place that becomes free is told all the same.
  const recipients = (await findCandidates(db, [registrationId])).filter(
    ({ imported }) => promoted || !imported,
  );
  const kind = status === 'waiting' ? waitingList : promoted ? promotedKind : registered;
  const event = await eventFacts(db, eventId);
  await tell(db, { event, kind, recipients, about: () => String(id), facts: () => ({}) }, now);
}

async function onRecruiterRegistered({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { eventId, recruiterId, imported } = payload as {
    eventId: string;
    recruiterId: string;
    imported?: boolean;
  };
  if (imported) return;
  const event = await eventFacts(db, eventId);
  const recipients = await findRecruiters(db, [recruiterId]);
  const kind = recruiterRegistered;
  await tell(db, { event, kind, recipients, about: () => String(id), facts: () => ({}) }, now);
}

/** Who sits beside a recruiter is written to where was said, in the recruiter's language, and is kept nowhere else. */
async function onBesideInvited({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, recruiterId, coRecruiterId, firstName, ...reached } = payload as Record<
    'eventId' | 'recruiterId' | 'coRecruiterId' | 'firstName' | 'path',
    string
  > & { email: string | null; phone: string | null };
  const [recruiter] = await findRecruiters(db, [recruiterId]);
  const [stand] = await recruitersOf(db, eventId, { id: recruiterId });
  if (!recruiter || !stand) return;
  const event = await eventFacts(db, eventId);
  const recipients = [{ ...recruiter, firstName, ...reached }];
  const facts = { company: stand.company };
  await tell(
    db,
    { event, kind: callBeside, recipients, about: () => coRecruiterId, facts: () => facts },
    now,
  );
}

/** Somebody's file goes in a month. */
async function onErasureSoon({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { registrationId, eventId, eraseAt } = payload as {
    registrationId: string;
    eventId: string;
    eraseAt: Instant;
  };
  const event = await eventFacts(db, eventId);
  const recipients = await findCandidates(db, [registrationId]);
  const facts = { eraseOn: onWallClock(eraseAt, event.timeZone).date };
  await tell(
    db,
    {
      event,
      kind: erasureSoon,
      recipients,
      about: () => `${registrationId}:${eraseAt}`,
      facts: () => facts,
      expiresAt: eraseAt,
    },
    now,
  );
}

/** Another computer, another site: the same hours, and where to go has changed. */
async function onPlacesChanged({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { eventId, registrationIds } = payload as { eventId: string; registrationIds: string[] };
  const event = await eventFacts(db, eventId);
  const onTheDay = onWallClock(eventNow(event, now), event.timeZone).date >= event.date;
  const concerned = { registrationIds, recruiterIds: [] };
  await tellPlans(db, { event, concerned, about: `${eventId}:places:${id}`, onTheDay }, now);
}

/** A published or repaired plan: everybody it changes something for gets their whole plan as it now stands. */
async function onPlanChanged(
  { db, now }: SignalContext,
  { payload }: Signal,
  onTheDay: boolean,
): Promise<void> {
  const { eventId, version } = payload as { eventId: string; version: number };
  const concerned = await findConcerned(db, { eventId, version });
  if (concerned === null) return;
  const event = await eventFacts(db, eventId);
  await tellPlans(db, { event, concerned, about: `${eventId}:${version}`, onTheDay }, now);
}

/** Tells each of these people their whole plan as it now stands. */
async function tellPlans(
  db: Db,
  told: {
    readonly event: EventFacts;
    readonly concerned: { readonly registrationIds: string[]; readonly recruiterIds: string[] };
    readonly about: string;
    readonly onTheDay: boolean;
  },
  now: Instant,
): Promise<void> {
  const { event, concerned, about, onTheDay } = told;
  const eventId = event.id;
  const groups = [
    { kind: 'candidate', ids: concerned.registrationIds, find: findCandidates },
    { kind: 'recruiter', ids: concerned.recruiterIds, find: findRecruiters },
  ] as const;
  for (const { kind, ids, find } of groups) {
    const theirs = Map.groupBy(
      await findAppointments(db, { eventId, kind, ids }),
      ({ subjectId }) => subjectId,
    );
    await tell(
      db,
      {
        event,
        kind: plan,
        recipients: await find(db, ids),
        about: (recipient) => `${about}:${recipient.id}`,
        facts: (recipient) => ({ appointments: theirs.get(recipient.id) ?? [] }),
        onTheDay,
      },
      now,
    );
  }
}
