import { beforeAll, describe, expect, test } from 'vitest';
import { ANYBODY, SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { Actor } from '../../kernel/actor.ts';
import { memberBySession } from '../access/store/sessions.ts';
import { addMember } from '../access/use-cases/add-member.ts';
import { addAdministrator } from './use-cases/add-administrator.ts';
import { addTerritory } from './use-cases/add-territory.ts';
import { changeLogo } from './use-cases/change-logo.ts';
import { closeOrganisation } from './use-cases/close-organisation.ts';
import { foundNetwork } from './use-cases/found-network.ts';
import { openOrganisation } from './use-cases/open-organisation.ts';
import { removeAdministrator } from './use-cases/remove-administrator.ts';
import { removeTerritory } from './use-cases/remove-territory.ts';
import { reopenOrganisation } from './use-cases/reopen-organisation.ts';
import { updateNetwork } from './use-cases/update-network.ts';
import { viewNetwork } from './use-cases/view-network.ts';

const house = testHouse();

/** A picture of one white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

interface Network {
  networkId: string;
  organisationId: string;
  administrator: Actor;
  cookie: string;
}

/** One more network on the instance, with somebody signed in who administers it. */
async function network(name: string): Promise<Network> {
  const email = `${name.toLowerCase()}@exemple.example`;
  const { networkId, organisationId } = await house.must(foundNetwork, SYSTEM, {
    name,
    organisationName: `Maison de ${name}`,
    administratorName: `Ada de ${name}`,
    administratorEmail: email,
  });
  const { accountId } = await house.db
    .selectFrom('accounts')
    .select('id as accountId')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const cookie = await house.cookieOf({ accountId, name, roles: [] });
  return { networkId, organisationId, cookie, administrator: await signedIn(cookie) };
}

async function signedIn(cookie: string): Promise<Actor> {
  const identity = await memberBySession(house.db, cookie.slice('session='.length), house.now);
  return identity === null ? ANYBODY : new Actor(identity);
}

const settings = {
  brandName: null,
  brandColour: null,
  locales: ['fr', 'nl', 'en'],
  senderName: null,
  senderAddress: null,
  replyAddress: null,
};

describe('two networks on one instance', () => {
  let hainaut: Network;
  let lille: Network;

  beforeAll(async () => {
    hainaut = await network('Hainaut');
    lille = await network('Lille');
  });

  test('each administrator sees their own, and of the other not even that it exists', async () => {
    const { networkId } = lille;
    const seen = await house.must(viewNetwork, lille.administrator, { networkId });
    expect(seen.organisations.map(({ name, members }) => [name, members])).toEqual([['Maison de Lille', 1]]);
    expect(seen.administrators.map(({ name }) => name)).toEqual(['Ada de Lille']);
    for (const useCase of [viewNetwork, updateNetwork, openOrganisation, addTerritory]) {
      const answer = await house.ask(useCase, hainaut.administrator, { networkId, name: 'X' });
      expect(answer.kind).toBe('not-found');
    }
  });

  test('the same name is free in another network, and taken in one’s own', async () => {
    const input = {
      name: 'Mission locale',
      kind: 'training',
      organiserName: 'Nadia',
      organiserEmail: 'nadia@exemple.example',
    };
    const { networkId } = hainaut;
    await house.must(openOrganisation, hainaut.administrator, { ...input, networkId });
    await house.must(openOrganisation, lille.administrator, { ...input, networkId: lille.networkId });
    const again = await house.ask(openOrganisation, hainaut.administrator, { ...input, networkId });
    expect(again).toMatchObject({ kind: 'refused', refusal: 'organisation-known', field: 'name' });
  });

  test('an organisation of another network can be neither closed nor given a territory', async () => {
    const { networkId } = hainaut;
    const foreign = { networkId, organisationId: lille.organisationId };
    expect((await house.ask(closeOrganisation, hainaut.administrator, foreign)).kind).toBe('not-found');
    const territory = { ...foreign, name: 'Nord', postcodes: '59' };
    expect((await house.ask(addTerritory, hainaut.administrator, territory)).kind).toBe('refused');
  });

  test('a network is named once', async () => {
    const again = await house.ask(foundNetwork, SYSTEM, {
      name: 'Lille',
      organisationName: 'Autre',
      administratorName: 'Autre',
      administratorEmail: 'autre@exemple.example',
    });
    expect(again).toMatchObject({ kind: 'refused', refusal: 'network-known' });
  });
});

describe('who administers', () => {
  let sambre: Network;

  beforeAll(async () => {
    sambre = await network('Sambre');
  });

  test('only somebody of the network is named, and the last one stays', async () => {
    const { networkId, organisationId, administrator } = sambre;
    const name = (email: string) => house.ask(addAdministrator, administrator, { networkId, email });
    expect(await name('personne@exemple.example')).toMatchObject({ refusal: 'colleague-unknown' });

    const samir = { name: 'Samir', email: 'samir@exemple.example', role: 'organiser' };
    const organiser = new Actor({
      kind: 'member',
      accountId: organisationId,
      sessionId: organisationId,
      name: 'Ada',
      memberships: [{ organisationId, role: 'organiser' }],
    });
    const { accountId } = await house.must(addMember, organiser, { organisationId, ...samir });
    expect((await name(samir.email)).kind).toBe('done');
    expect(await name(samir.email)).toMatchObject({ refusal: 'administrator-already' });

    const remove = (id: string) =>
      house.ask(removeAdministrator, administrator, { networkId, accountId: id });
    expect((await remove(accountId)).kind).toBe('done');
    expect((await remove(accountId)).kind).toBe('not-found');
    const { administrators } = await house.must(viewNetwork, administrator, { networkId });
    expect(await remove(administrators[0]!.accountId)).toMatchObject({ refusal: 'last-administrator' });
  });

  test('the members of a closed organisation reach nothing through it until it is open again', async () => {
    const { networkId, organisationId, administrator, cookie } = sambre;
    const roles = async () => {
      const { identity } = await signedIn(cookie);
      return identity.kind === 'member' ? identity.memberships.length : null;
    };
    expect(await roles()).toBe(2);
    await house.must(closeOrganisation, administrator, { networkId, organisationId });
    expect(await roles()).toBe(0);
    await house.must(reopenOrganisation, administrator, { networkId, organisationId });
    expect(await roles()).toBe(2);
  });

  test('territories are the beginnings of postcodes, each once', async () => {
    const { networkId, organisationId, administrator } = sambre;
    const input = { networkId, name: 'Charleroi', postcodes: '61, 60 60', organisationId };
    await house.must(addTerritory, administrator, input);
    expect((await house.ask(addTerritory, administrator, input)).kind).toBe('refused');
    const seen = await house.must(viewNetwork, administrator, { networkId });
    expect(seen.territories).toMatchObject([
      { name: 'Charleroi', country: 'BE', postcodes: ['60', '61'], organisationName: 'Maison de Sambre' },
    ]);
    const territoryId = seen.territories[0]!.id;
    await house.must(removeTerritory, administrator, { networkId, territoryId });
    expect((await house.must(viewNetwork, administrator, { networkId })).territories).toEqual([]);
  });

  test('postcodes that are none are said to be wrong', async () => {
    const { networkId, administrator } = sambre;
    const answer = await house.ask(addTerritory, administrator, { networkId, name: 'X', postcodes: 'Namur' });
    expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path: 'postcodes.0' }] });
  });
});

