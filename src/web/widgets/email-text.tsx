import type { JSX } from 'preact';

/** An address in a narrow cell: it may break before its "@", and nowhere else. */
export function EmailText({ email }: { email: string | null }): JSX.Element | null {
  if (email === null) return null;
  const at = email.lastIndexOf('@');
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}
