import type { JSX } from 'preact';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Choices, FieldGroup, TextField } from '../../../web/widgets/index.ts';
import { addressInWords, PlaceChoice, type Places, REMOTE_CHANNELS } from '../schema.ts';
import { texts } from '../texts.ts';
import { chosen } from './parts.tsx';

interface Props {
  view: View;
  command: string;
  places: Places;
  /** Name of the hall. */
  hall: string;
  /** Somebody new may ask for the nearest site by a postcode. */
  asksPostcode?: boolean;
  /** Of a company: where it receives from. */
  receives?: boolean;
  /** Staff write it about somebody else. */
  aboutOthers?: boolean;
}

/**
 * Asks how far the sites are from a postcode, before the form for somebody new. It is a form of its own, so that nothing
 * else that is typed stands in an address; nothing where no site is to be chosen.
 */
export function DistanceForm({ view, places, aboutOthers }: Pick<Props, 'view' | 'places' | 'aboutOthers'>) {
  const { attending } = texts(view.locale);
  const t = aboutOthers ? { ...attending, ...attending.others } : attending;
  if (places.sites.length === 0) return null;
  const isUnknown = places.near !== null && places.sites.every(({ kilometres }) => kilometres === null);
  return (
    <form method="get" class="stack">
      <FieldGroup title={t.distances}>
        <TextField
          locale={view.locale}
          name="near"
          label={t.postcode}
          hint={t.postcodeHint}
          error={isUnknown ? t.postcodeUnknown : undefined}
          value={places.near}
          width="short"
          inputmode="numeric"
          required
        />
        <Actions>
          <Button>{t.showDistances}</Button>
        </Actions>
      </FieldGroup>
    </form>
  );
}

/** Where somebody is during the event, the nearest site first. Nothing where there is only the hall. */
export function PlaceFields({
  view,
  command,
  places,
  hall,
  asksPostcode,
  receives,
  aboutOthers,
}: Props): JSX.Element | null {
  const { attending } = texts(view.locale);
  const t = aboutOthers ? { ...attending, ...attending.others } : attending;
  if (places.sites.length === 0 && places.chosen === 'hall') return null;
  const field = fieldsFor(PlaceChoice, {
    view,
    command,
    labels: { place: receives ? t.receives : t.place, remoteChannel: t.how, nearPostcode: t.postcode },
    hints: { nearPostcode: t.postcodeHint, remoteChannel: t.howHint },
    values: { nearPostcode: places.near },
  });
  const number = new Intl.NumberFormat(view.locale, { maximumFractionDigits: 0 });
  const far = (kilometres: number | null) =>
    kilometres === null ? null : t.far(kilometres < 1 ? null : number.format(kilometres));
  const sites = places.sites.map(({ id, name, address, postcode, town, stepFree, kilometres }) => ({
    value: id,
    label: [name, far(kilometres)].filter((part) => part !== null).join(', '),
    hint: [addressInWords({ address, postcode, town }), stepFree ? t.stepFree : null]
      .filter((part) => part !== null)
      .join(' · '),
  }));
  const options = [
    { value: 'hall', label: t.hall(hall) },
    ...(asksPostcode ? [{ value: 'nearest', label: t.nearest, hint: t.nearestHint }] : []),
    ...sites,
    { value: 'home', label: t.home, hint: receives ? t.homeOfRecruiter : t.homeHint },
  ];
  return (
    <FieldGroup title={receives ? t.receivesTitle : t.title}>
      <Choices
        {...field('place')}
        type="radio"
        quiet
        options={options}
        value={chosen(view, command, 'place', [places.chosen])}
      />
      {asksPostcode && <TextField {...field('nearPostcode')} width="short" inputmode="numeric" />}
      {!receives && (
        <Choices
          {...field('remoteChannel')}
          type="radio"
          quiet
          options={REMOTE_CHANNELS.map((value) => ({ value, label: t.channels[value] }))}
          value={chosen(view, command, 'remoteChannel', [places.remoteChannel])}
        />
      )}
    </FieldGroup>
  );
}
