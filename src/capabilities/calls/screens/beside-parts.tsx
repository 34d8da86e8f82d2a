import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button, CopyLink, Disclosure, QrCode, SelectField, TextField } from '../../../web/widgets/index.ts';
import { type Beside, InvitedBeside } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './parts.tsx';

/** Who was invited to sit beside a recruiter: each link to pass on, and the press that takes it back. */
export function BesideList(props: {
  beside: readonly Beside[];
  /** Before "/<id>/take-back". */
  base: string;
  /** Where those of several companies stand in one list. */
  companies?: boolean;
  view: View;
}): JSX.Element {
  const { beside, base, companies = false, view } = props;
  const { beside: t } = texts(view.locale);
  return (
    <ul class="beside">
      {beside.map(({ id, firstName, role, company, path }) => (
        <li class="beside__one" data-key={id}>
          <p>
            <strong>{firstName}</strong>
            <span class="muted"> {[role, companies ? company : null].filter(Boolean).join(' · ')}</span>
          </p>
          <Disclosure summary={t.link(firstName)} id={`beside-${id}`} open>
            <CopyLink
              locale={view.locale}
              id={`beside-link-${id}`}
              label={t.linkLabel}
              value={`${view.origin}${path}`}
            />
            <QrCode text={`${view.origin}${path}`} label={t.qr(firstName)} />
          </Disclosure>
          <Press
            view={view}
            small
            kind="quiet"
            inPlace
            action={`${base}/${id}/take-back`}
            label={`${t.takeBack} (${firstName})`}
          >
            {t.takeBack}
          </Press>
        </li>
      ))}
    </ul>
  );
}

/** Invites somebody; `recruiters`: beside whom, where that is not one's own. */
export function InviteBeside(props: {
  action: string;
  recruiters?: readonly { id: string; company: string }[];
  view: View;
}): JSX.Element {
  const { action, recruiters = null, view } = props;
  const { beside: t } = texts(view.locale);
  const command = 'invite-beside';
  const field = fieldsFor(InvitedBeside, { view, command, labels: t.labels, hints: t.hints });
  const open = view.sent?.command === command;
  return (
    <Disclosure summary={t.invite} id="invite-beside" open={open}>
      <p>{t.inviteText}</p>
      <Form view={view} command={command} action={action} class="stack" inPlace>
        {recruiters && (
          <SelectField
            {...field('recruiterId')}
            options={recruiters.map(({ id, company }) => ({ value: id, label: company }))}
          />
        )}
        <TextField {...field('firstName')} autocomplete="off" />
        <TextField {...field('role')} />
        <TextField {...field('contact')} />
        <Button kind="primary">{t.send}</Button>
      </Form>
    </Disclosure>
  );
}
