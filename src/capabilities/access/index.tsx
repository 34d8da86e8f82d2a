import { type Cookie, capability, endpoint, form, page } from '../../web/capability.ts';
import { SESSION_MINUTES, SIGN_IN_MINUTES } from './rules.ts';
import { AccountScreen } from './screens/account-screen.tsx';
import { AuthenticatorAppScreen, FactorsScreen, RecoveryCodesScreen } from './screens/factors-screens.tsx';
import { FirstRunScreen } from './screens/first-run-screen.tsx';
import { NewTokenScreen, OrganisationScreen } from './screens/organisation-screen.tsx';
import { BackFromProviderScreen, GoToProviderScreen } from './screens/organisation-sign-in-screens.tsx';
import { SecondFactorScreen } from './screens/second-factor-screen.tsx';
import {
  AskSignInScreen,
  PasswordScreen,
  SignInCodeScreen,
  SignInLinkScreen,
} from './screens/sign-in-screens.tsx';
import { forgetSpent } from './store/cleaning.ts';
import { memberBySession } from './store/sessions.ts';
import { programByToken } from './store/tokens.ts';
import { texts } from './texts.ts';
import { addMember } from './use-cases/add-member.ts';
import { addOrganisation } from './use-cases/add-organisation.ts';
import { addPasskey } from './use-cases/add-passkey.ts';
import { allowPasswords } from './use-cases/allow-passwords.ts';
import { askNewPasskey } from './use-cases/ask-new-passkey.ts';
import { askPasskeySignIn } from './use-cases/ask-passkey-sign-in.ts';
import { askSignIn } from './use-cases/ask-sign-in.ts';
import { changeMemberRoles } from './use-cases/change-member-roles.ts';
import { confirmAuthenticatorApp } from './use-cases/confirm-authenticator-app.ts';
import { deactivateMember } from './use-cases/deactivate-member.ts';
import { endOneSession } from './use-cases/end-one-session.ts';
import { endOtherSessions } from './use-cases/end-other-sessions.ts';
import { endSession } from './use-cases/end-session.ts';
import { finishOrganisationSignIn } from './use-cases/finish-organisation-sign-in.ts';
import { giveSecondFactor } from './use-cases/give-second-factor.ts';
import { issueToken } from './use-cases/issue-token.ts';
import { openSession } from './use-cases/open-session.ts';
import { removeAuthenticatorApp } from './use-cases/remove-authenticator-app.ts';
import { removeIdentityProvider } from './use-cases/remove-identity-provider.ts';
import { removePasskey } from './use-cases/remove-passkey.ts';
import { removePassword } from './use-cases/remove-password.ts';
import { renamePasskey } from './use-cases/rename-passkey.ts';
import { renewRecoveryCodes } from './use-cases/renew-recovery-codes.ts';
import { revokeToken } from './use-cases/revoke-token.ts';
import { setIdentityProvider } from './use-cases/set-identity-provider.ts';
import { setPassword } from './use-cases/set-password.ts';
import { setUpInstance } from './use-cases/set-up-instance.ts';
import { signInWithPasskey } from './use-cases/sign-in-with-passkey.ts';
import { signInWithPassword } from './use-cases/sign-in-with-password.ts';
import { startAuthenticatorApp } from './use-cases/start-authenticator-app.ts';
import { startOrganisationSignIn } from './use-cases/start-organisation-sign-in.ts';
import { viewAuthenticatorApp } from './use-cases/view-authenticator-app.ts';
import { viewFirstRun } from './use-cases/view-first-run.ts';
import { viewMyAccount } from './use-cases/view-my-account.ts';
import { viewMyFactors } from './use-cases/view-my-factors.ts';
import { viewOrganisation } from './use-cases/view-organisation.ts';
import { viewOrganisationReturn } from './use-cases/view-organisation-return.ts';
import { viewSecondFactor } from './use-cases/view-second-factor.ts';
import { viewSignIn } from './use-cases/view-sign-in.ts';

/** The cookies of signing in: who is signed in, and which browser asked for a message. */
const SESSION = 'session';
const ASKING = 'asking';

/** The browser says of itself what it is, for the list of one's sessions. */
const DEVICE = { fromHeaders: { device: 'user-agent' } };

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
const signInPassword = page('/sign-in/password', viewSignIn, PasswordScreen);
const secondFactor = page(
  '/sign-in/second-factor',
  viewSecondFactor,
  SecondFactorScreen,
  ({ elsewhere }) => elsewhere,
);
const back = page('/sign-in/back', viewOrganisationReturn, BackFromProviderScreen);
const account = page('/account', viewMyAccount, AccountScreen);
const FACTORS = '/account/second-factor';
const factors = page(FACTORS, viewMyFactors, FactorsScreen);
const authenticatorApp = page(`${FACTORS}/app`, viewAuthenticatorApp, AuthenticatorAppScreen);
const organisation = page('/organisations/:organisationId', viewOrganisation, OrganisationScreen);

