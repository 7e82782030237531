import { Fragment } from 'react';
import type { PlaceAddress } from '../../contracts/host';
import { longDate, useLanguage, useText } from '../../text';
import { useSheetStyles } from './CardSheet.styles';
import { QrCode } from './QrCode';
import type { QrPath } from './qrPath';
import type { ShownCard } from './shownCard';
import { cardText } from './text';

/** Swedish locale writes days as ISO 8601 does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** Who answers for the card, how old it is, and where the newest one is. */
export function SheetFoot(props: {
  readonly card: ShownCard;
  readonly address: PlaceAddress | undefined;
  readonly qr: QrPath | undefined;
}) {
  const { card, address, qr } = props;
  const styles = useSheetStyles();
  const language = useLanguage();
  const text = useText(cardText);
  const facts = card.foot.map(({ name, value }) => `${name}: ${value ?? text.notFilledIn}`);
  return (
    <footer className={styles.foot}>
      <div>
        {facts.length > 0 && <p className={styles.words}>{facts.join(' · ')}</p>}
        <p className={styles.words}>{text.heldAgainst(longDate(card.checkedOn, language), card.version)}</p>
        <p className={styles.words}>{text.printed(longDate(danishDay.format(new Date()), language))}</p>
      </div>
      {address && qr && (
        <div className={styles.scan}>
          <span className={styles.address}>
            {text.scan}
            <br />
            <Address href={address.href} />
          </span>
          <QrCode drawn={qr} label={text.qr(card.title)} width="24mm" />
        </div>
      )}
    </footer>
  );
}

/** Broken after a stroke where it does not fit on a line. */
function Address({ href }: { readonly href: string }) {
  const pieces = href.replace(/^https?:\/\//, '').split(/(?<=\/)/);
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={at}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}
