import { CAPACITY } from '../hall.ts';
import type { Random } from '../random.ts';
import { idInLink, type World } from '../world.ts';
import { byAnybody, byOrganiser, type Drawn, type OperationKind, someCandidate } from './kind.ts';

const nameOf = (world: World, index: number) => ({ firstName: `P${index}`, lastName: `Essai${world.seed}` });
const emailOf = (random: Random, index: number) => (random.chance(0.5) ? `p${index}@exemple.example` : null);

const register: OperationKind = {
  name: 'register',
  weight: 4,
  draw(world, random, index) {
    const { eventId, partnerId } = world.hall;
    const entry = { ...nameOf(world, index), email: emailOf(random, index) };
    const path = `/events/${eventId}/candidates`;
    const byPartner = random.chance(0.4);
    const request = byPartner
      ? ({ as: 'counsellor', method: 'POST', path, body: entry } as const)
      : byOrganiser(random, 'POST', path, {
          ...entry,
          partnerId: random.chance(0.5) ? partnerId : null,
        });
    return { request, about: { name: entry.firstName } };
  },
  learn(world, { registrationId }: { registrationId: string }) {
    if (!world.candidates.some(({ id }) => id === registrationId))
      world.candidates.push({ id: registrationId, link: null });
  },
};

const registerMyself: OperationKind = {
  name: 'register-myself',
  weight: 5,
  draw(world, random, index) {
    const entry = { ...nameOf(world, index), email: emailOf(random, index), consent: true };
    return {
      request: byAnybody('POST', `/e/${world.hall.slug}/register`, entry),
      about: { name: entry.firstName },
    };
  },
  learn(world, { link }: { link: string }) {
    const id = idInLink(link);
    if (!world.candidates.some((known) => known.id === id)) world.candidates.push({ id, link });
  },
};

const changeStatus: OperationKind = {
  name: 'change-status',
  weight: 7,
  rivals: true,
  draw(world, random) {
    const candidate = someCandidate(world, random);
    if (candidate === null) return null;
    const change = random.oneOf(['confirm', 'cancel', 'reinstate']);
    const path = `/events/${world.hall.eventId}/candidates/${candidate.id}/status`;
    return {
      request: byOrganiser(random, 'POST', path, { change }),
      about: { registrationId: candidate.id, change },
    };
  },
};

const answerInvitation: OperationKind = {
  name: 'answer-invitation',
  weight: 7,
  draw(world, random) {
    const candidate = someCandidate(world, random);
    if (!candidate?.link) return null;
    const answer = random.oneOf(['yes', 'no', 'yes']);
    return {
      request: byAnybody('POST', `${candidate.link}/registration/answer`, { answer }),
      about: { registrationId: candidate.id, answer },
    };
  },
};

const saveWishes: OperationKind = {
  name: 'save-wishes',
  weight: 6,
  draw(world, random) {
    const candidate = someCandidate(world, random);
    if (!candidate?.link) return null;
    const left = world.hall.recruiters.map(({ id }) => id);
    const wishes: string[] = [];
    for (let count = 1 + random.below(4); count > 0; count--)
      wishes.push(...left.splice(random.below(left.length), 1));
    return {
      request: byAnybody('PUT', `${candidate.link}/wishes`, {
        wishes: wishes.map((recruiterId) => ({ recruiterId })),
      }),
      about: { registrationId: candidate.id, wishes },
    };
  },
};

const gradeWisher: OperationKind = {
  name: 'grade-wisher',
  weight: 4,
  draw(world, random) {
    const candidate = someCandidate(world, random);
    const recruiter = random.pick(world.hall.recruiters);
    if (candidate === null || recruiter === null) return null;
    const grade = random.oneOf(['must', 'would', 'no', null]);
    return {
      request: byAnybody('PUT', `${recruiter.link}/candidates/${candidate.id}`, { grade }),
      about: { registrationId: candidate.id, recruiterId: recruiter.id, grade },
    };
  },
};

const changeCapacity: OperationKind = {
  name: 'change-capacity',
  weight: 0.6,
  rivals: true,
  draw(world, random) {
    const capacity = CAPACITY + random.below(12);
    return {
      request: byOrganiser(random, 'PUT', `/events/${world.hall.eventId}/settings`, {
        ...world.hall.settings,
        capacity,
      }),
      about: { capacity },
    };
  },
};

const turnStand = (name: 'withdraw' | 'reinstate', weight: number): OperationKind => ({
  name: `${name}-recruiter`,
  weight,
  rivals: true,
  draw(world, random) {
    const recruiter = random.pick(world.hall.recruiters.slice(-2));
    if (recruiter === null) return null;
    return {
      request: byOrganiser(
        random,
        'POST',
        `/events/${world.hall.eventId}/recruiters/${recruiter.id}/${name}`,
        {},
      ),
      about: { recruiterId: recruiter.id },
    };
  },
});

/** Five people in a file: seldom, as each file is read in a process of its own. */
const startImport: OperationKind = {
  name: 'start-import',
  weight: 0.02,
  draw(world, random, index) {
    const lines = [0, 1, 2, 3, 4].map(
      (line) => `Importé${index}-${line};Essai${world.seed};importe${index}.${line}@exemple.example`,
    );
    const text = `Prénom;Nom;E-mail\n${lines.join('\n')}\n`;
    const path = `/events/${world.hall.eventId}/imports`;
    return {
      request: {
        ...byOrganiser(random, 'POST', path, { kind: 'candidates' }),
        file: { name: `liste-${index}.csv`, text },
      },
      about: {},
    };
  },
  learn(world, { importId }: { importId: string }) {
    if (!world.imports.some(({ id }) => id === importId))
      world.imports.push({ id: importId, state: 'preview' });
  },
};

const turnImport = (
  name: 'apply' | 'undo',
  from: 'preview' | 'applied',
  to: 'applied' | 'undone',
  weight: number,
): OperationKind => ({
  name: `${name}-import`,
  weight,
  rivals: true,
  draw(world, random): Drawn | null {
    const known = random.pick(world.imports.filter(({ state }) => state === from));
    if (known === null) return null;
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/imports/${known.id}/${name}`, {}),
      about: { importId: known.id },
    };
  },
  learn(world, _: unknown, { importId }) {
    const known = world.imports.find(({ id }) => id === importId);
    if (known) known.state = to;
  },
});

/** Freed places are kept so long for the next who waits, in the histories in which they are not given at once. */
const OFFER_MINUTES = 10;

/** Has freed places offered with a time limit: once, before anybody registers. */
export function keepPlaces(world: World): Drawn {
  return {
    request: {
      as: 'organiser',
      method: 'PUT',
      path: `/events/${world.hall.eventId}/invitations/settings`,
      body: { offerMinutes: OFFER_MINUTES },
    },
    about: {},
  };
}

export const PEOPLE: readonly OperationKind[] = [
  register,
  registerMyself,
  changeStatus,
  answerInvitation,
  saveWishes,
  gradeWisher,
  changeCapacity,
  turnStand('withdraw', 0.4),
  turnStand('reinstate', 0.8),
  startImport,
  turnImport('apply', 'preview', 'applied', 0.54),
  turnImport('undo', 'applied', 'undone', 0.2),
];
