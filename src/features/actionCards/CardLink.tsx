import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Share20Regular } from '@fluentui/react-icons/svg/share';
import { useRef, useState } from 'react';
import type { PlaceAddress } from '../../contracts/host';
import { useText } from '../../text';
import { useFootStyles } from './CardFoot.styles';
import { QrCode } from './QrCode';
import type { QrPath } from './qrPath';
import { cardText } from './text';

/** The card's address: to copy, to share, to scan. */
export function CardLink(props: {
  readonly title: string;
  readonly address: PlaceAddress;
  readonly qr: QrPath | undefined;
  readonly share: ((title: string) => void) | undefined;
}) {
  const { title, address, qr, share } = props;
  const styles = useFootStyles();
  const text = useText(cardText);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.href);
      setSaid(text.copied);
    } catch {
      // Some hosts keep the clipboard from us.
      field.current?.select();
      setSaid(text.copyYourself);
    }
  };
  return (
    <div className={styles.link}>
      <div className={styles.addressAndActions}>
        <p className={styles.words}>{address.opens === 'anywhere' ? text.opensAnywhere : text.opensHere}</p>
        <Field label={text.address}>
          <Input
            readOnly
            value={address.href}
            input={{ ref: field }}
            onFocus={(focus) => focus.target.select()}
          />
        </Field>
        <div className={styles.actions}>
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {text.copy}
          </Button>
          {share && (
            <Button icon={<Share20Regular />} onClick={() => share(title)}>
              {text.share}
            </Button>
          )}
        </div>
        <Body1 role="status">{said}</Body1>
      </div>
      {qr && <QrCode drawn={qr} label={text.qr(title)} width="160px" />}
    </div>
  );
}
