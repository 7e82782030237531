import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { longDate, useLanguage, useText } from '../../text';
import { CallNumber } from '../../ui';
import type { Partner } from './partner';
import { usePartnersStyles } from './Partners.styles';
import { partnersText } from './text';

/** Who somebody is: the name, and what they do there. */
export function PartnerName({ partner }: { readonly partner: Partner }) {
  const styles = usePartnersStyles();
  const text = useText(partnersText);
  return (
    <>
      <Body1Strong>{partner.name || text.unnamed}</Body1Strong>
      {partner.role && <Body1 className={styles.quiet}>{partner.role}</Body1>}
    </>
  );
}

/** How to reach a partner, what for, and what has been agreed. */
export function PartnerFacts(props: {
  readonly partner: Partner;
  /** What can be done about its age. */
  readonly check: ReactNode;
}) {
  const { partner } = props;
  const styles = usePartnersStyles();
  const text = useText(partnersText);
  const language = useLanguage();
  const { name, phone, mail, purpose, agreement, checkedOn } = partner;
  return (
    <>
      {(phone ?? mail) && (
        <div className={styles.ways}>
          {phone && <CallNumber number={phone} who={name} />}
          {mail && (
            <Link href={`mailto:${mail}`} aria-label={`${text.writeMailTo(name)}: ${mail}`}>
              {mail}
            </Link>
          )}
        </div>
      )}
      {purpose && <p className={styles.lines}>{purpose}</p>}
      {agreement && (
        <p className={styles.lines}>
          <strong>{`${text.agreement}: `}</strong>
          {agreement}
        </p>
      )}
      <div className={styles.ways}>
        <Caption1 className={styles.quiet}>
          {checkedOn ? text.checked(longDate(checkedOn, language)) : text.neverChecked}
        </Caption1>
        {props.check}
      </div>
    </>
  );
}
