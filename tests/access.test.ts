import { beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from '../src/app.ts';
import {
  Actor,
  anyone,
  type Identity,
  type MemberRole,
  type Participation,
  TOKEN_SCOPES,
} from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { UseCase } from '../src/kernel/use-case.ts';
import { useCasesOf } from '../src/web/capability.ts';
import { ACCESS, type Who } from './access.table.ts';

const [host, partner, stranger] = [newId(), newId(), newId()];
/** Organisations that run the event with the host, lend the place, or recruit at it. */
const [coHost, site, company] = [newId(), newId(), newId()];
const [event, otherEvent, noEvent] = [newId(), newId(), newId()];
/** A place of the event with shared computers. */
const helped = newId();
/** The network of each organisation. */
const NETWORKS: Readonly<Record<string, string>> = { [host]: newId(), [stranger]: newId() };

/** What ties the organisations of this test to events: the stranger hosts the other event. */
const TIES: readonly Participation[] = [
  { eventId: event, organisationId: host, role: 'host' },
  { eventId: event, organisationId: partner, role: 'brings' },
  { eventId: event, organisationId: coHost, role: 'co-organises' },
  { eventId: event, organisationId: site, role: 'lends-site' },
  { eventId: event, organisationId: company, role: 'recruits' },
  { eventId: otherEvent, organisationId: stranger, role: 'host' },
];

function member(organisationId: string, ...roles: MemberRole[]): Actor {
  const memberships = roles.map((role) => ({ organisationId, role }));
  const identity: Identity = {
    kind: 'member',
    accountId: newId(),
    sessionId: newId(),
    name: 'Quelqu’un',
    memberships,
  };
  return new Actor(
    identity,
    TIES.filter((tie) => tie.organisationId === organisationId),
  );
}

function identityOf(actor: Actor): Extract<Identity, { kind: 'member' }> {
  if (actor.identity.kind !== 'member') throw new Error('This actor is no member.');
  return actor.identity;
}

function program(organisationId: string): Actor {
  const identity: Identity = {
    kind: 'token',
    tokenId: newId(),
    name: 'Programme',
    organisationId,
    scopes: TOKEN_SCOPES,
  };
  return new Actor(
    identity,
    TIES.filter((tie) => tie.organisationId === organisationId),
  );
}

/** What everybody signed in is, whatever their roles. */
const KNOWN: readonly Who[] = ['anyone', 'member', 'account', 'signing-in'];

/** Everybody who could ask, and what they are about the event and the host organisation. */
const ACTORS: Readonly<Record<string, { actor: Actor; is: readonly Who[] }>> = {
  anonymous: { actor: new Actor({ kind: 'anonymous' }), is: ['anyone'] },
  'organiser of the host': {
    actor: member(host, 'organiser'),
    is: [...KNOWN, 'manager', 'colleague', 'organiser', 'partner', 'follower'],
  },
  'door of the host': { actor: member(host, 'door'), is: [...KNOWN, 'door'] },
  'counsellor of the host': {
    actor: member(host, 'counsellor'),
    is: [...KNOWN, 'colleague', 'partner', 'follower'],
  },
  'organiser of a partner': { actor: member(partner, 'organiser'), is: [...KNOWN, 'partner', 'follower'] },
  'counsellor of a partner': { actor: member(partner, 'counsellor'), is: [...KNOWN, 'partner', 'follower'] },
  'door of a partner': { actor: member(partner, 'door'), is: [...KNOWN] },
  'organiser of who co-organises': {
    actor: member(coHost, 'organiser'),
    is: [...KNOWN, 'organiser', 'partner', 'follower'],
  },
  'door of who co-organises': { actor: member(coHost, 'door'), is: [...KNOWN, 'door'] },
  'counsellor of who co-organises': {
    actor: member(coHost, 'counsellor'),
    is: [...KNOWN, 'partner', 'follower'],
  },
  'door of the site': { actor: member(site, 'door'), is: [...KNOWN, 'door'] },
  'organiser of the site': { actor: member(site, 'organiser'), is: [...KNOWN, 'follower'] },
  'organiser of who recruits': { actor: member(company, 'organiser'), is: [...KNOWN, 'follower'] },
  'door of who recruits': { actor: member(company, 'door'), is: [...KNOWN] },
  'organiser elsewhere': { actor: member(stranger, 'organiser'), is: [...KNOWN, 'follower'] },
  'door elsewhere': { actor: member(stranger, 'door'), is: [...KNOWN] },
  'counsellor elsewhere': { actor: member(stranger, 'counsellor'), is: [...KNOWN, 'follower'] },
  'organiser of the host, before the second factor': {
    actor: new Actor({ ...identityOf(member(host, 'organiser')), awaits: 'second-factor' }, TIES),
    is: ['anyone', 'signing-in'],
  },
  'administrator of the network': {
    actor: new Actor({ ...identityOf(member(host)), administers: [NETWORKS[host]!] }),
    is: [...KNOWN, 'administrator'],
  },
  'administrator of another network': {
    actor: new Actor({ ...identityOf(member(stranger)), administers: [NETWORKS[stranger]!] }),
    is: [...KNOWN],
  },
  'member without a role': { actor: member(host), is: [...KNOWN] },
  'program of the host': {
    actor: program(host),
    is: ['anyone', 'member', 'manager', 'colleague', 'organiser', 'door', 'partner', 'follower'],
  },
  'program of a partner': { actor: program(partner), is: ['anyone', 'member', 'partner', 'follower'] },
  'program elsewhere': { actor: program(stranger), is: ['anyone', 'member', 'follower'] },
  candidate: {
    actor: new Actor({ kind: 'candidate', eventId: event, registrationId: newId(), name: 'Jessica' }),
    is: ['anyone', 'candidate'],
  },
  recruiter: {
    actor: new Actor({ kind: 'recruiter', eventId: event, recruiterId: newId(), name: 'Acme' }),
    is: ['anyone', 'recruiter'],
  },
  'who sits beside a recruiter': {
    actor: new Actor({
      kind: 'co-recruiter',
      eventId: event,
      recruiterId: newId(),
      coRecruiterId: newId(),
      name: 'Nadia',
    }),
    is: ['anyone', 'beside'],
  },
  'who helps at a site': {
    actor: new Actor({ ...identityOf(member(stranger)), helps: [{ eventId: event, siteId: helped }] }),
    is: [...KNOWN, 'site-helper'],
  },
  'who helps at another site': {
    actor: new Actor({ ...identityOf(member(stranger)), helps: [{ eventId: event, siteId: newId() }] }),
    is: [...KNOWN],
  },
  'shared computer': {
    actor: new Actor({
      kind: 'station',
      eventId: event,
      siteId: helped,
      stationId: newId(),
      name: 'Lille Fives · 3',
    }),
    is: ['anyone', 'station'],
  },
  'command line': {
    actor: new Actor({ kind: 'system', name: 'tests' }),
    is: ['anyone', 'system', 'manager', 'colleague', 'administrator'],
  },
};

const useCases = useCasesOf(capabilities);

/** Whom the table lets through: an organiser is at the door as well when the door is allowed. */
function mayPass(who: readonly Who[], is: readonly Who[]): boolean {
  return who.some((one) => is.includes(one));
}

/** A request about one event, one organisation and one site, with every other id unknown. */
function about(eventId: string, organisationId: string): object {
  return { eventId, organisationId, networkId: NETWORKS[organisationId] ?? newId(), siteId: helped };
}

/** This event, another, none, and nothing said. */
const RELATIONS = 4;

/** The cells where a use case answers otherwise than the table: "use case, actor, relation: passed or not". */
function differences(cases: Iterable<readonly [string, Pick<UseCase, 'allow'>]>): string[] {
  const found: string[] = [];
  for (const [name, { allow }] of cases) {
    const who = ACCESS[name] ?? [];
    for (const [title, { actor, is }] of Object.entries(ACTORS)) {
      const relations = [
        { relation: 'this event', input: about(event, host), expected: mayPass(who, is) },
        {
          relation: 'another event',
          input: about(otherEvent, stranger),
          expected: mayPass(who, isElsewhere(title, is)),
        },
        { relation: 'no such event', input: about(noEvent, noEvent), expected: mayPass(who, isNowhere(is)) },
        { relation: 'nothing said', input: {}, expected: mayPass(who, isNowhere(is)) },
      ];
      expect(relations).toHaveLength(RELATIONS);
      for (const { relation, input, expected } of relations) {
        const passed = allow(actor, input as never) !== null;
        if (passed !== expected)
          found.push(`${name}, ${title}, ${relation}: ${passed ? 'passed' : 'was refused'}`);
      }
    }
  }
  return found;
}

/** What somebody is about the event that the stranger hosts. */
function isElsewhere(title: string, is: readonly Who[]): readonly Who[] {
  const twin: Record<string, string> = {
    'organiser elsewhere': 'organiser of the host',
    'door elsewhere': 'door of the host',
    'counsellor elsewhere': 'counsellor of the host',
    'program elsewhere': 'program of the host',
    'administrator of another network': 'administrator of the network',
  };
  return twin[title] ? ACTORS[twin[title]]!.is : isNowhere(is);
}

/** What remains of somebody where no event and no organisation ties them. */
function isNowhere(is: readonly Who[]): readonly Who[] {
  // A personal link and a shared computer name their own event, and the command line is of the whole server, whatever the request says.
  const kept: readonly Who[] = is.includes('system')
    ? ['anyone', 'system', 'manager', 'colleague', 'administrator']
    : [...KNOWN, 'follower', 'candidate', 'recruiter', 'beside', 'station'];
  return is.filter((one) => kept.includes(one));
}

describe('who may do what', () => {
  let guarded: [string, UseCase][];
  beforeAll(() => {
    guarded = [...useCases];
  });

  test('every use case has a line in the table, and every line a use case', () => {
    expect([...useCases.keys()].sort()).toEqual(Object.keys(ACCESS).sort());
  });

  test('every use case lets through exactly whom the table says, about every event', () => {
    expect(differences(guarded)).toEqual([]);
    // Goal T11: a use case, somebody, what they are about.
    expect(guarded.length * Object.keys(ACTORS).length * RELATIONS).toBeGreaterThan(15_000);
  });

  test('taking the guard off any one use case is noticed', () => {
    const unnoticed = guarded
      .filter(([name]) => !ACCESS[name]?.includes('anyone'))
      .filter(([name]) => differences([[name, { allow: anyone }]]).length === 0);
    expect(unnoticed).toEqual([]);
  });

  test('closing any one use case to everybody is noticed', () => {
    const unnoticed = guarded.filter(([name]) => differences([[name, { allow: () => null }]]).length === 0);
    expect(unnoticed.map(([name]) => name)).toEqual([]);
  });
});

test('a program without the scope of a use case is told which one it lacks, whatever the use case', async () => {
  const { perform } = await import('../src/kernel/perform.ts');
  const bare = new Actor(
    { kind: 'token', tokenId: newId(), name: 'Programme', organisationId: host, scopes: [] },
    TIES.filter((tie) => tie.organisationId === host),
  );
  const answers = await Promise.all(
    [...useCases]
      .filter(([, useCase]) => useCase.allow(bare, about(event, host) as never) !== null)
      .map(async ([name, useCase]) => {
        // The scope is asked before the database is: none is needed here.
        const answer = await perform(null as never, useCase, {
          actor: bare,
          input: about(event, host),
          now: '2026-11-12T08:00:00.000Z',
        });
        return [name, answer.kind, useCase.token === null ? 'not-found' : 'scope-missing'] as const;
      }),
  );
  expect(answers.filter(([, kind, expected]) => kind !== expected)).toEqual([]);
});
