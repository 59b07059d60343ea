import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from 'react';
import { CardsSkeleton } from '../state/states';

export interface RecordApprovalsProps {
  /** Id of the record. */
  record: string;
  /** What is approved, as the request is called to begin with. */
  title: string;
  /** Path of the page that shows the record. */
  page: string;
  /** Id of the department that answers for the record and asks for its approval. */
  department: string;
}

const ApprovalsContext = createContext<ComponentType<RecordApprovalsProps> | null>(null);

/** Given by the shell, whose service approvals are. */
export function RecordApprovalsProvider({
  approvals,
  children,
}: {
  approvals: ComponentType<RecordApprovalsProps>;
  children: ReactNode;
}) {
  return <ApprovalsContext value={approvals}>{children}</ApprovalsContext>;
}

/** 결재 of a record: its boxes with their signatures, and the button to ask for one while none is under way. */
export function RecordApprovals(props: RecordApprovalsProps) {
  const Approvals = useContext(ApprovalsContext);
  if (!Approvals) return null;
  return (
    <Suspense fallback={<CardsSkeleton cards={1} height={120} />}>
      <Approvals {...props} />
    </Suspense>
  );
}
