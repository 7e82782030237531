import { newsletterFrom, type Newsletter } from './newsletter';
import { begun } from './month/begun';
import { keyOfMonth } from './month/months';

/** For tests: a month as it is begun, with what a test says besides. */
export function sampleLetter(month: string, said: Partial<Newsletter> = {}): Newsletter {
  const fields = begun(month, said.language ?? 'da', 'draft');
  const row = { list: 'newsletters', key: keyOfMonth(month), number: 1, editUrl: '', fields } as const;
  const one = newsletterFrom(row);
  if (!one) throw new Error(`${month} is no month.`);
  return { ...one, ...said };
}

export const sampleValues = {
  municipality: 'Fjordby Kommune',
  contact: 'Karen Fjordhøj',
  contactMail: 'karen.fjordhoej@fjordby.example',
} as const;
