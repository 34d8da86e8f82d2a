import type { ComponentChildren, JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import type { FigureWords } from '../../../web/live-figures.ts';
import type { View } from '../../../web/view.ts';
import { Badge, Button, Disclosure, LiveFigure, Notice, Section } from '../../../web/widgets/index.ts';
import { figuresOf, type MyPlace, type StandCard, type StandDetail } from '../schema.ts';
import { texts } from '../texts.ts';

/** "/c/…" or "/r/…": where the pages of this link begin. */
export function linkBase(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** What has just been done, or why it was not, once above the page. */
export function Said({ view }: { view: View }): JSX.Element | null {
  const { done } = texts(view.locale);
  if (view.sent?.refusal) return <Notice tone="error" announced title={view.sent.refusal} />;
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return said ? <Notice tone="success" announced title={said} /> : null;
}

/** One thing to press: a form of hidden values with its button. */
export function Press(props: {
  view: View;
  action: string;
  values?: Readonly<Record<string, string>>;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'large';
  wide?: boolean;
  label?: string | undefined;
  children: ComponentChildren;
}): JSX.Element {
  const { view, action, values = {}, kind = 'secondary', size = 'normal', wide, label, children } = props;
  return (
    <form method="post" action={action} class="press" noValidate data-in-place="">
      <input type="hidden" name="_key" value={view.key} />
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} size={size} wide={wide} label={label}>
        {children}
      </Button>
    </form>
  );
}

/** Whether somebody is there, and whether the queue takes people: colour, shape and word. */
export function StandState({ stand, view }: { stand: StandCard; view: View }): JSX.Element {
  const t = texts(view.locale).fair;
  const there = stand.present.length > 0;
  return (
    <p class="cluster">
      <Badge tone={there ? 'good' : 'neutral'} shape={there ? 'dot' : 'ring'}>
        {there ? t.here : t.away}
      </Badge>
      {stand.queueOpen ? (
        <span class="muted" data-figures-of={stand.id}>
          <LiveFigure name="waiting" value={stand.waiting} words={t.waiting} />
        </span>
      ) : (
        <Badge tone="warn" shape="square">
          {t.queueClosed}
        </Badge>
      )}
    </p>
  );
}

/** What a stand looks for. */
export function Needs({ stand, view }: { stand: StandCard; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <ul>
      {stand.needs.map(({ title, contract, positions }) => (
        <li>
          {title} · {t.contracts[contract]}
          {positions > 1 && ` · ${t.positions(positions)}`}
        </li>
      ))}
    </ul>
  );
}

/** What a stand shows: its words, who is there, what it looks for, films with what is said in them, papers. */
export function StandShown({ stand, view }: { stand: StandDetail; view: View }): JSX.Element {
  const t = texts(view.locale).stand;
  const place = [stand.sector, stand.city].filter(Boolean).join(' · ');
  return (
    <>
      {place !== '' && <p class="muted">{place}</p>}
      <div id="stand-state" data-live-region="">
        <StandState stand={stand} view={view} />
        {stand.present.length > 0 && (
          <p>
            {t.hosts} {stand.present.join(', ')}
          </p>
        )}
      </div>
      {stand.welcome && <p class="stand__welcome">{stand.welcome}</p>}
      {stand.needs.length > 0 && (
        <Section title={t.needs}>
          <Needs stand={stand} view={view} />
        </Section>
      )}
      {stand.clips.length > 0 && (
        <Section title={t.films}>
          {stand.clips.map((clip) => (
            <Clip clip={clip} view={view} />
          ))}
        </Section>
      )}
      {stand.papers.length > 0 && (
        <Section title={t.papers}>
          <ul>
            {stand.papers.map(({ id, fileName, size }) => (
              <li class="breakable">
                <a href={`/fair/papers/${id}`}>{fileName}</a>{' '}
                <span class="muted nowrap">{t.size(sizeInWords(size, view))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

export function sizeInWords(bytes: number, view: View): string {
  return texts(view.locale).stand.megabytes(numberIn(view.locale, Math.max(0.1, bytes / 1024 / 1024), 1));
}

function Clip({ clip, view }: { clip: StandDetail['clips'][number]; view: View }): JSX.Element {
  const t = texts(view.locale).stand;
  if (clip.address !== null)
    return (
      <p>
        {clip.title} ·{' '}
        <a href={clip.address} rel="noreferrer noopener" target="_blank">
          {t.elsewhere(new URL(clip.address).host)}
        </a>
      </p>
    );
  const address = `/fair/clips/${clip.id}`;
  return (
    <figure class="clip">
      {/* biome-ignore lint/a11y/useMediaCaption: a film without captions is shown only with the reason why it needs none */}
      <video class="clip__film" controls preload="metadata" playsInline aria-label={clip.title}>
        <source src={address} type="video/mp4" />
        {clip.transcript.length > 0 && (
          <track
            kind="captions"
            src={`${address}/captions`}
            srcLang={view.locale}
            label={view.locale.toUpperCase()}
            default
          />
        )}
      </video>
      <figcaption>
        {clip.title}
        {clip.noCaptionsBecause !== null && (
          <span class="muted"> · {t.noSpeech(clip.noCaptionsBecause)}</span>
        )}
      </figcaption>
      {clip.transcript.length > 0 && (
        <Disclosure summary={t.transcript}>
          {clip.transcript.map((line) => (
            <p>{line}</p>
          ))}
        </Disclosure>
      )}
    </figure>
  );
}

/** Where one is in a queue and how long it takes, with what that is known from: the live stream keeps all of it true. */
export function WaitWords({ place, view }: { place: MyPlace; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const figures = figuresOf(place);
  const figure = (name: string, words: FigureWords) => (
    <LiveFigure name={name} value={figures[name] ?? null} words={words} />
  );
  return (
    <>
      <p class="place__position" data-figures-of={place.id}>
        <strong class="number">{figure('position', t.position)}</strong> · {figure('ahead', t.before)}
      </p>
      <p class="muted" data-figures-of={place.id}>
        {figure('minutes', t.about)}
        {figure('here', t.basis.here)}
        {figure('fair', t.basis.fair)}
        {figure('meant', t.basis.meant)}
      </p>
    </>
  );
}
