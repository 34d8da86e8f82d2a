/** Somebody signed in, as a browser keeps them. */
export interface SignedIn {
  readonly cookie: string;
  readonly organisationId: string;
}

/** Fills in the first page of an empty instance, as a browser without JavaScript would. */
export async function setUpInstance(url: string): Promise<SignedIn> {
  const answer = await send(url, '/first-run', null, {
    organisationName: 'La Verrière coworking',
    organisationKind: 'coworking',
    country: 'BE',
    timeZone: 'Europe/Brussels',
    locale: 'fr',
    name: 'Nadia Lambert',
    email: 'nadia.lambert@la-verriere.example',
  });
  if (answer.status !== 303) throw new Error(`The first run answered ${answer.status}.`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .find((one) => one.includes('session='))!;
  const home = await (await fetch(url, { headers: { cookie } })).text();
  const organisationId = /\/organisations\/([0-9a-f-]{36})/.exec(home)?.[1];
  if (!organisationId) throw new Error('The home page shows no organisation.');
  return { cookie, organisationId };
}

/** Makes a token for a program that may do everything, on the organisation's page. */
export async function tokenOf(url: string, { cookie, organisationId }: SignedIn): Promise<string> {
  const path = `/organisations/${organisationId}`;
  const answer = await send(
    url,
    path,
    cookie,
    {
      name: 'Soirée par programme',
      scopes: ['events', 'people', 'plan', 'day', 'results'],
    },
    `${path}/tokens`,
  );
  const secret = /tremplin_[\w-]+/.exec(await answer.text())?.[0];
  if (!secret) throw new Error(`The page answered ${answer.status} without a token.`);
  return secret;
}

/** Opens a page, takes the key of its form, and posts what was typed. */
export async function send(
  url: string,
  page: string,
  cookie: string | null,
  typed: Readonly<Record<string, string | readonly string[]>>,
  action = page,
): Promise<Response> {
  const identity: Record<string, string> = cookie === null ? {} : { cookie };
  const html = await (await fetch(`${url}${page}`, { headers: identity })).text();
  const body = new URLSearchParams({ _key: /name="_key" value="([^"]+)"/.exec(html)?.[1] ?? '' });
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) body.append(name, one);
  return fetch(`${url}${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...identity, origin: url },
    body,
  });
}
