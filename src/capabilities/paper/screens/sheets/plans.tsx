import type { JSX } from 'preact';
import { QrCode } from '../../../../web/widgets/index.ts';
import type { CandidatePlans, ChangeList, RecruiterPlans } from '../../schema.ts';
import type { Drawn } from './drawn.ts';
import { PaperRibbon, Sheet } from './frame.tsx';

export function RecruiterPlanSheets({ frame, title, content }: Drawn<RecruiterPlans>): JSX.Element {
  const { labels } = content;
  return (
    <>
      {content.sheets.map((sheet) => (
        <Sheet frame={frame} over={title} title={sheet.company}>
          <p>{[sheet.contact, sheet.table, sheet.count].filter(Boolean).join(' · ')}</p>
          {sheet.needs !== '' && <p>{sheet.needs}</p>}
          <PaperRibbon rounds={sheet.ribbon} />
          <table class="paper-table">
            <thead>
              <tr>
                <th scope="col">{labels.round}</th>
                <th scope="col">{labels.time}</th>
                <th scope="col">{labels.table}</th>
                <th scope="col">{labels.person}</th>
                <th scope="col" class="paper-table__wide">
                  {labels.note}
                </th>
              </tr>
            </thead>
            <tbody>
              {sheet.lines.map((line) => (
                <tr>
                  <td class="number">{line.rounds}</td>
                  <td class="number">
                    <strong>{line.time}</strong>
                  </td>
                  <td class="number">{line.table}</td>
                  <td dir="auto">
                    {line.name === null ? (
                      <span class="muted">{sheet.free}</span>
                    ) : (
                      <>
                        <strong>{line.name}</strong> {line.code}
                      </>
                    )}
                  </td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      ))}
    </>
  );
}

export function CandidatePlanSheets({ frame, title, content }: Drawn<CandidatePlans>): JSX.Element {
  return (
    <>
      {content.sheets.map((sheet) => (
        <Sheet
          frame={frame}
          over={title}
          title={sheet.name}
          language={sheet.language}
          direction={sheet.direction}
        >
          <div class="paper-large">
            {sheet.facts.map(({ text, more }) => (
              <p>
                <strong>{text}</strong>
                {more !== null && (
                  <>
                    <br />
                    {more}
                  </>
                )}
              </p>
            ))}
            <p>
              {sheet.code.label} : <strong dir="ltr">{sheet.code.value}</strong>
            </p>
            <h3>{sheet.title}</h3>
            {sheet.none !== null ? <p>{sheet.none}</p> : <PaperRibbon rounds={sheet.ribbon} />}
            {sheet.meetings.length > 0 && (
              <table class="paper-table">
                <tbody>
                  {sheet.meetings.map(({ time, table, company, needs }) => (
                    <tr>
                      <th scope="row">{time}</th>
                      <td>
                        <strong>{table}</strong>
                        <br />
                        <span dir="auto">{company}</span>
                        {needs !== '' && <small dir="auto"> {needs}</small>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <ul>
              {sheet.steps.map(({ text }) => (
                <li>{text}</li>
              ))}
            </ul>
          </div>
          {sheet.link !== null && <QrCode text={sheet.link.address} label={sheet.link.words} />}
          {sheet.machine !== null && <p>{sheet.machine}</p>}
        </Sheet>
      ))}
    </>
  );
}

export function ChangeSheet({ frame, title, content }: Drawn<ChangeList>): JSX.Element {
  const { labels } = content;
  return (
    <Sheet frame={frame} over={frame.version} title={title}>
      <p>{content.intro}</p>
      <table class="paper-table">
        <thead>
          <tr>
            {[labels.what, labels.candidate, labels.recruiter, labels.before, labels.after].map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.lines.map((line) => (
            <tr>
              <td>{line.what}</td>
              <td dir="auto">{line.candidate}</td>
              <td dir="auto">{line.recruiter}</td>
              <td class="number">{line.before}</td>
              <td class="number">
                <strong>{line.after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
