import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Notice } from '../../../web/widgets/index.ts';
import type { Hint } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PlanData } from './plan-data.ts';
import { namesIn } from './sheet.ts';

/** More than this many people are not named in one sentence. */
const NAMED = 6;

/** What to settle before a plan is searched: who cannot have what is promised, and what the hall or the lists lack. */
export function Readiness({ data, view }: { data: PlanData; view: View }): JSX.Element | null {
  const t = texts(view.locale);
  const { event, readiness, promised, sheet } = data;
  if (readiness === null) return null;
  const { hints, floor } = readiness;
  const isShort = floor.possible === false;
  if (hints.length === 0 && !isShort)
    return (
      <div id="readiness" data-live-region="">
        {floor.possible && promised > 0 && <p class="muted">{t.readiness.ready(promised)}</p>}
      </div>
    );
  const names = namesIn(sheet);
  const named = floor.short.slice(0, NAMED);
  const unnamed = floor.short.length - named.length;
  return (
    <div id="readiness" data-live-region="">
      <Notice tone="warning" title={t.readiness.title}>
        <ul class="readiness">
          {isShort && (
            <li>
              {t.readiness.floorTitle(promised)}
              {named.length > 0 && (
                <ul>
                  {named.map((one) => (
                    <li>{t.floorSentence({ ...floor, short: [one], bottleneck: null }, names)}</li>
                  ))}
                  {unnamed > 0 && <li>{t.rules.others(unnamed)}</li>}
                </ul>
              )}
              {floor.bottleneck && <p>{t.floorSentence({ ...floor, short: [] }, names)}</p>}{' '}
              <a href={`/events/${event.id}/settings`}>{t.readiness.change}</a>
            </li>
          )}
          {hints.map((hint) => (
            <li>
              <HintLine hint={hint} data={data} view={view} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function HintLine({ hint, data, view }: { hint: Hint; data: PlanData; view: View }): ComponentChildren {
  const t = texts(view.locale).readiness;
  const base = `/events/${data.event.id}`;
  const names = namesIn(data.sheet);
  const some = (ids: readonly string[], nameOf: (id: string) => string) =>
    [ids.length, ids.slice(0, NAMED).map(nameOf), Math.max(0, ids.length - NAMED)] as const;
  switch (hint.kind) {
    case 'table-missing':
      return (
        <>
          {t.table[hint.need](hint.candidates.length, hint.tables)}{' '}
          <a href={`${base}/settings#tables`}>{t.toTables}</a>
        </>
      );
    case 'too-few-tables':
      return (
        <>
          {t.tables(hint.tables, hint.seats)} <a href={`${base}/settings#tables`}>{t.toTables}</a>
        </>
      );
    case 'stations-missing':
      return (
        <>
          {t.stations(hint.site, hint.interviews, hint.places)} <a href={`${base}/sites`}>{t.toSites}</a>
        </>
      );
    case 'interpreter-missing':
      return (
        <>
          {t.interpreter(...some(hint.candidates, names.candidate))}{' '}
          <a href={`${base}/settings#interpreters`}>{t.toInterpreters}</a>
        </>
      );
    case 'no-wishes':
      return (
        <>
          {t.noWishes(...some(hint.candidates, names.candidate))}{' '}
          <a href={`${base}/wishes?without=true`}>{t.toWishes}</a>
        </>
      );
    case 'unwished':
      return t.unwished(...some(hint.recruiters, names.recruiter));
  }
}
