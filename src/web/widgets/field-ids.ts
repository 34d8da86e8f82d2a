import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The name of the form that a field stands in: two forms of a page may have a field of the same name. */
export const FormName = createContext('');

/** Gives ids to the controls of a form, from their names ("needs.0.title" → "field-update-stand-needs.0.title"). */
export function useFieldIds(): (name: string) => string {
  const form = useContext(FormName);
  return (name) => (form === '' ? `field-${name}` : `field-${form}-${name}`);
}
