import type { Context } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { Actor } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import { OrganiserPage } from './layout/index.ts';
import type { OpenApi } from './openapi.ts';
import { viewOf } from './request.ts';
import { frameTexts } from './texts.ts';
import { Section } from './widgets/index.ts';

/** The API for human readers, drawn from the same description that programs read. */
export function apiPage(c: Context, description: OpenApi): Response | Promise<Response> {
  const view = viewOf(c, new Actor({ kind: 'anonymous' }), currentInstant());
  const { api } = frameTexts(view.locale);
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      ...operation,
    })),
  );
  const tags = [...new Set(operations.flatMap((operation) => operation.tags))];
  const page = (
    <OrganiserPage view={view} title={api.title} intro={api.intro}>
      <p>
        <a href="/api/openapi.json">openapi.json</a>
      </p>
      <pre class="wide-code">{`curl -H "Authorization: Bearer tremplin_…" ${new URL(c.req.url).origin}/api/events`}</pre>
      {tags.map((tag) => (
        <Section title={tag}>
          <dl class="operations">
            {operations
              .filter((operation) => operation.tags.includes(tag))
              .map((operation) => (
                <>
                  <dt>
                    <code>
                      {operation.method} {operation.path}
                    </code>
                  </dt>
                  <dd>
                    <span lang="fr">{operation.summary}</span>
                    {operation.security.length > 0 &&
                      ` · ${api.scope(Object.values(operation.security[0]!).flat().join(', '))}`}
                  </dd>
                </>
              ))}
          </dl>
        </Section>
      ))}
    </OrganiserPage>
  );
  return c.html(`<!doctype html>${renderToString(page)}`);
}
