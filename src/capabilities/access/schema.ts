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
