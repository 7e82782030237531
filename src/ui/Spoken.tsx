import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** How long words stand before they go, in milliseconds: who reads the page later is not to meet them again. */
const longEnough = 5000;

/** Words for ears only, spoken when they change: what is seen beside it may change more often than one wants to hear. */
export function Spoken({ words }: { readonly words: string }) {
  const styles = useStyles();
  const [past, setPast] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPast(words), longEnough);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span aria-live="polite" className={styles.hidden}>
      {words === past ? '' : words}
    </span>
  );
}
