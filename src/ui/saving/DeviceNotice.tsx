import { useText } from '../../text';
import { Notice } from '../Notice';
import { savingText } from './text';

/** The browser keeps nothing: said before anybody relies on it. */
export function DeviceNotice() {
  const text = useText(savingText);
  return (
    <Notice intent="warning" title={text.deviceTitle}>
      {text.deviceAdvice}
    </Notice>
  );
}
