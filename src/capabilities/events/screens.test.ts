import { beforeAll, describe, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { createEvent } from './use-cases/create-event.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { registerRecruiter } from './use-cases/register-recruiter.ts';
import { viewCandidate } from './use-cases/view-candidate.ts';
import { viewRecruiter } from './use-cases/view-recruiter.ts';

const house = testHouse();
let host: { id: string; people: Record<string, Person> };
let cookie: string;
let eventId: string;
let pages: string[];
let links: { candidate: string; recruiter: string };

beforeAll(async () => {
  host = await house.organisation('La Verrière', { Claire: 'organiser', Tom: 'door' });
  cookie = await house.cookieOf(host.people.Claire!);
  ({ eventId } = await house.must(createEvent, await house.as(host.people.Claire!), {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    opensAt: '18:00',
    firstRoundAt: '18:50',
    breaks: [{ afterRound: 5, minutes: 15 }],
  }));
  const claire = await house.as(host.people.Claire!);
  const { registrationId } = await house.must(registerCandidate, claire, {
    eventId,
    firstName: 'محمد',
    lastName: 'Andriamanantenasoavinarivonoro',
  });
  const { recruiterId } = await house.must(registerRecruiter, claire, {
    eventId,
    company: 'Studio Terril',
    needs: [{ title: 'Monteur vidéo', contract: 'internship' }],
  });
  links = {
    candidate: (await house.must(viewCandidate, claire, { eventId, registrationId })).link!,
    recruiter: (await house.must(viewRecruiter, claire, { eventId, recruiterId })).link!,
  };
  const base = `/events/${eventId}`;
  pages = [
    '/',
    `/events/new?organisationId=${host.id}`,
    `/events/new?organisationId=${host.id}&template=small`,
    `/events/new?organisationId=${host.id}&previousEventId=${eventId}`,
    base,
    `${base}/settings`,
    `${base}/recruiters`,
    `${base}/recruiters?search=studio&withdrawn=true`,
    `${base}/recruiters/new`,
    `${base}/recruiters/${recruiterId}`,
    `${base}/pitches`,
    `${base}/wall/pitches`,
    `${base}/candidates`,
    `${base}/candidates?search=personne&status=waiting&page=9`,
    `${base}/candidates?partnerId=faux&status=faux&page=faux`,
    `${base}/candidates/new`,
    `${base}/candidates/${registrationId}`,
    '/e/soiree',
    '/e/soiree/register',
    '/e/soiree/recruit',
    `${links.candidate}/registration`,
    `${links.recruiter}/stand`,
  ];
});

function get(path: string, headers: Record<string, string> = { cookie }): Promise<Response> {
  return Promise.resolve(house.app.request(path, { headers }));
}

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = { cookie }) {
  return Promise.resolve(
    house.app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  );
}

describe('every page', () => {
  test('is drawn in each language, with its title and nothing left without words', async () => {
    for (const path of pages)
      for (const lang of ['fr', 'nl', 'en']) {
        const answer = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        const html = await answer.text();
        expect([path, lang, answer.status]).toEqual([path, lang, 200]);
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).not.toMatch(/\[object|undefined|NaN/);
      }
  });

  test('of the event is not there for who takes no part in it', async () => {
    const other = await house.organisation('Ailleurs', { Paul: 'organiser' });
    const theirs = await house.cookieOf(other.people.Paul!);
    const own = pages.filter((path) => path.startsWith('/events/'));
    for (const path of own) {
      expect([path, (await get(path, { cookie: theirs })).status]).toEqual([path, 404]);
      expect([path, (await get(path, {})).status]).toEqual([path, 404]);
    }
  });

  test('of the door has names and no way to a file', async () => {
    const tom = await house.cookieOf(host.people.Tom!);
    const html = await (await get(`/events/${eventId}/candidates`, { cookie: tom })).text();
    expect(html).toContain('Andriamanantenasoavinarivonoro');
    expect(html).not.toContain(`/events/${eventId}/candidates/new`);
    expect(html).not.toMatch(new RegExp(`href="/events/${eventId}/candidates/[0-9a-f]`));
  });
});

