import { requestHeaders } from '../apollo';

/** What the server answers: the waiting file, or a problem. */
interface UploadAnswer {
  id?: string;
  detail?: string;
  issues?: readonly { message?: string }[];
}

/** Uploads a file, which then waits to be given to a record. Throws with what the server says. */
export async function uploadFile(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/api/v1/files', { method: 'POST', headers: requestHeaders(), body });
  const answer = (await response.json().catch(() => ({}))) as UploadAnswer;
  if (response.ok && answer.id) return answer.id;
  throw new Error(answer.issues?.[0]?.message ?? answer.detail ?? response.statusText);
}