describe('the look of a network', () => {
  let meuse: Network;
  const pageOf = async (cookie: string) =>
    (await house.app.request(`/networks/${meuse.networkId}`, { headers: { cookie } })).text();

  beforeAll(async () => {
    meuse = await network('Meuse');
  });

  test('without one, pages are ours', async () => {
    const html = await pageOf(meuse.cookie);
    expect(html).toContain('tremplin</span>');
    expect(html).not.toContain('/look/');
  });

  test('its name, colour, logo and languages are on its pages and on no others', async () => {
    const { networkId, administrator } = meuse;
    await house.must(updateNetwork, administrator, {
      ...settings,
      networkId,
      name: 'Meuse',
      brandName: 'Cap Meuse',
      brandColour: '#7A1FA2',
      locales: ['nl', 'fr'],
    });
    const file = { name: 'logo.png', mediaType: 'image/png', bytes: new Uint8Array(PIXEL) };
    await house.must(changeLogo, administrator, { networkId, file });

    const html = await pageOf(meuse.cookie);
    expect(html).toContain('Cap Meuse</span>');
    expect(html).not.toContain('hreflang="en"');
    const styles = /href="(\/look\/[^"]+\.css)"/.exec(html)![1]!;
    expect(await (await house.app.request(styles)).text()).toContain('--brand:#7a1fa2');
    const logo = await house.app.request(/src="(\/look\/[^"]+\.png)"/.exec(html)![1]!);
    expect(logo.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await logo.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');

    const other = await network('Ourthe');
    const elsewhere = await house.app.request('/', { headers: { cookie: other.cookie } });
    expect(await elsewhere.text()).not.toContain('Cap Meuse');
  });

  test('a language that the network does not offer is answered in its first', async () => {
    const answer = await house.app.request('/?lang=en', { headers: { cookie: meuse.cookie } });
    expect(await answer.text()).toContain('<html lang="nl"');
  });

  test('a drawing that could carry a program is refused as a logo', async () => {
    const { networkId, administrator } = meuse;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
    const file = { name: 'logo.png', mediaType: 'image/png', bytes: new TextEncoder().encode(svg) };
    const answer = await house.ask(changeLogo, administrator, { networkId, file });
    expect(answer).toMatchObject({ kind: 'refused', refusal: 'logo-unreadable', field: 'file' });
  });

  test('there is no look of a network that is not there', async () => {
    for (const path of ['/look/nobody/1/colours.css', `/look/${crypto.randomUUID()}/1/logo.png`])
      expect((await house.app.request(path)).status).toBe(404);
  });
});
