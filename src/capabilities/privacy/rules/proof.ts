/** What is on file to recognise somebody by. */
export interface OnFile {
  readonly email: string | null;
  readonly phone: string | null;
  readonly cardCode: string;
}

/** By what a person is asked to prove who they are: what a finder of the link does not read on its pages. */
export function askedFor({ email, phone }: OnFile): 'phone' | 'email' | 'card' {
  if (phone !== null) return 'phone';
  return email === null ? 'card' : 'email';
}

/** Whether what was typed is the e-mail address, the last four digits of the telephone, or (with neither) the card's code. */
export function proves(typed: string, onFile: OnFile): boolean {
  const { email, phone, cardCode } = onFile;
  const plain = typed.trim().toLowerCase();
  if (email !== null && plain === email.toLowerCase()) return true;
  if (phone !== null) {
    const digits = plain.replaceAll(/\D/g, '');
    return (
      digits.length >= 4 &&
      /^[\d\s+./()-]+$/.test(plain) &&
      phone.endsWith(digits.replace(/^0+(?=\d{8})/, ''))
    );
  }
  return email === null && plain === cardCode.toLowerCase();
}
