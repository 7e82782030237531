import { type Configuration, parseConfiguration } from './configuration';

/** The file beside the build. @throws when it is missing, unreadable or wrong */
export async function loadConfiguration(): Promise<Configuration> {
  const answer = await fetch('tenant.json');
  if (!answer.ok) throw new Error(`tenant.json: ${answer.status}`);
  return parseConfiguration(await answer.json());
}
