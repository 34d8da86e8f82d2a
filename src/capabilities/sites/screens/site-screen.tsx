import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Section, SelectField } from '../../../web/widgets/index.ts';
import { addressInWords, type EventHeading } from '../../events/schema.ts';
import type { Site, SiteHelper, Station } from '../schema.ts';
import { texts } from '../texts.ts';
import { Said } from './parts.tsx';
import { SiteFields } from './site-fields.tsx';
import { StationsTable } from './stations-table.tsx';

interface Data {
  event: EventHeading;
  site: Site;
  stations: Station[];
  helpers: SiteHelper[];
  others: { accountId: string; name: string; organisation: string }[];
  lenders: { id: string; name: string }[];
}

/** One site: where it is, its computers, who welcomes people. */
export function SiteScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, site, lenders } = data;
  const base = `/events/${event.id}/sites/${site.id}`;
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={site.name}
      intro={addressInWords(site)}
      actions={
        <>
          <LinkButton icon="door" href={`${base}/host`}>
            {t.host}
          </LinkButton>
          <LinkButton icon="arrow-left" href={`/events/${event.id}/sites`}>
            {t.back}
          </LinkButton>
        </>
      }
    >
      <Said view={view} />
      <Section title={t.computers} intro={t.computersIntro} id="stations">
        <StationsTable view={view} base={`${base}/stations`} stations={data.stations} />
      </Section>
      <Helpers data={data} view={view} />
      <Section title={t.place}>
        <Form view={view} command="update-site" action={base}>
          <SiteFields view={view} command="update-site" lenders={lenders} values={site} />
          <Actions>
            <Button kind="primary">{t.save}</Button>
          </Actions>
        </Form>
      </Section>
      <Section title={t.removeSite} intro={t.removeSiteText}>
        <Form view={view} command="remove-site" action={`${base}/remove`}>
          <Button kind="danger">{t.removeSite}</Button>
        </Form>
      </Section>
    </EventPage>
  );
}

const NewHelper = z.object({ accountId: z.uuid() });

function Helpers({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}/sites/${data.site.id}/helpers`;
  const field = fieldsFor(NewHelper, { view, command: 'add-site-helper', labels: t.fields });
  return (
    <Section title={t.welcome} intro={t.welcomeIntro} id="helpers">
      {data.helpers.length > 0 && (
        <ul>
          {data.helpers.map(({ accountId, name, organisation }) => (
            <li class="in-row">
              {name} · {organisation}
              <Form view={view} command="remove-site-helper" action={`${base}/${accountId}/remove`}>
                <Button kind="quiet" size="small" icon="cross" label={t.removeOf(name)}>
                  {t.remove}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {data.others.length > 0 && (
        <Form view={view} command="add-site-helper" action={base}>
          <SelectField
            {...field('accountId')}
            placeholder={t.choose}
            options={data.others.map(({ accountId, name, organisation }) => ({
              value: accountId,
              label: `${name} · ${organisation}`,
            }))}
          />
          <Actions>
            <Button icon="plus">{t.addHelper}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}
