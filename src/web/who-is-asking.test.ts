import { expect, test } from 'vitest';
import { evening } from '../../tests/support/evening.ts';
import { testHouse } from '../../tests/support/house.ts';

const house = testHouse();

test('an organiser who opens a personal link in the same browser sees that person’s page', async () => {
  const given = await evening(house, {
    recruiters: { Acme: {} },
    candidates: { Jessica: { wishes: ['Acme'] } },
  });
  const cookie = await house.cookieOf(given.organiser);
  const page = await house.app.request(given.candidates.Jessica!.link, { headers: { cookie } });
  expect(page.status).toBe(200);
  const own = await house.app.request(`/events/${given.eventId}`, { headers: { cookie } });
  expect(own.status).toBe(200);
});
