import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeading } from '../../../../ui';
import { useNewHereStyles } from './NewHere.styles';

/** Some of what somebody new reads, under a heading smaller than the section's. */
export function Part(props: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useNewHereStyles();
  const Heading = useHeading();
  return (
    <div className={styles.part}>
      <Subtitle2 as={Heading} className={styles.heading}>
        {props.heading}
      </Subtitle2>
      {props.children}
    </div>
  );
}
