import * as openid from 'openid-client';
import { isInside } from '../../../../kernel/outward.ts';
import { publicUrl } from '../../../../kernel/public-url.ts';
import type { Provider } from '../../store/providers.ts';

/** Where a provider sends people back to. */
export const returnAddress = (): string => publicUrl('/sign-in/back');

/** Seconds that a provider may take for an answer. */
const TIMEOUT = 5;

/** For a provider inside one's own network (and for tests), the system keeper may say so. */
const insideAllowed = (): boolean => process.env.TREMPLIN_OPENID_INSIDE === '1';

/** Whether this server may ask at this address: HTTPS, no port-hopping tricks, and nothing of its own network. */
export async function mayAsk(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (insideAllowed()) return protocol === 'https:' || protocol === 'http:';
  if (protocol !== 'https:') return false;
  try {
    return !(await isInside(hostname));
  } catch {
    return false;
  }
}

/** Asks a provider, nowhere else, and follows no redirect. */
async function guardedFetch(url: string, options: openid.CustomFetchOptions): Promise<Response> {
  if (!(await mayAsk(url))) throw new Error('A provider named an address that this server does not ask.');
  return fetch(url, { ...options, redirect: 'error' } as RequestInit);
}

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 * @throws when it does not answer, or with something else
 */
export function discover({
  issuer,
  clientId,
  clientSecret,
}: Pick<Provider, 'issuer' | 'clientId' | 'clientSecret'>): Promise<openid.Configuration> {
  const authentication = clientSecret === null ? openid.None() : openid.ClientSecretPost(clientSecret);
  return openid.discovery(new URL(issuer), clientId, undefined, authentication, {
    [openid.customFetch]: guardedFetch,
    timeout: TIMEOUT,
    execute: insideAllowed() ? [openid.allowInsecureRequests] : [],
  });
}

/** What has to come back unchanged, or be proved: state, nonce, and the verifier of PKCE (RFC 7636). */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The address at the provider where somebody says who they are, and what to remember of it. */
export async function beginAt(
  provider: Provider,
  state: string,
): Promise<{ address: string; pending: Pending }> {
  const configuration = await discover(provider);
  const pending = { state, nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(),
    scope: 'openid email',
    state,
    nonce: pending.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, pending };
}

/** Whom a provider means. */
export interface Named {
  readonly issuer: string;
  readonly subject: string;
  /** Only when the provider says that it has verified it. */
  readonly email: string | null;
}

/** Exchanges what came back for a name; null when anything about it is wrong. */
export async function nameFrom(
  provider: Provider,
  back: Readonly<Record<string, string>>,
  pending: Pending,
): Promise<Named | null> {
  try {
    const configuration = await discover(provider);
    const url = new URL(returnAddress());
    for (const [name, value] of Object.entries(back)) url.searchParams.set(name, value);
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return null;
    // Some providers put the address in the token, others tell it when asked (OpenID Connect Core 1.0, 5.4).
    const said =
      claims.email !== undefined || !configuration.serverMetadata().userinfo_endpoint
        ? claims
        : await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    const email = said.email_verified === true && typeof said.email === 'string' ? said.email : null;
    return { issuer: claims.iss, subject: claims.sub, email };
  } catch {
    // A wrong state, an expired code, a token signed by somebody else, a provider that is away: nobody comes in.
    return null;
  }
}
