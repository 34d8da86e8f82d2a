import { expect, inject, test } from 'vitest';
import { askDatabase } from '../support/ask-database.ts';
import { checkBegun } from './checker/begun.ts';
import { readLedger } from './checker/ledger.ts';
import { checkVersions } from './checker/versions.ts';
import { openCopy } from './ground.ts';
import { playTrip } from './hall-trip.ts';
import type { About, Act } from './history.ts';
import { openPost } from './post.ts';
import { inWords } from './report.ts';
import { SABOTAGES } from './sabotages.ts';
import { testGround } from './test-ground.ts';
import { type WireRequest, wireInto } from './wire.ts';

// What few of the drawn histories come to, played on purpose: with the sabotage it is found, without it nothing is.
const held = testGround();

/** The hall with one person who wishes for the first company. What is asked is remembered as in a history. */
interface Moment {
  readonly registrationId: string;
  ask<T>(kind: string, method: WireRequest['method'], path: string, body?: object, about?: About): Promise<T>;
  /** A draft that is ready to be published: with the interview of this person, or without. */
  draft(withThem: boolean): Promise<{ path: string; revision: number }>;
}

/** The invariants that the checker finds broken afterwards. */
async function playMoment(name: string | null, play: (moment: Moment) => Promise<void>): Promise<string[]> {
  const { hall } = held.ground;
  const sabotage = SABOTAGES.find((one) => one.name === name);
  const instance = await openCopy(held.ground, sabotage?.hook ? { hook: sabotage.hook() } : {});
  const acts: Act[] = [];
  const wire = wireInto(instance.app, hall.tokens);
  const ask: Moment['ask'] = async (kind, method, path, body, about = {}) => {
    const index = acts.length;
    const request: WireRequest = {
      as: 'organiser',
      method,
      path: `/events/${hall.eventId}${path}`,
      body: body ?? null,
    };
    const answer = (await wire.send(request, method === 'GET' ? null : `${kind}-${index}`))!;
    const outcome: Act['outcome'] =
      answer.status === 200
        ? { kind: 'done', value: answer.body }
        : { kind: 'refused', refusal: String(answer.status) };
    const ticks = { begun: 2 * index, ended: 2 * index + 1 };
    acts.push({
      index,
      kind,
      key: `${index}`,
      request,
      about,
      fault: null,
      eventMinute: 0,
      ...ticks,
      outcome,
    });
    return answer.body as never;
  };
  try {
    const { registrationId } = await ask<{ registrationId: string }>('register', 'POST', '/candidates', {
      firstName: 'Ana',
      lastName: 'Essai',
    });
    await ask('type-wishes', 'PUT', `/wishes/${registrationId}`, {
      wishes: [{ recruiterId: hall.recruiters[0]!.id }],
    });
    await play({
      registrationId,
      ask,
      async draft(withThem) {
        const { draftId } = await ask<{ draftId: string }>('start-plan', 'POST', '/plan/drafts', {
          seed: 1,
          seconds: 0.2,
        });
        await openPost(instance.db).deliver(instance.clock.now);
        const path = `/plan/drafts/${draftId}`;
        const { draft } = await ask<{ draft: { revision: number } }>('read-draft', 'GET', path);
        if (withThem) return { path, revision: draft.revision };
        const { revision } = await ask<{ revision: number }>('change-draft', 'POST', `${path}/changes`, {
          kind: 'remove',
          registrationId,
          recruiterId: hall.recruiters[0]!.id,
          round: null,
          revision: draft.revision,
        });
        return { path, revision };
      },
    });
    const ledger = await readLedger(instance.url, hall.eventId);
    const found = [...checkBegun(ledger, acts), ...checkVersions(ledger, acts)];
    return [...new Set(found.map(({ invariant }) => invariant))];
  } finally {
    await instance.close();
  }
}

interface Board {
  readonly meetings: readonly { readonly id: string; readonly registrationId: string }[];
}

test.each([
  [null, []],
  ['version-goes-back', ['I9']],
])('a board that is read again and again after two versions (sabotage: %s)', async (sabotage, broken) => {
  const found = await playMoment(sabotage, async ({ ask, draft }) => {
    for (const withThem of [true, false]) {
      const { path, revision } = await draft(withThem);
      await ask('publish', 'POST', `${path}/publish`, { revision });
    }
    for (let times = 0; times < 8; times++) await ask('read-board', 'GET', '/board');
  });
  expect(found).toEqual(broken);
});

test.each([
  [null, []],
  ['plan-moves-running', ['I6']],
])(
  'a plan without an interview whose people were called meanwhile (sabotage: %s)',
  async (sabotage, broken) => {
    const found = await playMoment(sabotage, async ({ ask, draft, registrationId }) => {
      const first = await draft(true);
      await ask('publish', 'POST', `${first.path}/publish`, { revision: first.revision });
      const second = await draft(false);
      const { meetings } = await ask<Board>('read-board', 'GET', '/board');
      const meetingId = meetings.find((meeting) => meeting.registrationId === registrationId)!.id;
      const mark = 'called';
      await ask('mark-meeting', 'POST', `/meetings/${meetingId}/mark`, { mark }, { meetingId, mark });
      await ask('publish', 'POST', `${second.path}/publish`, { revision: second.revision });
    });
    expect(found).toEqual(broken);
  },
);

const trip = { operations: 300, empty: inject('databaseTemplate') };

test('an event that is in a hall and here at once comes home, and nothing of either place is lost', async () => {
  for (const seed of [101, 102]) {
    const violations = await playTrip(held.ground, { ...trip, seed });
    expect(inWords({ seed, operations: trip.operations, violations })).toEqual([]);
  }
}, 600_000);

test('results of here that what comes from the hall writes over in silence are noticed', async () => {
  const violations = await playTrip(held.ground, {
    ...trip,
    seed: 101,
    // As if each result had left home as it is here now, so that nobody here seems to have touched it.
    async tamper(bundle, here) {
      const rows = await askDatabase(here, 'select to_jsonb(outcomes) as row from outcomes');
      const held = new Map(rows.map((one) => (one as { row: Outcome }).row).map((row) => [keyOf(row), row]));
      const changes = bundle.changes.map((change) =>
        change.table === 'outcomes' && change.after
          ? { ...change, before: held.get(keyOf(change.after as unknown as Outcome)) ?? change.before }
          : change,
      );
      return { ...bundle, changes };
    },
  });
  expect(violations.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^outcomes.*nobody is told/),
  );
});

interface Outcome {
  readonly [column: string]: unknown;
  readonly meeting_id: string;
  readonly given_by: string;
}

const keyOf = ({ meeting_id, given_by }: Outcome) => `${meeting_id}/${given_by}`;
