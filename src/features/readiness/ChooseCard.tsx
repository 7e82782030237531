import { useId } from '@fluentui/react-components';
import { Briefcase24Regular } from '@fluentui/react-icons/svg/briefcase';
import { Person24Regular } from '@fluentui/react-icons/svg/person';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { Teddy24Regular } from '@fluentui/react-icons/svg/teddy';
import { useState } from 'react';
import {
  type CardRole,
  cardRoles,
  type CardSituation,
  cardSituations,
  roleNames,
  situationNames,
} from '../../content';
import { useLanguage, useText } from '../../text';
import { useChooseCardStyles } from './ChooseCard.styles';
import { rememberedRole, rememberRole } from './rememberedRole';
import { readinessText } from './text';

const situationIcons = {
  exposedAdult: Person24Regular,
  exposedChild: Teddy24Regular,
  mayBeStalking: PersonQuestionMark24Regular,
  exposedColleague: Briefcase24Regular,
} as const;

interface ChooseCardProps {
  readonly addressOf: (role: CardRole, situation: CardSituation) => string;
  readonly openCard: (role: CardRole, situation: CardSituation) => void;
}

/** Who the reader is, remembered on this device, and whom it is about: the second choice opens the card. */
export function ChooseCard({ addressOf, openCard }: ChooseCardProps) {
  const styles = useChooseCardStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const about = useId('about');
  const [role, setRole] = useState(rememberedRole);
  const choose = (chosen: CardRole) => {
    setRole(chosen);
    rememberRole(chosen);
  };
  return (
    <div className={styles.choices}>
      <RoleChoice role={role} choose={choose} />
      <div className={styles.choice}>
        <span id={about}>{text.whomIsItAbout}</span>
        <ul aria-labelledby={about} className={styles.situations}>
          {cardSituations.map((situation) => {
            const Icon = situationIcons[situation];
            return (
              <li key={situation} className={styles.item}>
                <a
                  href={addressOf(role, situation)}
                  onClick={(click) => {
                    click.preventDefault();
                    openCard(role, situation);
                  }}
                  className={styles.situation}
                >
                  <Icon aria-hidden className={styles.icon} />
                  {situationNames[situation][language]}
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function RoleChoice(props: { readonly role: CardRole; readonly choose: (role: CardRole) => void }) {
  const styles = useChooseCardStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const name = useId('role');
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{text.iAm}</legend>
      <div className={styles.roles}>
        {cardRoles.map((role) => (
          <label key={role} className={styles.role}>
            <input
              type="radio"
              name={name}
              checked={role === props.role}
              onChange={() => props.choose(role)}
              className={styles.radio}
            />
            <span className={styles.roleName}>{roleNames[role][language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
