import type { ImportContent, ImportService } from './import-service';

/** Bytes that go along in the request itself, well below what it may have; larger files are uploaded. */
const MOST_BYTES = 500_000;

/** A chosen file, as the import takes it. Throws what the upload says. */
export async function contentOf(file: File, upload: ImportService['upload']): Promise<ImportContent> {
  if (file.size > MOST_BYTES) return { fileName: file.name, bytes: null, file: await upload(file) };
  return { fileName: file.name, bytes: await base64Of(file), file: null };
}

async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
