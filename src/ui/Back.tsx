import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';

const useStyles = makeStyles({
  // Its words begin where the page's words do.
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The way back to where one came from. */
export interface WayBack {
  readonly label: string;
  /** Absent where the place has no address of its own. */
  readonly href?: string;
  readonly go: () => void;
}

/** Leads back from a page below another, the same on all of them. */
export function Back({ label, href, go }: WayBack) {
  const { back } = useStyles();
  const looks = { appearance: 'subtle', className: back, icon: <ArrowLeft20Regular /> } as const;
  if (href === undefined)
    return (
      <Button {...looks} onClick={go}>
        {label}
      </Button>
    );
  return (
    <Button
      {...looks}
      as="a"
      href={href}
      onClick={(click: { preventDefault: () => void }) => {
        click.preventDefault();
        go();
      }}
    >
      {label}
    </Button>
  );
}
