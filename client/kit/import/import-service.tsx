import { createContext, type ReactNode, useContext } from 'react';
import type { SeenColumn } from './mapping';

/** A table as the server takes it: its bytes in base64, or an upload of the signed-in person's own. */
export interface ImportContent {
  readonly fileName: string;
  readonly bytes: string | null;
  readonly file: string | null;
}

/** What imports ask of the server beside their own mutation. Both throw with the server's words. */
export interface ImportService {
  /** The id of the upload. */
  upload(file: File): Promise<string>;
  columnsOf(content: ImportContent): Promise<readonly SeenColumn[]>;
}

const ServiceContext = createContext<ImportService | null>(null);

/** Given by the shell, which alone speaks to the server. */
export function ImportServiceProvider({ service, children }: { service: ImportService; children: ReactNode }) {
  return <ServiceContext value={service}>{children}</ServiceContext>;
}

export function useImportService(): ImportService {
  const service = useContext(ServiceContext);
  if (!service) throw new Error('An import stands outside of the shell');
  return service;
}
