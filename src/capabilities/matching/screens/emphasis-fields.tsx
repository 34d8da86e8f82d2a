import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { FieldGroup, SelectField } from '../../../web/widgets/index.ts';
import type { Emphasis } from '../schema.ts';
import { texts } from '../texts.ts';

/** What can be chosen; a draft made through the API may hold another number, which is then offered too. */
const FACTORS = [0, 1, 2, 4, 10];

/** How much each rule counts, in words. Sent as "emphasis.floor" and so on. */
export function EmphasisFields(props: {
  emphasis: Emphasis;
  view: View;
  /** False before a first publication: there is nothing announced to keep. */
  published: boolean;
}): JSX.Element {
  const { emphasis, view, published } = props;
  const t = texts(view.locale).weigh;
  const rules = (Object.keys(t.fields) as (keyof Emphasis)[]).filter(
    (rule) => published || rule !== 'changes',
  );
  return (
    <FieldGroup title={t.fieldsTitle}>
      {rules.map((rule) => (
        <SelectField
          locale={view.locale}
          name={`emphasis.${rule}`}
          label={t.fields[rule]}
          required
          value={String(emphasis[rule])}
          options={[...new Set([...FACTORS, emphasis[rule]])]
            .sort((a, b) => a - b)
            .map((factor) => ({ value: String(factor), label: t.factor(factor) }))}
        />
      ))}
    </FieldGroup>
  );
}

/** The same as hidden values, for presses that make another draft like this one. */
export function emphasisValues(emphasis: Emphasis): Record<string, number> {
  return Object.fromEntries(Object.entries(emphasis).map(([rule, factor]) => [`emphasis.${rule}`, factor]));
}
