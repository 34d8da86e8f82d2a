import { expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { registerMyself } from './use-cases/register-myself.ts';
import { viewPublicEvent } from './use-cases/view-public-event.ts';

const house = testHouse();

test('ten may register with one telephone in an hour; everybody else is not counted with them', async () => {
  const { eventId } = await evening(house, { recruiters: {}, candidates: {} });
  const { slug } = await house.db
    .selectFrom('events')
    .select('slug')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  await house.must(viewPublicEvent, ANYBODY, { slug });
  const register = (number: number, contact: object) =>
    house.ask(registerMyself, ANYBODY, {
      slug,
      firstName: `Prénom ${number}`,
      lastName: 'Essai',
      consent: true,
      ...contact,
    });
  const kinds = async (count: number, contact: (number: number) => object) => {
    const answers = [];
    for (let number = 0; number < count; number++) answers.push(await register(number, contact(number)));
    return answers;
  };
  const shared = await kinds(12, () => ({ phone: '0470 12 34 56' }));
  expect(shared.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 10 }, () => 'done'),
    'refused',
    'refused',
  ]);
  expect(shared.at(-1)).toMatchObject({ refusal: 'too-many-with-contact', field: 'phone' });
  const own = await kinds(15, (number) => ({ email: `p${number}@exemple.example` }));
  expect(own.every(({ kind }) => kind === 'done')).toBe(true);
  const none = await kinds(15, () => ({}));
  expect(none.every(({ kind }) => kind === 'done')).toBe(true);
  house.now = plusMinutes(house.now, 61);
  expect((await register(30, { phone: '+32 470 12 34 56' })).kind).toBe('done');
});
