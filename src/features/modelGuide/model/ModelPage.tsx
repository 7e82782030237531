import { Body1, Caption1 } from '@fluentui/react-components';
import { givings, modelElements, type ModelNumber, modelNumbers, models } from '../../../content/models';
import { sources } from '../../../content/sources';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { GuidePage } from '../GuidePage';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { PlaceLink } from '../PlaceLink';
import { modelGuideText } from '../text';
import { ElementList } from './ElementList';

/** One model by itself: when it is right, the idea behind it, where it is seen, and what it is made of. */
export function ModelPage({ number }: { readonly number: ModelNumber }) {
  const styles = useModelGuideStyles();
  const text = useText(modelGuideText);
  const language = useLanguage();
  const { name, whenRight, logic, factors } = models[number];
  const { title, publisher } = sources.evaluation2024;
  return (
    <GuidePage heading={`${text.model(number)}: ${name[language]}`} purpose={whenRight.text[language]}>
      <Section heading={text.logic}>
        <Body1 as="p" className={styles.words}>
          {logic.text[language]}
        </Body1>
      </Section>
      <Section heading={text.seenWhere}>
        <ul className={styles.points}>
          {factors.map((factor) => (
            <li key={factor.text.id}>{factor.text.text[language]}</li>
          ))}
        </ul>
      </Section>
      <div className={styles.elements}>
        {givings.map((giving) => {
          const elements = modelElements
            .filter((element) => element.gives === giving)
            .map((element) => ({ element, part: element.parts[number] }))
            .filter(({ part }) => part);
          return elements.length === 0 ? null : (
            <Section key={giving} heading={text.gives[giving]}>
              <ElementList elements={elements} />
            </Section>
          );
        })}
      </div>
      <div className={styles.links}>
        {modelNumbers
          .filter((other) => other !== number)
          .map((other) => (
            <PlaceLink key={other} to={{ name: 'compare', from: number, to: other }}>
              {text.compareWith(other)}
            </PlaceLink>
          ))}
      </div>
      <Caption1 className={styles.quiet}>{text.source(title, publisher)}</Caption1>
    </GuidePage>
  );
}
