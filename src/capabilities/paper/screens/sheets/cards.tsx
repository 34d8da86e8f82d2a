import type { JSX } from 'preact';
import { QrCode } from '../../../../web/widgets/index.ts';
import type { Cards } from '../../schema.ts';
import type { Drawn } from './drawn.ts';
import { Sheet } from './frame.tsx';

/** Cards to cut out and to tick, as many on a sheet as on paper. */
export function CardSheets({ frame, title, content }: Drawn<Cards>): JSX.Element {
  const each = content.columns * content.rows;
  const pages = Array.from({ length: Math.ceil(content.cards.length / each) }, (_, index) =>
    content.cards.slice(index * each, (index + 1) * each),
  );
  return (
    <>
      {pages.map((cards) => (
        <Sheet frame={frame} over={frame.version} title={title}>
          <ul class="paper-cards">
            {cards.map((card) => (
              <li>
                <CardFace card={card} />
              </li>
            ))}
          </ul>
        </Sheet>
      ))}
    </>
  );
}

function CardFace({ card }: { card: Cards['cards'][number] }): JSX.Element {
  return (
    <>
      <div class="paper-card__head">
        <div>
          <small dir="auto">{card.over}</small>
          <h3 dir="auto">{card.title}</h3>
        </div>
        {card.code !== null && (
          <p>
            <small>{card.code.label}</small>
            <br />
            <strong dir="ltr">{card.code.value}</strong>
          </p>
        )}
        {card.link !== null && <QrCode text={card.link} label={card.title} />}
      </div>
      {card.intro !== null && <p>{card.intro}</p>}
      {card.questions.map((question) => (
        <div class="paper-question">
          <strong>{question.text}</strong>
          {question.choices.length > 0 && (
            <ul>
              {question.choices.map((choice) => (
                <li class="paper-tick">
                  <span aria-hidden="true" /> {choice}
                </li>
              ))}
            </ul>
          )}
          {Array.from({ length: question.lines }, () => (
            <span class="paper-line" aria-hidden="true" />
          ))}
        </div>
      ))}
      <small>{card.foot}</small>
    </>
  );
}
