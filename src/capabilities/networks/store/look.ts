import type { Identity } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Look, LookParts } from '../../../kernel/look.ts';

const COLUMNS = ['networks.id', 'brandName', 'brandColour', 'locales', 'lookVersion'] as const;

/**
 * The look of the page that somebody asks for: of their own network, else of the event they came for, else of the only
 * network there is. Null where none of these is known.
 */
export async function lookOf(db: Db, identity: Identity, path: string): Promise<Look | null> {
  let network = db
    .selectFrom('networks')
    .select(COLUMNS)
    .select((eb) => eb('logo', 'is not', null).as('hasLogo'));
  const organisationId =
    identity.kind === 'token'
      ? identity.organisationId
      : identity.kind === 'member'
        ? identity.memberships[0]?.organisationId
        : undefined;
  const slug = /^\/e\/([^/]+)/.exec(path)?.[1];
  const address = /^\/n\/([^/]+)/.exec(path)?.[1];
  if (address !== undefined) network = network.where('networks.slug', '=', address);
  else if (organisationId !== undefined)
    network = network
      .innerJoin('organisations', 'organisations.networkId', 'networks.id')
      .where('organisations.id', '=', organisationId);
  else if ('eventId' in identity || slug !== undefined)
    network = network
      .innerJoin('organisations', 'organisations.networkId', 'networks.id')
      .innerJoin('events', 'events.organisationId', 'organisations.id')
      .where(
        'eventId' in identity ? 'events.id' : 'events.slug',
        '=',
        'eventId' in identity ? identity.eventId : (slug ?? ''),
      );
  const [row, another] = await network.limit(2).execute();
  if (!row || another) return null;
  const { id, brandName, brandColour, locales, lookVersion, hasLogo } = row;
  return {
    networkId: id,
    name: brandName,
    hasColour: brandColour !== null,
    hasLogo: Boolean(hasLogo),
    version: lookVersion,
    locales: locales as Locale[],
  };
}

export async function lookPartsOf(db: Db, networkId: string): Promise<LookParts | null> {
  const row = await db
    .selectFrom('networks')
    .select(['brandColour as colour', 'logo'])
    .where('id', '=', networkId)
    .executeTakeFirst();
  return row ?? null;
}
