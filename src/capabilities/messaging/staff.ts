import { type Instant, plusDays } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { publicUrl } from '../../kernel/public-url.ts';
import type { SignalContext } from '../../web/capability.ts';
import { findInvited } from '../access/queries.ts';
import { onceKey } from './rules/moments.ts';
import { addMessage } from './store/write.ts';
import { texts } from './texts.ts';

// What members of an organisation are told: by e-mail, at once, in the language of their screens.

interface Member {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

interface ToMember {
  readonly member: Member;
  readonly kind: 'sign-in' | 'alert' | 'test';
  readonly about: string;
  readonly subject: string;
  readonly body: string;
  readonly expiresAt: Instant;
}

/** Writes an e-mail to somebody who has an account. */
export async function tellMember(
  db: Db,
  { member, kind, about, subject, body, expiresAt }: ToMember,
  now: Instant,
): Promise<void> {
  await addMessage(
    db,
    {
      eventId: null,
      recipientKind: 'member',
      recipientId: member.accountId,
      channel: 'email',
      address: member.email,
      kind,
      locale: member.locale,
      subject,
      body: `${texts(member.locale).hello({ name: member.name })}\n\n${body}`,
      sms: null,
      urgent: true,
      onceKey: onceKey({ kind, about, channel: 'email' }),
      expiresAt,
      notBefore: null,
    },
    now,
  );
}

export const toStaff = {
  'access.sign-in-asked': onSignInAsked,
  'access.member-invited': onMemberInvited,
  'messaging.test-asked': onTestAsked,
};

async function onSignInAsked({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { path, code, expiresAt, ...member } = payload as unknown as Member & {
    path: string;
    code: string;
    expiresAt: Instant;
  };
  const { subject, body } = texts(member.locale).signIn;
  const written = { subject, body: body({ code, url: publicUrl(path) }) };
  await tellMember(db, { member, kind: 'sign-in', about: String(id), ...written, expiresAt }, now);
}

/** How long an invitation to a team is worth sending. */
const INVITED_DAYS = 14;

/** Whoever is given a role learns of it, and where the door is; the way in is asked for there. */
async function onMemberInvited({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { accountId, organisationId } = payload as { accountId: string; organisationId: string };
  const invited = await findInvited(db, { accountId, organisationId });
  if (invited === null) return;
  const { organisation, ...member } = invited;
  const t = texts(member.locale).invited;
  const written = {
    subject: t.subject({ organisation }),
    body: t.body({ organisation, url: publicUrl('/sign-in'), email: member.email }),
  };
  await tellMember(
    db,
    {
      member: { ...member, accountId },
      kind: 'sign-in',
      about: String(id),
      ...written,
      expiresAt: plusDays(now, INVITED_DAYS),
    },
    now,
  );
}

/** A message that somebody wants to see in their own mail. */
async function onTestAsked({ db, now }: SignalContext, { id, payload }: Signal): Promise<void> {
  const { accountId, organisationId, subject, body } = payload as Record<
    'accountId' | 'organisationId' | 'subject' | 'body',
    string
  >;
  const reader = await findInvited(db, { accountId, organisationId });
  if (reader === null) return;
  const member = { accountId, name: reader.name, email: reader.email, locale: reader.locale };
  const written = { subject: texts(member.locale).test.subject({ subject }), body };
  const expiresAt = plusDays(now, 1);
  await tellMember(db, { member, kind: 'test', about: String(id), ...written, expiresAt }, now);
}
