import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { DataTable, Section } from '../../../web/widgets/index.ts';
import type { DoorPage } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: DoorPage; view: View };
type Count = { readonly here: number; readonly awaited: number; readonly total: number };

/** Here, still awaited, in all: each with its sum beneath. */
function countColumns(locale: Locale, rows: readonly Count[]) {
  const t = texts(locale).door;
  return (['here', 'awaited', 'total'] as const).map((key) => ({
    key,
    title: t[key],
    align: 'end' as const,
    cell: (row: Count) => row[key],
    total: rows.reduce((sum, row) => sum + row[key], 0),
  }));
}

/** Who has come, by where they attend from: the hall, each site, home. Nothing where everybody comes to the hall. */
export function Places({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale).door;
  if (data.places.length === 0) return null;
  return (
    <Section title={t.places} id="places" live>
      <DataTable
        locale={view.locale}
        caption={t.places}
        rows={data.places}
        rowKey={({ id, kind }) => id ?? kind}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t.place,
            heading: true,
            cell: ({ kind, id, name }) =>
              kind === 'home' ? (
                t.placeOf.home
              ) : (
                <a href={`/events/${data.event.id}/door?site=${id ?? 'hall'}`}>{name ?? t.placeOf.hall}</a>
              ),
          },
          ...countColumns(view.locale, data.places),
        ]}
      />
    </Section>
  );
}

/** Who has come, by partner; all that one still awaits are here by one press. */
export function Partners({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.partners.length === 0) return null;
  const door = `/events/${data.event.id}/door`;
  return (
    <Section title={t.door.partners} id="partners" live>
      <DataTable
        locale={view.locale}
        caption={t.door.partners}
        rows={data.partners}
        rowKey={({ id }) => id ?? 'none'}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t.door.partner,
            heading: true,
            cell: ({ id, name }) =>
              id === null ? t.door.noPartner : <a href={`${door}?partner=${id}`}>{name}</a>,
          },
          ...countColumns(view.locale, data.partners),
          {
            key: 'all',
            title: '',
            cell: ({ id, name, awaited }) =>
              id !== null &&
              awaited > 0 && (
                <Form view={view} command="mark-partner" id={`all-${id}`} action={`${door}/together`}>
                  <input type="hidden" name="partnerId" value={id} />
                  <button type="submit" class="button button--secondary">
                    {t.door.allHere(awaited)}
                    <span class="hidden">{t.door.allHereOf(name ?? '')}</span>
                  </button>
                </Form>
              ),
          },
        ]}
      />
    </Section>
  );
}
