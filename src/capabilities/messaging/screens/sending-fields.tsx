import type { JSX } from 'preact';
import { z } from 'zod';
import { OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { FieldGroup, FieldRow, SelectField, TextArea, TextField } from '../../../web/widgets/index.ts';
import {
  Audience,
  CHANNELS,
  COMMON_FIELDS,
  LONGEST_SHORT,
  MISSING,
  SendingWords,
  STANDINGS,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { fieldList } from './message-parts.tsx';

const Entry = z.object({ ...Audience.shape, ...SendingWords.shape });

interface Props {
  view: View;
  command: string;
  /** What the form begins with. */
  values: Readonly<Record<string, unknown>>;
  partners: readonly { organisationId: string; name: string }[];
  /** Whoever runs the event writes to companies too. */
  toRecruiters: boolean;
}

/** To whom, and what. */
export function SendingFields({ view, command, values, partners, toRecruiters }: Props): JSX.Element {
  const t = texts(view.locale);
  const s = t.sending;
  const labels = {
    to: s.to,
    standing: s.standing,
    partnerId: s.partner,
    language: s.language,
    missing: s.missing,
    channel: s.channel,
    subject: s.subject,
    text: s.text,
    short: s.short,
  };
  const fields = fieldList(COMMON_FIELDS, view);
  const hints = { text: s.fields({ fields }), short: s.shortHint };
  const field = fieldsFor(Entry, { view, command, labels, hints, values });
  const options = (words: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: words[value]! }));
  return (
    <>
      <FieldGroup title={s.whom}>
        <FieldRow>
          {toRecruiters && (
            <SelectField
              {...field('to')}
              required
              options={options(s.toOptions, ['candidates', 'recruiters'])}
            />
          )}
          <SelectField {...field('standing')} required options={options(s.standings, STANDINGS)} />
          <SelectField
            {...field('missing')}
            placeholder={s.nothingMissing}
            options={options(s.missings, MISSING)}
          />
        </FieldRow>
        <FieldRow>
          {partners.length > 0 && (
            <SelectField
              {...field('partnerId')}
              placeholder={s.allPartners}
              options={partners.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            />
          )}
          <SelectField
            {...field('language')}
            placeholder={s.allLanguages}
            options={options(OWN_NAMES, READER_LOCALES)}
          />
          <SelectField
            {...field('channel')}
            placeholder={s.bestChannel}
            options={options(t.channels, CHANNELS)}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={s.words}>
        <TextField {...field('subject')} maxlength={120} />
        <TextArea {...field('text')} rows={8} maxlength={3_000} />
        <TextField {...field('short')} maxlength={LONGEST_SHORT} />
      </FieldGroup>
    </>
  );
}
