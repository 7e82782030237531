import { Body1, Button, mergeClasses } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import { useText } from '../../../text';
import { useImportStyles } from './Import.styles';
import { importText } from './text';

/** Somebody's file, chosen or dropped. */
export function ChooseFile(props: { readonly choose: (file: File) => void }) {
  const styles = useImportStyles();
  const text = useText(importText);
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
        aria-label={text.choose}
        // A workbook may be chosen, too: then the page says how to save it.
        accept=".csv,.txt,.tsv,.vcf,.xlsx,.xls,.ods,text/csv,text/plain,text/vcard"
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again once it is mended.
          target.value = '';
        }}
      />
      <Button icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
        {text.choose}
      </Button>
      <Body1 className={styles.advice}>{text.drop}</Body1>
    </div>
  );
}
