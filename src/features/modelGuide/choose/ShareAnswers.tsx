import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Share20Regular } from '@fluentui/react-icons/svg/share';
import { useRef, useState } from 'react';
import type { Host } from '../../../contracts/host';
import { useText } from '../../../text';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { routeTo } from '../place';
import type { ModelAnswers } from './answersCode';
import { useChooseStyles } from './Choose.styles';
import { chooseText } from './text';

/** How the host gives addresses to others. */
export type Sharing = Pick<Host, 'addressOf' | 'shareLink'>;

/** The address of these answers, to keep or to send. Absent where places have no address. */
export function ShareAnswers(props: Sharing & { readonly answers: ModelAnswers }) {
  const styles = useModelGuideStyles();
  const own = useChooseStyles();
  const text = useText(chooseText);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const route = routeTo({ name: 'answers', answers: props.answers });
  const address = props.addressOf?.(route);
  if (!address) return null;
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
    <div className={styles.part}>
      <Field
        label={text.share}
        hint={[text.shareHint, ...(address.opens === 'here' ? [text.opensHere] : [])].join(' ')}
        className={own.address}
      >
        <Input
          readOnly
          value={address.href}
          input={{ ref: field }}
          onFocus={(focus) => focus.target.select()}
        />
      </Field>
      <div className={styles.actions}>
        <Button icon={<Copy20Regular aria-hidden />} onClick={() => void copy()}>
          {text.copy}
        </Button>
        {props.shareLink && (
          <Button
            icon={<Share20Regular aria-hidden />}
            onClick={() => props.shareLink?.(route, text.heading)}
          >
            {text.hostShare}
          </Button>
        )}
        <Body1 role="status">{said}</Body1>
      </div>
    </div>
  );
}
