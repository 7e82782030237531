/** Files on their way in pieces. Nothing of them is seen until the last piece has come. */
import type { Database } from './database';
import type { FileKey } from './fileContents';

/** By the client's own id and the file, so that nobody can add to somebody else's. */
export interface UploadKey {
  readonly id: string;
  readonly file: FileKey;
}

export function startUpload(database: Database, upload: UploadKey): void {
  cancelUpload(database, upload);
  addPiece(database, upload, 0, Buffer.alloc(0));
}

export function addPiece(database: Database, { id, file }: UploadKey, start: number, bytes: Buffer): void {
  database.run(
    'INSERT OR REPLACE INTO upload_piece (upload_id, unique_id, list_id, start, bytes) VALUES (?, ?, ?, ?, ?)',
    ...[id, file.unique_id, file.list_id, start, bytes],
  );
}

/** @returns bytes so far, undefined when there is no such upload */
export function uploadedSize(database: Database, { id, file }: UploadKey): number | undefined {
  const sql = 'SELECT sum(length(bytes)) AS size FROM upload_piece WHERE upload_id = ? AND unique_id = ?';
  return database.get<{ size: number | null }>(sql, id, file.unique_id)?.size ?? undefined;
}

/** All pieces as one; the upload is over. */
export function takeUpload(database: Database, upload: UploadKey): Buffer {
  const rows = database.all<{ bytes: Uint8Array }>(
    'SELECT bytes FROM upload_piece WHERE upload_id = ? AND unique_id = ? ORDER BY start',
    upload.id,
    upload.file.unique_id,
  );
  cancelUpload(database, upload);
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

export function cancelUpload(database: Database, { id, file }: UploadKey): void {
  database.run('DELETE FROM upload_piece WHERE upload_id = ? AND unique_id = ?', id, file.unique_id);
}
