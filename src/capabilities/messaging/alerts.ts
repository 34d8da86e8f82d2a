import { type Instant, plusDays } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { publicUrl } from '../../kernel/public-url.ts';
import type { SignalContext } from '../../web/capability.ts';
import { whoIsAlerted } from '../access/queries.ts';
import { tellMember } from './staff.ts';
import { texts } from './texts.ts';

// What the team of an organisation is told of one of its own: that somebody reads or takes away more than usual.

/** After so many days an alert is history: the page and the journal have it. */
const GOOD_DAYS = 7;

export const alerts = {
  'reads.stopped': onReadingStopped,
  'exports.large-list-taken': onLargeListTaken,
};

async function onReadingStopped({ db, now }: SignalContext, signal: Signal): Promise<void> {
  const { organisationId, accountId, files, others } = signal.payload as {
    organisationId: string;
    accountId: string | null;
    files: number;
    others: number;
  };
  await alert(db, { signal, organisationId, accountId, now }, ({ t, who, organisation }) => ({
    subject: t.readingStopped.subject({ organisation }),
    body: t.readingStopped.body({
      who,
      files,
      others,
      url: publicUrl(`/organisations/${organisationId}/reads`),
    }),
  }));
}

async function onLargeListTaken({ db, now }: SignalContext, signal: Signal): Promise<void> {
  const { organisationId, accountId, people, reason } = signal.payload as {
    organisationId: string;
    accountId: string | null;
    people: number;
    reason: string | null;
  };
  await alert(db, { signal, organisationId, accountId, now }, ({ t, who, organisation }) => ({
    subject: t.largeList.subject({ organisation }),
    body: t.largeList.body({ who, people, reason: reason ?? '' }),
  }));
}

interface About {
  readonly signal: Signal;
  readonly organisationId: string;
  /** Whose doing it is; null for a program. */
  readonly accountId: string | null;
  readonly now: Instant;
}

type Draw = (words: { t: ReturnType<typeof texts>['alerts']; who: string; organisation: string }) => {
  readonly subject: string;
  readonly body: string;
};

/** Writes to everybody who can act on it, each in their language. */
async function alert(db: Db, about: About, draw: Draw): Promise<void> {
  const { signal, organisationId, accountId, now } = about;
  const told = await whoIsAlerted(db, { organisationId, except: accountId });
  for (const { accountId: to, name, email, locale, organisation, about: member } of told) {
    const t = texts(locale);
    const written = draw({ t: t.alerts, who: member ?? t.alerts.program, organisation });
    const expiresAt = plusDays(now, GOOD_DAYS);
    const reader = { accountId: to, name, email, locale };
    await tellMember(
      db,
      { member: reader, kind: 'alert', about: `${signal.id}:${to}`, ...written, expiresAt },
      now,
    );
  }
}
