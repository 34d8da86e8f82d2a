import type { JSX } from 'preact';
import { LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  DataTable,
  Disclosure,
  FieldRow,
  ListLinks,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { type Member, NewMember, ROLES } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  organisationId: string;
  members: Member[];
  view: View;
}

/** Who is in the organisation, in which roles: inviting, changing, taking out. */
export function MembersSection({ organisationId, members, view }: Props): JSX.Element {
  const { organisation: t, fields, roles } = texts(view.locale);
  const base = `/organisations/${organisationId}`;
  return (
    <Section title={t.members} intro={t.membersIntro}>
      <DataTable
        locale={view.locale}
        caption={t.members}
        empty={null}
        rows={members}
        rowKey={(member) => member.accountId}
        columns={[
          { key: 'name', title: fields.name, heading: true, cell: (member) => member.name },
          { key: 'email', title: fields.email, cell: (member) => member.email },
          {
            key: 'role',
            title: fields.role,
            cell: (member) => member.roles.map((role) => roles[role]).join(', '),
          },
          {
            key: 'second-factor',
            title: t.secondFactor,
            cell: (member) => (member.secondFactor ? t.yes : t.notYet),
          },
          {
            key: 'change',
            title: t.change,
            cell: (member) => <ChangeMember base={base} member={member} view={view} />,
          },
        ]}
      />
      <ListLinks locale={view.locale} href={`${base}/lists/members`} />
      <AddMember base={base} view={view} />
    </Section>
  );
}

/** The roles of a member, and the way out. Several forms of one command stand on the page: each has its own id. */
function ChangeMember({ base, member, view }: { base: string; member: Member; view: View }): JSX.Element {
  const { organisation: t, roles } = texts(view.locale);
  const address = `${base}/members/${member.accountId}`;
  const open = view.sent?.form.startsWith(address) ?? false;
  const id = `roles-${member.accountId}`;
  return (
    <Disclosure summary={t.change} id={`member-${member.accountId}`} open={open}>
      <Form view={view} command="change-member-roles" action={`${address}/roles`} id={id}>
        <Choices
          locale={view.locale}
          type="checkbox"
          name="roles"
          label={withColon(view.locale, t.roles, member.name)}
          quiet
          value={member.roles}
          options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
          error={open ? view.sent?.errors.roles : undefined}
        />
        <Actions>
          <Button size="small">{t.saveRoles}</Button>
        </Actions>
      </Form>
      <Form
        view={view}
        command="deactivate-member"
        action={`${address}/deactivate`}
        id={`deactivate-${member.accountId}`}
      >
        <p>{t.deactivateText}</p>
        <Button size="small" kind="danger" label={withColon(view.locale, t.deactivate, member.name)}>
          {t.deactivate}
        </Button>
      </Form>
      <p>
        <a href={`${address}/data`}>{t.memberData}</a>
      </p>
    </Disclosure>
  );
}

function AddMember({ base, view }: { base: string; view: View }): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(NewMember, {
    view,
    command: 'add-member',
    labels: t.fields,
    values: { role: 'counsellor' },
  });
  return (
    <Disclosure summary={t.organisation.addMember} open={view.sent?.command === 'add-member'}>
      <Form view={view} command="add-member" action={`${base}/members`}>
        <FieldRow>
          <TextField {...field('name')} />
          <TextField {...field('email')} type="email" />
          <SelectField
            {...field('role')}
            options={ROLES.map((role) => ({ value: role, label: t.roles[role] }))}
          />
          <SelectField
            {...field('locale')}
            options={LOCALES.map((value) => ({ value, label: t.locales[value] }))}
          />
        </FieldRow>
        <Actions>
          <Button kind="primary">{t.organisation.addMember}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
