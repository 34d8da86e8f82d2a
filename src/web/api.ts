import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { inMegabytes } from '../kernel/files.ts';
import type { Locale } from '../kernel/locale.ts';
import { type Answer, perform } from '../kernel/perform.ts';
import type { Capability, Endpoint } from './capability.ts';
import { decode, keepable, type Sent } from './decode.ts';
import { openApi } from './openapi.ts';
import { apiPage } from './openapi-page.tsx';
import { actorOf, type Household, localeOf, sentBy } from './request.ts';
import { frameTexts } from './texts.ts';
import { problemWords, refusalWords } from './words.ts';

/** An error as RFC 9457 has it, with the fields that are wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Puts every endpoint under /api, its description at /api/openapi.json, and a page to read it at /api. */
export function mountApi(app: Hono, household: Household): void {
  app.get('/api/openapi.json', (c) => c.json(openApi(household.capabilities)));
  app.get('/api', (c) => apiPage(c, openApi(household.capabilities)));
  for (const owner of household.capabilities)
    for (const route of owner.routes)
      if (route.kind === 'endpoint')
        app.on(route.method, `/api${route.path}`, (c) => answerProgram(c, household, owner, route));
  app.all('/api/*', (c) => problem(c, { type: 'about:blank', title: 'Not found', status: 404 }));
}

async function answerProgram(
  c: Context,
  household: Household,
  owner: Capability,
  route: Endpoint,
): Promise<Response> {
  const locale = localeOf(c);
  const actor = await actorOf(c, household);
  const bearer = c.req.header('authorization') !== undefined;
  if (bearer && actor.identity.kind === 'anonymous') return unauthorized(c);
  const input = await inputOf(c, route);
  if (input === 'unreadable')
    return problem(c, { type: 'about:blank', title: 'The body is not JSON', status: 400 });
  if (input === 'file-too-large')
    return problem(c, {
      type: '/problems/file-too-large',
      title: frameTexts(locale).fileTooLarge(inMegabytes(route.options.largestFile)),
      status: 413,
    });
  const key = c.req.header('idempotency-key') ?? null;
  const answer = await perform(household.db, route.runs, { actor, input, now: household.clock(), key });
  // Without credentials everything that is not public is the same: sign in first.
  if (answer.kind === 'not-found' && actor.identity.kind === 'anonymous') return unauthorized(c);
  return answer.kind === 'done'
    ? c.json(answer.value as object)
    : problem(c, asProblem(answer, owner, locale));
}

async function inputOf(c: Context, route: Endpoint): Promise<unknown> {
  const fromPath = c.req.param() as Record<string, string>;
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data') || type.startsWith('application/x-www-form-urlencoded')) {
    const { sent, tooLarge } = await sentBy(c, route.options.largestFile);
    return tooLarge ? 'file-too-large' : decode(route.runs.input, { ...sent, ...fromPath });
  }
  const asked = decode(route.runs.input, { ...(c.req.queries() as Sent), ...fromPath }) as object;
  if (route.method === 'GET' || route.method === 'DELETE') return asked;
  const body = await c.req.text();
  if (body.trim() === '') return asked;
  try {
    const json: unknown = JSON.parse(body, (_, value: unknown) =>
      typeof value === 'string' ? keepable(value) : value,
    );
    const fields = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
    const inPath = Object.fromEntries(Object.entries(asked).filter(([name]) => name in fromPath));
    return { ...fields, ...inPath };
  } catch {
    return 'unreadable';
  }
}

function asProblem(
  answer: Exclude<Answer<unknown>, { kind: 'done' }>,
  owner: Capability,
  locale: Locale,
): Problem {
  const texts = owner.texts(locale);
  switch (answer.kind) {
    case 'invalid':
      return {
        type: '/problems/invalid-input',
        title: 'Some fields are wrong',
        status: 422,
        errors: answer.problems.map(({ path, issue }) => ({
          pointer: `#/${path.replaceAll('.', '/')}`,
          detail: problemWords(issue, locale, texts),
        })),
      };
    case 'refused':
      return {
        type: `/problems/${answer.refusal}`,
        title: answer.refusal,
        status: 409,
        detail: refusalWords(texts, answer.refusal, answer.facts),
      };
    case 'scope-missing':
      return {
        type: '/problems/scope-missing',
        title: `This token lacks the scope "${answer.scope}"`,
        status: 403,
      };
    case 'reading-stopped':
      return {
        type: '/problems/reading-stopped',
        title: frameTexts(locale).readingStopped.title,
        status: 429,
        detail: frameTexts(locale).readingStopped.text,
      };
    case 'key-reused':
      return { type: '/problems/key-reused', title: frameTexts(locale).keyReused, status: 422 };
    case 'not-found':
      return { type: 'about:blank', title: 'Not found', status: 404 };
  }
}

function unauthorized(c: Context): Response {
  c.header('WWW-Authenticate', 'Bearer');
  return problem(c, { type: 'about:blank', title: 'Sign in, or send a token', status: 401 });
}

function problem(c: Context, body: Problem): Response {
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  });
}
