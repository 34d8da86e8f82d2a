import { ROUNDS } from '../hall.ts';
import type { KnownDraft, World } from '../world.ts';
import { byOrganiser, type Drawn, type OperationKind } from './kind.ts';

const drafts = ({ hall }: World) => `/events/${hall.eventId}/plan/drafts`;

const turnWishes = (name: 'open' | 'close', weight: number): OperationKind => ({
  name: `${name}-wishes`,
  weight,
  rivals: true,
  draw: (world, random) => ({
    request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/wishes/${name}`, {}),
    about: {},
  }),
});

const startPlan: OperationKind = {
  name: 'start-plan',
  weight: 0.25,
  draw(world, random) {
    // Without people there is nothing to plan.
    if (world.candidates.length < 6) return null;
    const seed = 1 + random.below(1000);
    return { request: byOrganiser(random, 'POST', drafts(world), { seed, seconds: 0.2 }), about: { seed } };
  },
  learn(world, { draftId }: { draftId: string }) {
    if (!world.drafts.has(draftId)) world.drafts.set(draftId, { revision: 0, ready: false, meetings: [] });
  },
};

interface DraftPage {
  readonly draft: { readonly id: string; readonly status: string; readonly revision: number };
  readonly sheet: { readonly meetings: KnownDraft['meetings'] };
}

const readDraft: OperationKind = {
  name: 'read-draft',
  weight: 2,
  reads: true,
  draw(world, random) {
    const draftId = random.pick([...world.drafts.keys()].slice(-3));
    if (draftId === null) return null;
    return {
      request: byOrganiser(random, 'GET', `${drafts(world)}/${draftId}`),
      about: { draftId },
    };
  },
  learn(world, page: DraftPage, { draftId }) {
    world.drafts.set(String(draftId), {
      revision: page.draft.revision,
      ready: page.draft.status === 'ready',
      meetings: page.sheet.meetings,
    });
  },
};

/** A draft that is ready, the newest ones first. */
function someDraft(world: World, random: Parameters<OperationKind['draw']>[1]): [string, KnownDraft] | null {
  return random.pick([...world.drafts].filter(([, { ready }]) => ready).slice(-2));
}

const changeDraft: OperationKind = {
  name: 'change-draft',
  weight: 4,
  rivals: true,
  draw(world, random): Drawn | null {
    const known = someDraft(world, random);
    const meeting = random.pick(known?.[1].meetings ?? []);
    if (known === null || meeting === null) return null;
    const [draftId, { revision }] = known;
    const kind = random.oneOf(['move', 'move', 'remove']);
    const { registrationId, recruiterId } = meeting;
    const round = kind === 'move' ? 1 + random.below(ROUNDS) : null;
    return {
      request: byOrganiser(random, 'POST', `${drafts(world)}/${draftId}/changes`, {
        kind,
        registrationId,
        recruiterId,
        round,
        revision,
      }),
      about: { draftId, revision, kind, registrationId, recruiterId, round },
    };
  },
  learn(world, { revision }: { revision: number }, { draftId }) {
    const known = world.drafts.get(String(draftId));
    if (known && known.revision < revision) world.drafts.set(String(draftId), { ...known, revision });
  },
};

const publish: OperationKind = {
  name: 'publish',
  weight: 1.6,
  rivals: true,
  draw(world, random) {
    const known = someDraft(world, random);
    if (known === null) return null;
    const [draftId, { revision }] = known;
    return {
      request: byOrganiser(random, 'POST', `${drafts(world)}/${draftId}/publish`, { revision }),
      about: { draftId, revision },
    };
  },
};

const discard: OperationKind = {
  name: 'discard-draft',
  weight: 0.15,
  draw(world, random) {
    const draftId = random.pick([...world.drafts.keys()].slice(0, -2));
    if (draftId === null) return null;
    return { request: byOrganiser(random, 'DELETE', `${drafts(world)}/${draftId}`), about: { draftId } };
  },
  learn(world, _: unknown, { draftId }) {
    world.drafts.delete(String(draftId));
  },
};

const propose: OperationKind = {
  name: 'propose-repair',
  weight: 0.2,
  draw: (world, random) => ({
    request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/board/repairs`, {}),
    about: {},
  }),
  learn(world, { proposalId }: { proposalId: string | null }) {
    world.proposalId = proposalId;
  },
};

const decide = (name: 'apply' | 'decline' | 'undo', weight: number): OperationKind => ({
  name: `${name}-repair`,
  weight,
  rivals: true,
  draw(world, random): Drawn | null {
    const proposalId = name === 'undo' ? world.undoableId : world.proposalId;
    if (proposalId === null) return null;
    const path = `/events/${world.hall.eventId}/board/repairs/${proposalId}/${name}`;
    return { request: byOrganiser(random, 'POST', path, {}), about: { proposalId } };
  },
});

export const PLAN: readonly OperationKind[] = [
  turnWishes('open', 0.6),
  turnWishes('close', 0.15),
  startPlan,
  readDraft,
  changeDraft,
  publish,
  discard,
  propose,
  decide('apply', 2),
  decide('decline', 0.2),
  decide('undo', 0.8),
];
