import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from 'react';
import { CardsSkeleton } from '../state/states';

/** A file of a record, as the server tells of it. */
export interface RecordFile {
  id: string;
  fileName: string;
  size: number;
  disclosure: 'OPEN' | 'PARTIAL' | 'CLOSED';
  legalGround: string | null;
  closedUntil: string | null;
  documentNo: string | null;
  at: string;
  uploadedBy: { name: string };
}

export interface RecordFilesProps {
  /** Id of the record. */
  record: string;
  rows: readonly RecordFile[];
  mayWrite: boolean;
  /** Queries to load again after a change. */
  refetch: readonly string[];
}

const FilesContext = createContext<ComponentType<RecordFilesProps> | null>(null);

/** Given by the shell, which alone uploads. */
export function RecordFilesProvider({
  files,
  children,
}: {
  files: ComponentType<RecordFilesProps>;
  children: ReactNode;
}) {
  return <FilesContext value={files}>{children}</FilesContext>;
}

/** Files of a record: download, attach, take off. */
export function RecordFiles(props: RecordFilesProps) {
  const Files = useContext(FilesContext);
  if (!Files) return null;
  return (
    <Suspense fallback={<CardsSkeleton cards={1} height={60} />}>
      <Files {...props} />
    </Suspense>
  );
}
