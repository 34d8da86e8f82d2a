import { z } from 'zod';
import { TOKEN_SCOPES } from '../../kernel/actor.ts';
import { LOCALES } from '../../kernel/locale.ts';

export const ORGANISATION_KINDS = [
  'employment-service',
  'training',
  'school',
  'city',
  'coworking',
  'association',
  'company',
  'other',
] as const;

/** Bodies that follow people by a task in the public interest (GDPR, article 6.1.e); the others because they were asked (b). */
export const PUBLIC_KINDS: readonly string[] = ['employment-service', 'school', 'city'];

export const ROLES = ['organiser', 'door', 'counsellor'] as const;

/** An e-mail address as it is compared: trimmed, lower case. */
export const EmailAddress = z.string().trim().toLowerCase().max(200).pipe(z.email());

/** What the first-run page asks: the first organisation and its first organiser. */
export const FirstRun = z.object({
  organisationName: z.string().trim().min(1).max(120),
  organisationKind: z.enum(ORGANISATION_KINDS),
  country: z.enum(['BE', 'FR', 'LU', 'CH']),
  timeZone: z.string().max(60).default('Europe/Brussels'),
  name: z.string().trim().min(1).max(120),
  email: EmailAddress,
  locale: z.enum(LOCALES).default('fr'),
});
export type FirstRun = z.output<typeof FirstRun>;

export const Organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
});
export type Organisation = z.output<typeof Organisation>;

export const NewOrganisation = z.object({
  organisationId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(ORGANISATION_KINDS),
  /** Its first organiser, who then invites the others; null when nobody is known yet. */
  organiserName: z.string().trim().max(120).nullable().default(null),
  organiserEmail: EmailAddress.nullable().default(null),
});

export const Member = z.object({
  accountId: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)),
  /** Whether they have set up a second factor. */
  secondFactor: z.boolean(),
});
export type Member = z.output<typeof Member>;

export const NewMember = z.object({
  organisationId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  email: EmailAddress,
  role: z.enum(ROLES),
  locale: z.enum(LOCALES).default('fr'),
});
export type NewMember = z.output<typeof NewMember>;

export const Token = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export type Token = z.output<typeof Token>;

export const NewToken = z.object({
  organisationId: z.uuid(),
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1),
});

/** How a session was opened. */
export const SESSION_METHODS = [
  'link',
  'handed-over',
  'password',
  'passkey',
  'organisation',
  'first-run',
] as const;
export type SessionMethod = (typeof SESSION_METHODS)[number];

/** One's own session, as its list shows it. */
export const SessionShown = z.object({
  id: z.uuid(),
  /** In words ("Firefox, Windows"); null when the browser said nothing. */
  device: z.string().nullable(),
  method: z.enum(SESSION_METHODS),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  current: z.boolean(),
});
export type SessionShown = z.output<typeof SessionShown>;

export const PasskeyShown = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export type PasskeyShown = z.output<typeof PasskeyShown>;

/** What signing in answers: the secret of the session's cookie (null when the proof was not good), and where to go. */
export const OpenedSession = z.object({
  sessionSecret: z.string().nullable(),
  /** The page to set up a second factor, for who will need one soon. */
  next: z.enum(['/', '/account/second-factor']).default('/'),
});
export type OpenedSession = z.input<typeof OpenedSession>;

/** What the browser says of itself, read from its header. */
export const UserAgent = z.string().max(1000).nullable().default(null).catch(null);

/** A question for the browser's passkeys: the options of the Web Authentication API, as JSON. */
export const PasskeyQuestion = z.object({
  challengeId: z.uuid(),
  options: z.record(z.string(), z.unknown()),
});

/** The browser's answer, as JSON in a field of a form. */
export const PasskeyAnswer = z.object({ challengeId: z.uuid(), response: z.string().max(20_000) });

/** The provider of an organisation, as its organiser sets it. */
export const NewProvider = z.object({
  organisationId: z.uuid(),
  /** "https://…", without the path of its discovery document. */
  issuer: z.string().trim().min(8).max(300),
  clientId: z.string().trim().min(1).max(300),
  /** Left empty, the one there is stays. */
  clientSecret: z.string().trim().max(500).nullable().default(null),
  provesTwice: z.boolean().default(false),
});

/** What its organiser sees of it: never the secret. */
export const ProviderShown = z.object({
  issuer: z.string(),
  clientId: z.string(),
  hasSecret: z.boolean(),
  provesTwice: z.boolean(),
});
export type ProviderShown = z.output<typeof ProviderShown>;

/** What a provider sends back in the address (OpenID Connect Core 1.0, 3.1.2.5, and RFC 9207 for `iss`). */
export const ReturnedQuery = z.object({
  code: z.string().max(4000).nullable().default(null),
  state: z.string().max(200).nullable().default(null),
  iss: z.string().max(300).nullable().default(null),
});
export type ReturnedQuery = z.output<typeof ReturnedQuery>;
