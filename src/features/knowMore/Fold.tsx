import { mergeClasses, useId } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type ReactNode, useState } from 'react';
import { SubHeadings, useHeading } from '../../ui';
import { useKnowMoreStyles } from './KnowMore.styles';

/** A heading that opens what stands below it. Several may be open at once: nobody has to remember what one just read. */
export function Fold(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useKnowMoreStyles();
  const id = useId('fold');
  const Heading = useHeading();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.item}>
      <Heading className={styles.label}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          className={mergeClasses(styles.toggle, open && styles.open)}
          onClick={() => setOpen(!open)}
        >
          {props.title}
          <ChevronDown20Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
        </button>
      </Heading>
      <div id={id} className={mergeClasses(styles.content, !open && styles.shut)}>
        <SubHeadings>{open && props.children}</SubHeadings>
      </div>
    </div>
  );
}
