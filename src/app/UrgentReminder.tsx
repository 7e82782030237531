import { Link } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';

/** Stays within reach on every page but the readiness page, which has the numbers themselves. */
export function UrgentReminder() {
  return <Link href="tel:112">{useText(appText).urgentShort}</Link>;
}
