import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import {
  Actions,
  Badge,
  Button,
  Section,
  SelectField,
  type Shape,
  type Tone,
} from '../../../web/widgets/index.ts';
import type { ImportRow, RowState } from '../schema.ts';
import { texts } from '../texts.ts';
import { RowDoubles } from './import-doubles.tsx';
import { type ImportProps, importAddress } from './import-parts.ts';
import { RowChanges, RowComplaints, RowFacts } from './import-row.tsx';

const LOOKS: Readonly<Record<RowState, readonly [Tone, Shape]>> = {
  new: ['good', 'plus'],
  update: ['info', 'arrow'],
  same: ['neutral', 'check'],
  error: ['bad', 'cross'],
  possible: ['warn', 'half'],
};

/** The rows of this page of the preview, with what can be mended in them: one form, one press. */
export function ImportCorrections({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const { rows, unknownPartners, partners } = data;
  const cells = rows.flatMap(({ complaints }) => complaints.filter(({ column }) => column !== null));
  const pairs = rows.flatMap(({ line, possible }) => possible.map(({ other }) => ({ line, other })));
  const mendable = cells.length + pairs.length + unknownPartners.length > 0;
  return (
    <Form view={view} command="mend-import" action={`${importAddress(data)}/corrections`}>
      <input type="hidden" name="state" value={data.state ?? ''} />
      <input type="hidden" name="page" value={data.page} />
      {unknownPartners.length > 0 && (
        <Section title={t.unknownPartners} level={3} intro={t.unknownPartnersIntro}>
          {unknownPartners.map(({ name, key, choice }, index) => (
            <>
              <input type="hidden" name={`partners.${index}.key`} value={key} />
              <SelectField
                locale={view.locale}
                name={`partners.${index}.choice`}
                label={name}
                quiet
                value={choice}
                placeholder={t.choose}
                options={[
                  ...partners.map(({ organisationId, name: label }) => ({ value: organisationId, label })),
                  { value: 'none', label: t.noPartner },
                ]}
              />
            </>
          ))}
        </Section>
      )}
      <ol class="import-rows">
        {rows.map((row) => (
          <Row
            row={row}
            data={data}
            view={view}
            cellAt={(complaint) => cells.indexOf(complaint)}
            pairAt={(other) => pairs.findIndex((pair) => pair.line === row.line && pair.other === other)}
          />
        ))}
      </ol>
      {mendable && (
        <Actions>
          <Button kind="secondary" icon="check">
            {t.save}
          </Button>
        </Actions>
      )}
    </Form>
  );
}

interface RowProps extends ImportProps {
  row: ImportRow;
  /** The places of this row's cells and decisions among those of the form. */
  cellAt: (complaint: ImportRow['complaints'][number]) => number;
  pairAt: (other: string) => number;
}

function Row({ row, data, view, cellAt, pairAt }: RowProps): JSX.Element {
  const t = texts(view.locale).imports;
  const [tone, shape] = LOOKS[row.state];
  const { kind } = data.import;
  return (
    <li class="import-row" id={`row-${row.line}`} data-state={row.state}>
      <div class="import-row__head">
        <h3 class="import-row__title">{row.title === '' ? '—' : row.title}</h3>
        <Badge tone={tone} shape={shape}>
          {t.states[row.state]}
        </Badge>
        <span class="muted number">
          {row.lines.length === 1 ? t.line(row.line) : t.lines(row.lines.join(', '))}
        </span>
      </div>
      <RowFacts row={row} kind={kind} view={view} />
      {row.remarks.map((remark) => (
        <p class="muted">{t.remarks[remark]}</p>
      ))}
      <RowChanges row={row} kind={kind} view={view} />
      <RowComplaints row={row} kind={kind} view={view} sites={data.sites} cellAt={cellAt} />
      <RowDoubles row={row} view={view} pairAt={pairAt} />
    </li>
  );
}
