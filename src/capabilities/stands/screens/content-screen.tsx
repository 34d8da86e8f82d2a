import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  Disclosure,
  FileField,
  LinkButton,
  Section,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { Clip, StandContent } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, Press, Said, sizeInWords } from './parts.tsx';

type Props = { data: StandContent; view: View };

/** What a stand shows: its words, films with their captions, papers. */
export function ContentScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).content;
  const base = `${linkBase(view)}/stand-desk`;
  const { welcome, papers } = data;
  const error = (command: string, field: string) =>
    view.sent?.command === command ? view.sent.errors[field] : undefined;
  const typed = view.sent?.command === 'save-welcome' ? view.sent.values.welcome : undefined;
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={`${data.event.name} · ${data.company}`}
      intro={t.intro}
      menu={recruiterMenu(view, null)}
    >
      <Said view={view} />
      <Form view={view} command="save-welcome" action={`${base}/welcome`} class="stack">
        <TextArea
          locale={view.locale}
          name="welcome"
          label={t.welcome}
          hint={t.welcomeHint}
          error={error('save-welcome', 'welcome')}
          rows={4}
          maxlength={1000}
          value={typeof typed === 'string' ? typed : (welcome ?? '')}
        />
        <Button kind="primary">{t.save}</Button>
      </Form>
      <Films data={data} view={view} />
      <Section title={t.papers}>
        {papers.length === 0 && <p>{t.noPaper}</p>}
        <ul class="places">
          {papers.map(({ id, fileName, size }) => (
            <li class="place">
              <a class="breakable" href={`/fair/papers/${id}`}>
                {fileName}
              </a>{' '}
              <span class="muted nowrap">{sizeInWords(size, view)}</span>
              <Press
                view={view}
                action={`${base}/papers/${id}/remove`}
                kind="quiet"
                size="small"
                label={withColon(view.locale, t.remove, fileName)}
              >
                {t.remove}
              </Press>
            </li>
          ))}
        </ul>
        <Form view={view} command="add-stand-paper" action={`${base}/papers`} files class="stack">
          <FileField
            locale={view.locale}
            name="file"
            label={t.paper}
            accept=".pdf"
            formats="PDF"
            size={t.paperSize}
            error={error('add-stand-paper', 'file')}
            required
          />
          <Button>{t.addPaper}</Button>
        </Form>
      </Section>
      <p>
        <LinkButton href={base} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

function Films({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).content;
  const base = `${linkBase(view)}/stand-desk`;
  const sent = view.sent?.command === 'add-clip' ? view.sent : null;
  const typed = (name: string) => {
    const value = sent?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <Section title={t.films}>
      {data.clips.length === 0 && <p>{t.noFilm}</p>}
      <ul class="places">
        {data.clips.map((clip) => (
          <Film clip={clip} view={view} />
        ))}
      </ul>
      <Form view={view} command="add-clip" action={`${base}/clips`} files class="stack">
        <TextField
          locale={view.locale}
          name="title"
          label={t.filmTitle}
          error={sent?.errors.title}
          value={typed('title')}
          maxlength={120}
          required
        />
        <FileField
          locale={view.locale}
          name="film"
          label={t.film}
          accept=".mp4,video/mp4"
          formats={t.filmFormats}
          size={t.filmSize}
          error={sent?.errors.film}
        />
        <TextField
          locale={view.locale}
          name="address"
          type="url"
          label={t.address}
          error={sent?.errors.address}
          value={typed('address')}
          maxlength={500}
        />
        <Button>{t.addFilm}</Button>
      </Form>
    </Section>
  );
}

/** A film of the stand: whether visitors see it, and what it still needs. */
function Film({ clip, view }: { clip: Clip; view: View }): JSX.Element {
  const t = texts(view.locale).content;
  const base = `${linkBase(view)}/stand-desk/clips/${clip.id}`;
  const id = `captions-${clip.id}`;
  return (
    <li class="place">
      <strong class="breakable">{clip.title}</strong>{' '}
      {clip.size !== null && <span class="muted nowrap">{sizeInWords(clip.size, view)}</span>}
      <p>
        <Badge tone={clip.shown ? 'good' : 'warn'} shape={clip.shown ? 'check' : 'ring'}>
          {clip.shown ? t.shown : t.hidden}
        </Badge>{' '}
        {!clip.shown && t.hiddenBecause}
      </p>
      {clip.size !== null && (
        <Disclosure summary={t.captionOf(clip.title)} open={!clip.shown}>
          <Form view={view} command="caption-clip" action={`${base}/captions`} files id={id} class="stack">
            <FileField
              locale={view.locale}
              name="captions"
              label={t.captions}
              accept=".vtt"
              formats={t.captionFormats}
              size={t.captionSize}
              error={view.sent?.command === 'caption-clip' ? view.sent.errors.captions : undefined}
            />
            <TextField
              locale={view.locale}
              name="because"
              label={t.because}
              hint={t.becauseHint}
              value={clip.noCaptionsBecause ?? undefined}
              maxlength={200}
            />
            <Button>{t.caption}</Button>
          </Form>
        </Disclosure>
      )}
      <Actions>
        <Press
          view={view}
          action={`${base}/remove`}
          kind="quiet"
          size="small"
          label={withColon(view.locale, t.remove, clip.title)}
        >
          {t.remove}
        </Press>
      </Actions>
    </li>
  );
}
