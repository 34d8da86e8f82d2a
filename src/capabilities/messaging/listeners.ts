import { type Instant, onWallClock, plusDays, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { publicUrl } from '../../kernel/public-url.ts';
import type { SignalContext } from '../../web/capability.ts';
import { findInvited } from '../access/queries.ts';
import { eventFacts, linkOfRecruiter, linkOfRegistration } from '../events/queries.ts';
import type { EventFacts } from '../events/schema.ts';
import { alerts } from './alerts.ts';
import {
  type Composed,
  erasureSoonMessage,
  planMessage,
  recruiterRegisteredMessage,
  registeredMessage,
} from './compose.ts';
import { channelsFor, onceKey } from './rules.ts';
import type { Kind } from './schema.ts';
import { forgetMessagesTo } from './store/forget.ts';
import { addMessage, dropWaiting } from './store/messages.ts';
import {
  type Appointment,
  findAppointments,
  findCandidates,
  findConcerned,
  findRecruiters,
  type Recipient,
} from './store/recipients.ts';
import { texts } from './texts.ts';

/** What each signal makes messaging write. Each may come twice: keys keep a message from being written twice. */
export const listeners = {
  ...alerts,
  'access.sign-in-asked': onSignInAsked,
  'access.member-invited': onMemberInvited,
  'events.registered': onRegistered,
  'events.recruiter-registered': onRecruiterRegistered,
  'events.import-undone': onImportUndone,
  'privacy.erasure-soon': onErasureSoon,
  'matching.plan-published': (context: SignalContext, signal: Signal) =>
    onPlanChanged(context, signal, false),
  'door.places-given': (context: SignalContext, signal: Signal) => onPlanChanged(context, signal, true),
  'live-day.plan-repaired': (context: SignalContext, signal: Signal) => onPlanChanged(context, signal, true),
};

/** Who came in by a file that was a mistake is told nothing of it. */
async function onImportUndone({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { registrationIds } = payload as { registrationIds: string[] };
  await forgetMessagesTo(db, registrationIds);
}

async function onSignInAsked({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const asked = payload as {
    accountId: string;
    email: string;
    name: string;
    locale: Locale;
    path: string;
    code: string;
    expiresAt: Instant;
  };
  const t = texts(asked.locale);
  await addMessage(
    db,
    {
      eventId: null,
      recipientKind: 'member',
      recipientId: asked.accountId,
      channel: 'email',
      address: asked.email,
      kind: 'sign-in',
      subject: t.signIn.subject,
      body: `${t.hello({ name: asked.name })}\n\n${t.signIn.body({ code: asked.code, url: publicUrl(asked.path) })}`,
      onceKey: onceKey({ kind: 'sign-in', about: String(id), channel: 'email' }),
      expiresAt: asked.expiresAt,
    },
    now,
  );
}

/** Whoever is given a role learns of it, and where the door is; the way in is asked for there. */
async function onMemberInvited({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const told = payload as { accountId: string; organisationId: string };
  const invited = await findInvited(db, told);
  if (invited === null) return;
  const t = texts(invited.locale);
  const { name, email, organisation } = invited;
  await addMessage(
    db,
    {
      eventId: null,
      recipientKind: 'member',
      recipientId: told.accountId,
      channel: 'email',
      address: email,
      kind: 'sign-in',
      subject: t.invited.subject({ organisation }),
      body: `${t.hello({ name })}\n\n${t.invited.body({ organisation, url: publicUrl('/sign-in'), email })}`,
      onceKey: onceKey({ kind: 'sign-in', about: String(id), channel: 'email' }),
      expiresAt: plusDays(now, 14),
    },
    now,
  );
}

async function onRegistered({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const told = payload as {
    eventId: string;
    registrationId: string;
    status: 'registered' | 'waiting';
    promoted: boolean;
  };
  const event = await eventFacts(db, told.eventId);
  for (const recipient of await findCandidates(db, [told.registrationId])) {
    const message = registeredMessage(recipient, event, { ...told, url: pageOf(recipient) });
    const kind = told.promoted ? 'promoted' : 'registered';
    // Who has no address learned it from the page or from the person that registered them, and an imported list must not
    // send a mail to everybody in it: a place that becomes free is told all the same.
    if (!told.promoted && (recipient.email === null || recipient.imported)) continue;
    await tell(db, { event, recipient, message, kind, about: String(id), onTheDay: false }, now);
  }
}

async function onRecruiterRegistered({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const told = payload as { eventId: string; recruiterId: string; imported?: boolean };
  if (told.imported) return;
  const event = await eventFacts(db, told.eventId);
  for (const recipient of await findRecruiters(db, [told.recruiterId])) {
    const message = recruiterRegisteredMessage(recipient, event, pageOf(recipient));
    await tell(
      db,
      { event, recipient, message, kind: 'recruiter-registered', about: String(id), onTheDay: false },
      now,
    );
  }
}

/** Somebody's file goes in a month: by e-mail, or by a call of who follows them. */
async function onErasureSoon({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { registrationId, eventId, eraseAt } = payload as {
    registrationId: string;
    eventId: string;
    eraseAt: Instant;
  };
  const { name, timeZone } = await eventFacts(db, eventId);
  for (const recipient of await findCandidates(db, [registrationId])) {
    const message = erasureSoonMessage(recipient, name, onWallClock(eraseAt, timeZone).date);
    const about = `${registrationId}:${eraseAt}`;
    for (const { channel, address } of channelsFor(recipient, false))
      await addMessage(
        db,
        {
          eventId,
          recipientKind: recipient.kind,
          recipientId: recipient.id,
          channel,
          address,
          kind: 'erasure-soon',
          ...message,
          onceKey: onceKey({ kind: 'erasure-soon', about, channel }),
          expiresAt: eraseAt,
        },
        now,
      );
  }
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
  const groups = [
    {
      kind: 'candidate',
      ids: concerned.registrationIds,
      people: await findCandidates(db, concerned.registrationIds),
    },
    {
      kind: 'recruiter',
      ids: concerned.recruiterIds,
      people: await findRecruiters(db, concerned.recruiterIds),
    },
  ] as const;
  for (const { kind, ids, people } of groups) {
    const bySubject = Map.groupBy(
      await findAppointments(db, { eventId, kind, ids }),
      ({ subjectId }) => subjectId,
    );
    for (const recipient of people) {
      const appointments: readonly Appointment[] = bySubject.get(recipient.id) ?? [];
      const message = planMessage(recipient, event, { appointments, url: pageOf(recipient) });
      const about = `${eventId}:${version}:${recipient.id}`;
      await dropWaiting(db, { eventId, recipientId: recipient.id, kind: 'plan', about }, now);
      await tell(db, { event, recipient, message, kind: 'plan', about, onTheDay }, now);
    }
  }
}

function pageOf(recipient: Recipient): string {
  return publicUrl(
    recipient.kind === 'candidate' ? linkOfRegistration(recipient) : linkOfRecruiter(recipient),
  );
}

interface Telling {
  readonly event: EventFacts;
  readonly recipient: Recipient;
  readonly message: Composed;
  readonly kind: Kind;
  readonly about: string;
  readonly onTheDay: boolean;
}

async function tell(
  db: Db,
  { event, recipient, message, kind, about, onTheDay }: Telling,
  now: Instant,
): Promise<void> {
  for (const { channel, address } of channelsFor(recipient, onTheDay))
    await addMessage(
      db,
      {
        eventId: event.id,
        recipientKind: recipient.kind,
        recipientId: recipient.id,
        channel,
        address,
        kind,
        ...message,
        onceKey: onceKey({ kind, about, channel }),
        // After the event nobody is sent to it any more. The event's own clock may be a rehearsal's.
        expiresAt: plusMinutes(event.endsAt, -event.clockShiftSeconds / 60),
      },
      now,
    );
}
