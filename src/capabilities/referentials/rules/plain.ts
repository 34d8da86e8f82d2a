/** A text as it is compared: without accents and capitals, one kind of quote, words apart by one space. */
export function plainForm(text: string): string {
  return text
    .replaceAll("''", "'")
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9+#]+/g, ' ')
    .trim();
}

/**
 * The ways a title is said, in plain form: whole, and each gender in full. "Développeur / Développeuse web" is
 * "developpeur web" and "developpeuse web": what follows the second gender belongs to both.
 */
export function titleForms(title: string): string[] {
  const forms = [plainForm(title)];
  const [left, right, ...more] = title.split(' / ');
  if (left !== undefined && right !== undefined && more.length === 0) {
    const words = right.split(' ');
    const rest = words.slice(left.split(' ').length).join(' ');
    forms.push(plainForm(`${left} ${rest}`), plainForm(right));
  }
  return [...new Set(forms)];
}
