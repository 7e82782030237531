import { Body1, Button } from '@fluentui/react-components';
import { ContactCard20Regular } from '@fluentui/react-icons/svg/contact-card';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { TableSimple20Regular } from '@fluentui/react-icons/svg/table-simple';
import { useMemo, useState } from 'react';
import { saveFile } from '../../../files';
import { danishToday, useLanguage, useText } from '../../../text';
import { Section, Spoken, usePrinting } from '../../../ui';
import { usePartnersStyles } from '../Partners.styles';
import { policeCards, policeCsv } from './policeFiles';
import { type ListedMunicipality, policeLines } from './policeList';
import { PoliceSheet } from './PoliceSheet';
import { policeListText } from './text';

/** The mutual list, our half: on paper, as a table, or as cards for an address book. */
export function PoliceList(props: { readonly listed: ListedMunicipality; readonly openPersons: () => void }) {
  const { listed } = props;
  const styles = usePartnersStyles();
  const text = useText(policeListText);
  const language = useLanguage();
  const { printing, print } = usePrinting(false);
  const [spoken, setSpoken] = useState('');
  const today = danishToday();
  const lines = useMemo(() => policeLines(listed, language, text), [listed, language, text]);
  const persons = new Set(
    listed.areas.flatMap((area) => area.persons.map(({ name, mail, phone }) => [name, mail, phone].join())),
  ).size;
  const save = (ending: 'csv' | 'vcf', content: string, type: string) => {
    const name = `${text.file(listed.name, today).replace(/[^\p{L}\p{N} .-]/gu, '')}.${ending}`;
    saveFile(name, content, `${type};charset=utf-8`);
    setSpoken(text.saved(name));
  };
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.quiet}>{text.purpose}</Body1>
      {persons === 0 ? (
        <>
          <Body1>{text.empty}</Body1>
          <div>
            <Button onClick={props.openPersons}>{text.addPersons}</Button>
          </div>
        </>
      ) : (
        <>
          <Body1>{text.holds(persons)}</Body1>
          <div className={styles.ways}>
            <Button icon={<Print20Regular />} onClick={print}>
              {text.print}
            </Button>
            <Button
              icon={<TableSimple20Regular />}
              onClick={() => save('csv', policeCsv(lines, listed.name, today, text.columns), 'text/csv')}
            >
              {text.csv}
            </Button>
            <Button
              icon={<ContactCard20Regular />}
              onClick={() => save('vcf', policeCards(lines, listed.name), 'text/vcard')}
            >
              {text.cards}
            </Button>
          </div>
        </>
      )}
      <Spoken words={spoken} />
      {printing && <PoliceSheet {...{ lines, today }} municipality={listed.name} />}
    </Section>
  );
}
