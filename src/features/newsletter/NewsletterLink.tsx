import { Body1, Link } from '@fluentui/react-components';
import { useText } from '../../text';
import { Section } from '../../ui';
import { newsletterText } from './text';

/** The way here from the materials. */
export function NewsletterLink({ open }: { readonly open: () => void }) {
  const text = useText(newsletterText);
  return (
    <Section heading={text.heading}>
      <Body1>
        <Link
          inline
          href="#/newsletter"
          onClick={(click) => {
            click.preventDefault();
            open();
          }}
        >
          {text.link}
        </Link>
        {'. '}
        {text.linkAbout}
      </Body1>
    </Section>
  );
}
