import { type Cookie, capability, endpoint, form, page } from '../../web/capability.ts';
import { SESSION_MINUTES, SIGN_IN_MINUTES } from './rules.ts';
import { FirstRunScreen } from './screens/first-run-screen.tsx';
import { NewTokenScreen, OrganisationScreen } from './screens/organisation-screen.tsx';
import { AskSignInScreen, SignInCodeScreen, SignInLinkScreen } from './screens/sign-in-screens.tsx';
import { memberBySession } from './store/sessions.ts';
import { programByToken } from './store/tokens.ts';
import { texts } from './texts.ts';
import { addMember } from './use-cases/add-member.ts';
import { addOrganisation } from './use-cases/add-organisation.ts';
import { askSignIn } from './use-cases/ask-sign-in.ts';
import { endSession } from './use-cases/end-session.ts';
import { issueToken } from './use-cases/issue-token.ts';
import { openSession } from './use-cases/open-session.ts';
import { revokeToken } from './use-cases/revoke-token.ts';
import { setUpInstance } from './use-cases/set-up-instance.ts';
import { viewFirstRun } from './use-cases/view-first-run.ts';
import { viewOrganisation } from './use-cases/view-organisation.ts';
import { viewSignIn } from './use-cases/view-sign-in.ts';

/** The cookies of signing in: who is signed in, and which browser asked for a message. */
const SESSION = 'session';
const ASKING = 'asking';

function sessionCookies({ sessionSecret }: { sessionSecret: string | null }): Cookie[] {
  if (sessionSecret === null) return [];
  return [
    { name: SESSION, value: sessionSecret, maxAgeSeconds: SESSION_MINUTES * 60 },
    { name: ASKING, value: null, maxAgeSeconds: 0 },
  ];
}

const firstRun = page('/first-run', viewFirstRun, FirstRunScreen);
const signIn = page('/sign-in', viewSignIn, AskSignInScreen);
const signInCode = page('/sign-in/code', viewSignIn, SignInCodeScreen);
const signInLink = page('/sign-in/link/:secret', viewSignIn, SignInLinkScreen);
const organisation = page('/organisations/:organisationId', viewOrganisation, OrganisationScreen);
const toOrganisation = (_: unknown, __: unknown, path: Readonly<Record<string, string>>) =>
  `/organisations/${path.organisationId}`;

export const access = capability({
  name: 'access',
  texts,
  async identify(db, { cookie, bearer }, now) {
    if (bearer !== null) return programByToken(db, bearer, now);
    const session = cookie(SESSION);
    return session === null ? null : memberBySession(db, session, now);
  },
  routes: [
    firstRun,
    form('/first-run', setUpInstance, firstRun, () => '/', { cookies: sessionCookies }),
    signIn,
    form('/sign-in', askSignIn, signIn, () => '/sign-in/code', {
      cookies: ({ browserSecret }) => [
        { name: ASKING, value: browserSecret, maxAgeSeconds: SIGN_IN_MINUTES * 60 },
      ],
    }),
    signInCode,
    form(
      '/sign-in/code',
      openSession,
      signInCode,
      ({ sessionSecret }) => (sessionSecret ? '/' : '/sign-in/code?wrong=1'),
      {
        cookies: sessionCookies,
        fromCookies: { browserSecret: ASKING },
      },
    ),
    signInLink,
    form(
      '/sign-in/link/:secret',
      openSession,
      signInLink,
      ({ sessionSecret }, { secret }) =>
        sessionSecret ? '/' : `/sign-in/link/${encodeURIComponent(secret ?? '')}?wrong=1`,
      { cookies: sessionCookies, fromCookies: { browserSecret: ASKING } },
    ),
    form('/sign-out', endSession, signIn, () => '/sign-in', {
      cookies: () => [{ name: SESSION, value: null, maxAgeSeconds: 0 }],
    }),
    organisation,
    form('/organisations/:organisationId/members', addMember, organisation, toOrganisation),
    form('/organisations/:organisationId/partners', addOrganisation, organisation, toOrganisation),
    form('/organisations/:organisationId/tokens', issueToken, organisation, toOrganisation, {
      shows: NewTokenScreen,
    }),
    form('/organisations/:organisationId/tokens/:tokenId/revoke', revokeToken, organisation, toOrganisation),
    endpoint('POST', '/organisations/:organisationId/partners', addOrganisation),
  ],
});
