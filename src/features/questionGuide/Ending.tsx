import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { PersonSupport20Regular } from '@fluentui/react-icons/svg/person-support';
import type { ReactNode } from 'react';
import type { QuestionGuide, WayOn } from '../../content/questionGuide';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, CallNumber, SubHeadings, useHeading } from '../../ui';
import { useGuideStyles } from './QuestionGuide.styles';
import { guideText } from './text';

export interface EndingPeople {
  /** The resource persons of the reader's area; absent where the page knows none. */
  readonly resourcePersons: ReactNode | undefined;
  /** Leads to where one finds them. */
  readonly findPerson: () => void;
}

/** Every guide ends at a person. */
export function Ending(props: EndingPeople & { readonly guide: QuestionGuide }) {
  const { guide } = props;
  const styles = useGuideStyles();
  const language = useLanguage();
  const text = useText(guideText);
  return (
    <article className={styles.card}>
      <div className={styles.part}>
        <ArrivalHeading size="part" takeFocus>
          {text.afterTheTalk}
        </ArrivalHeading>
        <Body1 as="p" className={styles.words}>
          {guide.ending.text[language]}
        </Body1>
      </div>
      <SubHeadings>
        <ul className={styles.ways}>
          {guide.waysOn.map((way) => (
            <li key={way.id} className={styles.way}>
              <Way way={way} {...props} />
            </li>
          ))}
        </ul>
      </SubHeadings>
    </article>
  );
}

function Way({ way, resourcePersons, findPerson }: EndingPeople & { readonly way: WayOn }) {
  const styles = useGuideStyles();
  const text = useText(guideText);
  const who = text.who[way.to];
  return (
    <>
      <Subtitle2 as={useHeading()} className={styles.heading}>
        {who}
      </Subtitle2>
      <Body1 as="p" className={styles.words}>
        {way.text[useLanguage()]}
      </Body1>
      {way.number !== undefined && <CallNumber number={way.number} who={who} />}
      {way.to === 'resourcePerson' &&
        (resourcePersons ?? (
          <Button className={styles.find} icon={<PersonSupport20Regular />} onClick={findPerson}>
            {text.findPerson}
          </Button>
        ))}
    </>
  );
}
