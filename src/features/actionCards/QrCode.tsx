import { makeStyles } from '@fluentui/react-components';
import type { QrPath } from './qrPath';

const useStyles = makeStyles({
  // Scanners need dark on light, whatever theme people have chosen.
  code: { display: 'block', forcedColorAdjust: 'none', backgroundColor: 'white', color: 'black' },
});

/** A QR code, always black on white. */
export function QrCode(props: { readonly drawn: QrPath; readonly label: string; readonly width: string }) {
  const { size, path } = props.drawn;
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={useStyles().code}
      style={{ width: props.width, height: props.width }}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
