import { Body1, Link } from '@fluentui/react-components';
import { useText } from '../../text';
import { Section } from '../../ui';
import { linkText } from './linkText';

/** The way here from the materials. */
export function NewsletterLink({ open }: { readonly open: () => void }) {
  const text = useText(linkText);
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
        {text.about}
      </Body1>
    </Section>
  );
}
