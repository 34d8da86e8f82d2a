import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Card,
  Cards,
  EmptyState,
  LinkButton,
  Notice,
  ProgressBar,
  Section,
} from '../../../web/widgets/index.ts';
import { FILE_DAYS, type Pack, type PaperFile, titleOfKind, versionInWords } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PaperData } from './paper-data.ts';

/** What was made, the newest first: its files to take, or how far it is. */
export function Packs({ data, view }: { data: PaperData; view: View }): JSX.Element {
  const t = texts(view.locale).paper;
  const { packs } = data;
  return (
    <Section title={t.packs} id="packs" live>
      {packs.length === 0 ? (
        <EmptyState title={t.none} icon="print">
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <Cards>
          {packs.map((pack) => (
            <OnePack pack={pack} data={data} view={view} />
          ))}
        </Cards>
      )}
      {packs.length > 0 && <p class="muted">{t.gone(FILE_DAYS)}</p>}
    </Section>
  );
}

function OnePack({ pack, data, view }: { pack: Pack; data: PaperData; view: View }): JSX.Element {
  const t = texts(view.locale).paper;
  const { event } = data;
  const version = versionInWords(pack.version, view.locale);
  return (
    <Card title={pack.sinceVersion === null ? version : t.changedOnly(version)} level={3}>
      <p class="muted">{t.madeBy(momentInWords(pack.askedAt, event.timeZone, view.locale), pack.askedBy)}</p>
      {pack.status === 'failed' && (
        <Notice tone="error" title={t.failedTitle}>
          <p>{t.failedHint}</p>
        </Notice>
      )}
      {pack.status === 'making' && (
        <ProgressBar
          label={t.making}
          value={pack.made}
          max={pack.kinds.length + 1}
          text={t.makingCount(pack.made, pack.kinds.length)}
        />
      )}
      {pack.status === 'ready' && pack.version < event.planVersion && <p>{t.stale}</p>}
      <Files pack={pack} data={data} view={view} />
    </Card>
  );
}

function Files({ pack, data, view }: { pack: Pack; data: PaperData; view: View }): JSX.Element | null {
  const t = texts(view.locale).paper;
  const name = (kind: PaperFile) => (kind === 'all' ? t.all : titleOfKind(kind, view.locale));
  const at = (kind: PaperFile) => `/events/${data.event.id}/paper/packs/${pack.id}/${kind}`;
  const [first, ...others] = pack.files;
  if (first === undefined) return null;
  const single = pack.status === 'ready' && (first.kind === 'all' || others.length === 0);
  const listed = single ? others : pack.files;
  return (
    <>
      {single && (
        <Actions>
          <LinkButton kind="primary" href={at(first.kind)} icon="download" download>
            {t.take(name(first.kind), first.pages)}
          </LinkButton>
        </Actions>
      )}
      {listed.length > 0 && (
        <ul class="paper-list">
          {listed.map(({ kind, pages }) => (
            <li>
              <a href={at(kind)} download>
                {t.take(name(kind), pages)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