describe('without a script', () => {
  test('somebody registers, is led to their page, and answers from there', async () => {
    const sent = { firstName: 'Jessica', lastName: 'Moreau', locale: 'fr', consent: 'true', _key: 'un' };
    const answer = await post('/e/soiree/register', sent, {});
    expect(answer.status).toBe(303);
    const address = answer.headers.get('location')!;
    expect(address).toMatch(/^\/c\/[\w-]{43}\/registration\?done=register-myself$/);
    const page = await (await get(address, {})).text();
    expect(page).toContain('C’est fait. Voici votre page.');
    expect(page).toContain('class="qr"');
    const again = await post('/e/soiree/register', sent, {});
    expect(again.headers.get('location')).toBe(address);
    const base = address.split('?')[0]!;
    const yes = await post(`${base}/answer`, { answer: 'yes' }, {});
    expect(yes.status).toBe(303);
    expect(await (await get(base, {})).text()).toContain('Vous venez. C’est noté.');
  });

  test('what was typed and not accepted is still there, with what is wrong beside it', async () => {
    const answer = await post(
      '/e/soiree/register',
      { firstName: 'Jessica', lastName: '', phone: '12', accessNeeds: 'quiet', _key: 'deux' },
      {},
    );
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="Jessica"');
    expect(html).toContain('À remplir.');
    expect(html).toContain('Cochez la case pour vous inscrire.');
    expect(html).toMatch(/value="quiet"[^>]*checked|checked[^>]*value="quiet"/);
  });

  test('a second need is filled in the page as it is, and comes back with its complaint', async () => {
    const form = await (await get(`/events/${eventId}/recruiters/new`)).text();
    expect(form).toContain('name="needs.0.title"');
    expect(form).toContain('name="needs.3.title"');
    const sent = {
      company: 'Garage Nord',
      seats: '1',
      locale: 'fr',
      'needs.0.title': 'Mécanique',
      'needs.0.contract': 'permanent',
      'needs.1.title': 'Carrosserie',
      'needs.1.contract': '',
      'needs.2.title': '',
    };
    const html = await (await post(`/events/${eventId}/recruiters/new`, sent)).text();
    expect(html).toContain('value="Carrosserie"');
    expect(html).toContain('Choisissez dans la liste.');
    const accepted = await post(`/events/${eventId}/recruiters/new`, {
      ...sent,
      'needs.1.contract': 'fixed-term',
    });
    expect(accepted.headers.get('location')).toBe(`/events/${eventId}/recruiters?done=register-recruiter`);
  });

  test('a company registers itself and is led to its stand', async () => {
    const sent = {
      company: 'Atelier Sud',
      email: 'a@sud.example',
      seats: '1',
      'needs.0.title': 'Soudure',
      'needs.0.contract': 'temporary',
    };
    const before = await (await get('/e/soiree/recruit', {})).text();
    expect(before).toMatch(/reçoit de vous une réponse, oui ou non, au plus tard le \S+ \d+ \S+ 20\d\d/);
    const answer = await post('/e/soiree/recruit', sent, {});
    expect(answer.headers.get('location')).toMatch(/^\/r\/[\w-]{43}\/stand\?done=register-stand$/);
  });

  test('an event is made from the template, and a form that comes back keeps its starting point', async () => {
    const address = `/events/new?organisationId=${host.id}&template=small&previousEventId=${eventId}`;
    const form = await (await get(address)).text();
    expect(form).toContain('name="copyRecruiters"');
    const refused = await post(address, { organisationId: host.id, name: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('name="copyRecruiters"');
  });

  test('rounds that cannot be are said beside the first one, with everything still typed', async () => {
    const answer = await post(`/events/${eventId}/settings`, {
      name: 'Soirée du printemps',
      date: '2027-03-28',
      timeZone: 'Europe/Brussels',
      place: 'La Verrière',
      firstRoundAt: '02:30',
      roundMinutes: '15',
      moveMinutes: '3',
      roundCount: '4',
      tableCount: '20',
      mostInterviews: '6',
      fewestInterviews: '3',
      floor: '3',
      pitchSeconds: '60',
      recruiterAccessDays: '7',
    });
    const html = await answer.text();
    expect(html).toContain('02:30 n’existe pas');
    expect(html).toContain('value="Soirée du printemps"');
  });
});

test('a CV is a download that nothing of it runs, and only for who may read it', async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ firstName: 'Noor', lastName: 'Haddad', locale: 'fr' }))
    form.set(name, value);
  form.set('cv', new File(['%PDF-1.4'], 'Noor Haddad – CV.pdf', { type: 'application/pdf' }));
  const answer = await house.app.request(`/events/${eventId}/candidates/new`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  const address = answer.headers.get('location')!.split('?')[0]!;
  const file = await get(`${address}/cv`);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect(await file.text()).toBe('%PDF-1.4');
  expect((await get(`${address}/cv`, {})).status).toBe(404);
});

test('the same by the API: JSON in, JSON out, problems by field', async () => {
  const json = { cookie, 'content-type': 'application/json' };
  const body = JSON.stringify({ company: 'Par API', needs: [{ title: 'A', contract: 'permanent' }] });
  const made = await house.app.request(`/api/events/${eventId}/recruiters`, {
    method: 'POST',
    headers: json,
    body,
  });
  expect(made.status).toBe(200);
  expect(await made.json()).toEqual({ recruiterId: expect.any(String) });
  const wrong = await house.app.request(`/api/events/${eventId}/recruiters`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ company: '', needs: [] }),
  });
  expect(wrong.status).toBe(422);
  expect(
    ((await wrong.json()) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer),
  ).toEqual(['#/needs', '#/company']);
  const me = await house.app.request(`/api${links.candidate}/registration`);
  expect(await me.json()).toMatchObject({ me: { firstName: 'محمد', status: 'registered' } });
});
