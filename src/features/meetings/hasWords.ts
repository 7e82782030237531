/** Whether a text says something that can be read aloud: signs and pictures alone do not. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