/** Where a session that must prove itself twice is led from every other page; what is public stays public. */
const OPEN_BEFORE = /^\/(sign-in|account\/second-factor|e|c|r|card|api)(\/|$)/;

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
  recurring: [{ everySeconds: 3_600, run: ({ db, now }) => forgetSpent(db, now) }],
  detour: (identity, path) =>
    identity.kind === 'member' && identity.awaits && !OPEN_BEFORE.test(path)
      ? '/sign-in/second-factor'
      : null,
  routes: [
    firstRun,
    form('/first-run', setUpInstance, firstRun, () => '/', { cookies: sessionCookies, ...DEVICE }),
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
      ({ sessionSecret, next }) => (sessionSecret ? next : '/sign-in/code?wrong=1'),
      { cookies: sessionCookies, fromCookies: { browserSecret: ASKING }, ...DEVICE },
    ),
    signInLink,
    form(
      '/sign-in/link/:secret',
      openSession,
      signInLink,
      ({ sessionSecret, next }, { secret }) =>
        sessionSecret ? next : `/sign-in/link/${encodeURIComponent(secret ?? '')}?wrong=1`,
      { cookies: sessionCookies, fromCookies: { browserSecret: ASKING }, ...DEVICE },
    ),
    signInPassword,
    form(
      '/sign-in/password',
      signInWithPassword,
      signInPassword,
      ({ sessionSecret, next }) => (sessionSecret ? next : '/sign-in/password?wrong=1'),
      { cookies: sessionCookies, ...DEVICE },
    ),
    endpoint('POST', '/sign-in/passkey/question', askPasskeySignIn),
    form(
      '/sign-in/passkey',
      signInWithPasskey,
      signIn,
      ({ sessionSecret, next }) => (sessionSecret ? next : '/sign-in?wrong=passkey'),
      { cookies: sessionCookies, ...DEVICE },
    ),
    form('/sign-in/with/:providerId', startOrganisationSignIn, signIn, () => '/sign-in', {
      shows: GoToProviderScreen,
      cookies: ({ browserSecret }) => [
        { name: ASKING, value: browserSecret, maxAgeSeconds: SIGN_IN_MINUTES * 60 },
      ],
    }),
    back,
    form(
      '/sign-in/back',
      finishOrganisationSignIn,
      back,
      ({ sessionSecret, next }) => (sessionSecret ? next : '/sign-in?wrong=organisation'),
      { cookies: sessionCookies, fromCookies: { browserSecret: ASKING }, ...DEVICE },
    ),
    secondFactor,
    form(
      '/sign-in/second-factor',
      giveSecondFactor,
      secondFactor,
      ({ sessionSecret }) => (sessionSecret ? '/' : '/sign-in/second-factor?wrong=1'),
      { cookies: sessionCookies },
    ),

    account,
    form('/account/password', setPassword, account, () => '/account'),
    form('/account/password/remove', removePassword, account, () => '/account'),
    form('/account/sessions/end-others', endOtherSessions, account, () => '/account'),
    form('/account/sessions/:sessionId/end', endOneSession, account, () => '/account'),
    endpoint('GET', '/account', viewMyAccount),
    endpoint('DELETE', '/account/sessions/:sessionId', endOneSession),

    factors,
    form(FACTORS, startAuthenticatorApp, factors, () => `${FACTORS}/app`),
    authenticatorApp,
    form(`${FACTORS}/app`, confirmAuthenticatorApp, authenticatorApp, () => FACTORS, {
      cookies: sessionCookies,
      shows: RecoveryCodesScreen,
    }),
    form(`${FACTORS}/app/remove`, removeAuthenticatorApp, factors, () => FACTORS),
    form(`${FACTORS}/recovery-codes`, renewRecoveryCodes, factors, () => FACTORS, {
      shows: RecoveryCodesScreen,
    }),
    endpoint('POST', '/account/passkeys/question', askNewPasskey),
    form(`${FACTORS}/passkeys`, addPasskey, factors, () => FACTORS, {
      cookies: sessionCookies,
      shows: RecoveryCodesScreen,
      ...DEVICE,
    }),
    form(`${FACTORS}/passkeys/:passkeyId`, renamePasskey, factors, () => FACTORS),
    form(`${FACTORS}/passkeys/:passkeyId/remove`, removePasskey, factors, () => FACTORS),

    form('/sign-out', endSession, signIn, () => '/sign-in', {
      cookies: () => [{ name: SESSION, value: null, maxAgeSeconds: 0 }],
    }),
    organisation,
    form('/organisations/:organisationId/members', addMember, organisation, toOrganisation),
    form(
      '/organisations/:organisationId/members/:accountId/roles',
      changeMemberRoles,
      organisation,
      toOrganisation,
    ),
    form(
      '/organisations/:organisationId/members/:accountId/deactivate',
      deactivateMember,
      organisation,
      toOrganisation,
    ),
    form('/organisations/:organisationId/provider', setIdentityProvider, organisation, toOrganisation),
    form(
      '/organisations/:organisationId/provider/remove',
      removeIdentityProvider,
      organisation,
      toOrganisation,
    ),
    form('/organisations/:organisationId/passwords', allowPasswords, organisation, toOrganisation),
    form('/organisations/:organisationId/partners', addOrganisation, organisation, toOrganisation),
    form('/organisations/:organisationId/tokens', issueToken, organisation, toOrganisation, {
      shows: NewTokenScreen,
    }),
    form('/organisations/:organisationId/tokens/:tokenId/revoke', revokeToken, organisation, toOrganisation),
    endpoint('POST', '/organisations/:organisationId/partners', addOrganisation),
  ],
});
