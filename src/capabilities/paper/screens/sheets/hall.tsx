import type { JSX } from 'preact';
import { QrCode } from '../../../../web/widgets/index.ts';
import type { Badges, Signs } from '../../schema.ts';
import type { Drawn } from './drawn.ts';
import { Sheet } from './frame.tsx';

const ARROWS = { left: '←', right: '→', up: '↑' } as const;

export function SignSheets({ frame, title, content }: Drawn<Signs>): JSX.Element {
  return (
    <>
      {content.tables.map(({ word, number, companies }) => (
        <Sheet frame={frame} over={title} title={`${word} ${number}`}>
          <div class="paper-sign">
            <p class="paper-sign__number">{number}</p>
            {companies.map(({ name, needs }) => (
              <p>
                <strong dir="auto">{name}</strong>
                <br />
                <small dir="auto">{needs}</small>
              </p>
            ))}
          </div>
        </Sheet>
      ))}
      {content.places.map(({ text, arrow }) => (
        <Sheet frame={frame} over={title} title={text}>
          <div class="paper-sign">
            <p class="paper-sign__number" aria-hidden="true">
              {arrow === null ? '' : ARROWS[arrow]}
            </p>
          </div>
        </Sheet>
      ))}
    </>
  );
}

export function BadgeSheets({ frame, title, content }: Drawn<Badges>): JSX.Element {
  return (
    <Sheet frame={frame} over={frame.version} title={title}>
      <ul class="paper-badges">
        {content.badges.map(({ name, second, code, table, role }) => (
          <li>
            <div>
              <strong dir="auto">{name}</strong>
              <span dir="auto">{second}</span>
              <small>{[table, role].filter(Boolean).join(' · ')}</small>
            </div>
            {code !== null && (
              <div>
                <QrCode text={code} label={code} />
                <strong>{code}</strong>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
