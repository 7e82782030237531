import { block, type WrittenBlock } from '../block';
import type { Statement } from './article';

export function paragraph(written: WrittenBlock): Statement {
  return { ...block(written), kind: 'paragraph' };
}

export function point(written: WrittenBlock): Statement {
  return { ...block(written), kind: 'point' };
}
