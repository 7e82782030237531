import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  advice: { flex: '1 1 24ch', color: tokens.colorNeutralForeground2 },
});

/** Somebody's file, chosen or dropped. @param props.accept endings and media types that the browser offers first */
export function ChooseFile(props: {
  readonly label: string;
  readonly advice: string;
  readonly accept: string;
  readonly choose: (file: File) => void;
}) {
  const { label } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) props.choose(file);
  };
  return (
    // The button does the same for those without a mouse.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(drag) => {
        drag.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drop) => {
        drop.preventDefault();
        setOver(false);
        take(drop.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={props.accept}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again once it is mended.
          target.value = '';
        }}
      />
      <Button icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <Body1 className={styles.advice}>{props.advice}</Body1>
    </div>
  );
}
