import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Actor, Actor as Someone } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import { inMegabytes } from '../kernel/files.ts';
import { PlainPage } from './layout/index.ts';
import { localeOf, viewOf } from './request.ts';
import { frameTexts } from './texts.ts';
import type { View } from './view.ts';
import { Actions, LinkButton } from './widgets/index.ts';

const NOBODY = new Someone({ kind: 'anonymous' });

/** For what does not exist and for what is not for this reader: one page, so that neither can be told from the other. */
export function notFoundPage(c: Context, actor: Actor = NOBODY): Response | Promise<Response> {
  const view = viewOf(c, actor, currentInstant());
  return c.html(`<!doctype html>${renderToString(<NotFound view={view} />)}`, 404);
}

function NotFound({ view }: { view: View }): JSX.Element {
  const { notFound } = frameTexts(view.locale);
  return (
    <PlainPage view={view} title={notFound.title} intro={notFound.text}>
      <p>{notFound.link}</p>
      <Actions>
        {view.signedInAs === null && (
          <LinkButton kind="primary" href="/sign-in">
            {notFound.signIn}
          </LinkButton>
        )}
        <LinkButton href="/">{notFound.home}</LinkButton>
      </Actions>
    </PlainPage>
  );
}

/** For who has opened far more files today than they follow people: why, and who can say that it is right. */
export function readingStoppedPage(c: Context, actor: Actor): Response | Promise<Response> {
  const view = viewOf(c, actor, currentInstant());
  const { readingStopped, notFound } = frameTexts(view.locale);
  const page = (
    <PlainPage view={view} title={readingStopped.title} intro={readingStopped.text}>
      <p>{readingStopped.next}</p>
      <Actions>
        <LinkButton kind="primary" href="/">
          {notFound.home}
        </LinkButton>
      </Actions>
    </PlainPage>
  );
  return c.html(`<!doctype html>${renderToString(page)}`, 429);
}

/** Seconds after which a page that could not be shown is asked for again. */
const AGAIN_SECONDS = 5;

/** While the database is away: what is kept, and that the page comes by itself. What was sent is sent again by hand. */
export function awayPage(c: Context): Response | Promise<Response> {
  const view = viewOf(c, NOBODY, currentInstant());
  const { away, failed } = frameTexts(view.locale);
  const reads = c.req.method === 'GET';
  c.header('Retry-After', String(AGAIN_SECONDS));
  if (reads) c.header('Refresh', String(AGAIN_SECONDS));
  const page = (
    <PlainPage view={view} title={away.title} intro={reads ? away.reading : away.acting}>
      {reads && (
        <Actions>
          <LinkButton kind="primary" href={view.path}>
            {failed.again}
          </LinkButton>
        </Actions>
      )}
    </PlainPage>
  );
  return c.html(`<!doctype html>${renderToString(page)}`, 503);
}

/** When the server has no room left: what was sent was not kept, and who can help. Pages can still be read. */
export function fullPage(c: Context): Response | Promise<Response> {
  const view = viewOf(c, NOBODY, currentInstant());
  const { full, notFound } = frameTexts(view.locale);
  const page = (
    <PlainPage view={view} title={full.title} intro={full.text}>
      <p>{full.next}</p>
      <Actions>
        <LinkButton href="/">{notFound.home}</LinkButton>
      </Actions>
    </PlainPage>
  );
  return c.html(`<!doctype html>${renderToString(page)}`, 507);
}

/** For a bug: what was kept, and what to do. */
export function failedPage(c: Context): Response | Promise<Response> {
  return tryAgainPage(c, 500, frameTexts(localeOf(c)).failed.text);
}

/** For who sends far more than the `largest` file that is taken there, in bytes: it was not read. */
export function tooLargePage(c: Context, largest: number): Response | Promise<Response> {
  return tryAgainPage(c, 413, frameTexts(localeOf(c)).fileTooLarge(inMegabytes(largest)));
}

function tryAgainPage(c: Context, status: ContentfulStatusCode, why: string): Response | Promise<Response> {
  const view = viewOf(c, NOBODY, currentInstant());
  const { failed } = frameTexts(view.locale);
  const page = (
    <PlainPage view={view} title={failed.title} intro={why}>
      <Actions>
        <LinkButton kind="primary" href={view.path}>
          {failed.again}
        </LinkButton>
      </Actions>
    </PlainPage>
  );
  return c.html(`<!doctype html>${renderToString(page)}`, status);
}
