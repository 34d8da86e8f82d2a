import type { JSX } from 'preact';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { CheckField, FieldRow, SelectField, TextArea, TextField } from '../../../web/widgets/index.ts';
import { type Site, SiteEntry } from '../schema.ts';
import { texts } from '../texts.ts';

/** What an organiser says of a site. */
export function SiteFields(props: {
  view: View;
  command: 'add-site' | 'update-site';
  lenders: readonly { id: string; name: string }[];
  values?: Site;
}): JSX.Element {
  const { view, command, lenders, values } = props;
  const t = texts(view.locale);
  const field = fieldsFor(SiteEntry, {
    view,
    command,
    labels: t.fields,
    hints: t.hints,
    values: values ?? { resetMinutes: 5, spareStations: 0 },
  });
  const box = (name: 'stepFree' | 'isHall') => {
    const { value, ...rest } = field(name);
    return <CheckField {...rest} required={false} value="true" checked={value === 'true'} />;
  };
  return (
    <div class="site-fields">
      <FieldRow>
        <TextField {...field('name')} />
        <TextField {...field('stationCount')} type="number" width="medium" />
      </FieldRow>
      <FieldRow>
        <TextField {...field('address')} />
        <TextField {...field('postcode')} width="medium" inputmode="numeric" />
        <TextField {...field('town')} width="medium" />
      </FieldRow>
      <TextArea {...field('accessNotes')} rows={2} />
      <FieldRow>
        <TextField {...field('opensAt')} type="time" width="medium" />
        <TextField {...field('closesAt')} type="time" width="medium" />
        <SelectField
          {...field('lenderId')}
          placeholder={t.nobody}
          options={lenders.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...field('spareStations')} type="number" width="medium" />
        <TextField {...field('resetMinutes')} type="number" width="medium" />
        <TextField {...field('tableCount')} type="number" width="medium" />
      </FieldRow>
      {box('stepFree')}
      {box('isHall')}
    </div>
  );
}
