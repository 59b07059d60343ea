import { Link } from '@tanstack/react-router';
import type { AriaAttributes, ReactNode } from 'react';

export interface PageLinkProps extends AriaAttributes {
  /** Path with its parameters filled in. The plan year and the acting department are kept. */
  to: string;
  search?: Record<string, unknown>;
  className?: string;
  title?: string;
  role?: string;
  onClick?: () => void;
  children?: ReactNode;
}

const EXACT = { exact: true, includeSearch: false };

/** A link to a page of the client. */
export function PageLink({ to, search = {}, ...rest }: PageLinkProps) {
  // Only the page itself is current; a menu that marks the way to it says so by its own `aria-current`.
  return <Link to={to as never} search={search as never} activeOptions={EXACT} {...rest} />;
}
