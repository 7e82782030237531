import type { FilePlace, Files } from '../../../contracts/files';
import type { Host } from '../../../contracts/host';

/** Where the group's minutes are filed. */
export interface Filing {
  readonly files: Files;
  /** In the municipality's name. */
  readonly municipality: string;
  /** The channel's folder where the product stands in a channel, else the site's own library. */
  place(): Promise<FilePlace>;
}

/** Danish in every language, so that two people's minutes lie in one folder. */
const folder = 'Referater';
/** Some clients never answer; the site's own library is right as well. In milliseconds. */
const patience = 3000;

export function filingIn(
  files: Files,
  municipality: string,
  { channelFolder }: Pick<Host, 'channelFolder'>,
): Filing {
  return {
    ...{ files, municipality },
    async place() {
      const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
      const within = await Promise.race([channelFolder?.().catch(() => undefined), late]);
      return { within, folder };
    },
  };
}
