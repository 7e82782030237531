import { Body1, Button, Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { type ModelNumber, modelNumbers, models, noHierarchy } from '../../content/models';
import { useLanguage, useText } from '../../text';
import { Section, useHeading } from '../../ui';
import { useGoing } from './going';
import { GuidePage } from './GuidePage';
import { useModelGuideStyles } from './ModelGuide.styles';
import { PlaceLink } from './PlaceLink';
import { modelGuideText } from './text';
import { type WorkRoute, workRoutes } from './workRoutes';

/** The three models beside each other, and the ways to find one, compare them and decide. */
export function Overview(props: {
  readonly chosen: ModelNumber | undefined;
  /** Absent where the navigation leads back. */
  readonly toReadiness: (() => void) | undefined;
  readonly toWork: ((route: WorkRoute) => void) | undefined;
}) {
  const { chosen, toReadiness, toWork } = props;
  const styles = useModelGuideStyles();
  const text = useText(modelGuideText);
  const language = useLanguage();
  const { go } = useGoing();
  return (
    <GuidePage
      heading={text.heading}
      purpose={text.purpose}
      back={toReadiness ? { name: text.toReadiness, go: toReadiness } : null}
    >
      <div className={styles.part}>
        {chosen && (
          <Body1 as="p" className={styles.words}>
            <span className={styles.name}>{text.chosen(chosen)}</span>
            {': '}
            {models[chosen].name[language]}.
          </Body1>
        )}
        <div className={styles.actions}>
          <Button
            appearance={chosen ? 'secondary' : 'primary'}
            onClick={() => go({ name: 'question', at: 0, answers: {} })}
          >
            {text.begin}
          </Button>
          <Button appearance={chosen ? 'primary' : 'secondary'} onClick={() => go({ name: 'decision' })}>
            {text.decision}
          </Button>
        </div>
        <Caption1 className={styles.quiet}>{text.beginHint}</Caption1>
      </div>
      {toWork && (
        <Section heading={text.work}>
          <ul className={styles.columns}>
            {workRoutes.map((route) => (
              <WorkCard key={route} {...{ route, toWork }} />
            ))}
          </ul>
        </Section>
      )}
      <Section heading={text.threeModels}>
        <Body1 as="p" className={styles.words}>
          {noHierarchy.text[language]}
        </Body1>
        <ul className={styles.columns}>
          {modelNumbers.map((number) => (
            <ModelCard key={number} number={number} />
          ))}
        </ul>
        <div>
          <PlaceLink to={comparedFrom(chosen)}>{text.compare}</PlaceLink>
        </div>
      </Section>
    </GuidePage>
  );
}

function WorkCard(props: { readonly route: WorkRoute; readonly toWork: (route: WorkRoute) => void }) {
  const { route, toWork } = props;
  const styles = useModelGuideStyles();
  const { name, about } = useText(modelGuideText).works[route];
  return (
    <li className={styles.card}>
      <div className={styles.tight}>
        <Link
          href={`#/${route}`}
          onClick={(click) => {
            click.preventDefault();
            toWork(route);
          }}
        >
          {name}
        </Link>
        <Body1 as="p" className={styles.words}>
          {about}
        </Body1>
      </div>
    </li>
  );
}

function comparedFrom(chosen: ModelNumber | undefined) {
  const from = chosen ?? 1;
  return { name: 'compare', from, to: from === 2 ? 3 : 2 } as const;
}

function ModelCard({ number }: { readonly number: ModelNumber }) {
  const styles = useModelGuideStyles();
  const text = useText(modelGuideText);
  const language = useLanguage();
  const { name, whenRight } = models[number];
  return (
    <li className={styles.card}>
      <div className={styles.tight}>
        <Subtitle2 as={useHeading()} className={styles.heading}>
          {text.model(number)}
        </Subtitle2>
        <Body1 className={styles.name}>{name[language]}</Body1>
      </div>
      <Body1 as="p" className={styles.words}>
        {whenRight.text[language]}
      </Body1>
      <div className={styles.last}>
        <PlaceLink to={{ name: 'model', model: number }}>{text.readOn(number)}</PlaceLink>
      </div>
    </li>
  );
}
