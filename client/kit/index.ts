/**
 * What a module's client may use of the web client. It imports this one path, `@yeondong/client/kit`, and React;
 * layout parts, data hooks and links are passed on here so that there is one copy of each.
 */
export type { TypedDocumentNode } from '@apollo/client';
export { useApolloClient, useLazyQuery, useQuery } from '@apollo/client/react';
export {
  Accordion,
  ActionIcon,
  Alert,
  Anchor,
  Badge,
  Box,
  Button,
  Checkbox,
  Drawer,
  Grid,
  Group,
  Menu,
  Modal,
  MultiSelect,
  Paper,
  Popover,
  Progress,
  Radio,
  SegmentedControl,
  Select,
  SimpleGrid,
  Skeleton,
  Stack,
  Switch,
  Tabs,
  Text,
  Textarea,
  TextInput,
  Title,
  Tooltip,
} from '@mantine/core';
export { CalendarGroup, type CalendarItem, CalendarItems, YearMonths } from './calendar/year-months';
export { Chart } from './chart/chart';
export { type ChartTokens, useChartTokens } from './chart/chart-tokens';
export { Sparkline } from './chart/sparkline';
export { type PastedNumber, readCells, readNumber } from './clipboard/paste';
export { type ContractError, type Issue, messagesByField, readError, refusalWords } from './data/contract-error';
export {
  type MutationOutcome,
  type MutationState,
  newIdempotencyKey,
  useContractMutation,
} from './data/use-contract-mutation';
export * from './define/client-module';
export type { DueItem, MeasureMark } from './define/slot-data';
export { type FilledSlot, ModulesProvider, useModules, useSlot } from './define/slots';
export { download } from './export/download';
export { ExportMenu } from './export/export-menu';
export type { ExportCell, ExportTable } from './export/export-table';
export type { Picture } from './export/picture';
export { escapeXml, wrapText } from './export/svg-text';
export { Aim } from './facet/aim';
export { FacetFilter } from './facet/facet-filter';
export {
  type FacetDimension,
  type FacetOption,
  facetLine,
  facetWhere,
  optionTitle,
  VALUE_DIMENSIONS,
} from './facet/facets';
export { useFacetWords } from './facet/use-facet-words';
export { Choice } from './form/choice';
export { NumberField, SelectField, TextField } from './form/fields';
export { FormBody } from './form/form-body';
export { FormDialog } from './form/form-dialog';
export { MutationForm } from './form/mutation-form';
export { type FieldSpec, RecordForm } from './form/record-form';
export { useDirectAct } from './form/use-direct-act';
export { type FormState, useForm } from './form/use-form';
export { daysBetween, formatDate, formatDay, formatMoment, formatMonth, formatPeriod } from './format/dates';
export { groupDigits, roundDecimal } from './format/decimal-text';
export { Delta } from './format/delta';
export {
  deltaWord,
  formatNumber,
  formatWon,
  NO_VALUE,
  type NumberLike,
  type Polarity,
  type WonUnit,
} from './format/numbers';
export { formatCount } from './format/units';
export { cellKey, type GridColumn, type GridErrors, type GridValues, readCell } from './grid/cells';
export { EntryGrid, type EntryGridProps, type GridRow } from './grid/entry-grid';
export { type GridState, useGrid } from './grid/use-grid';
export { useLocalDraft } from './grid/use-local-draft';
export { ImportForm } from './import/import-form';
export { type ImportContent, type ImportService, ImportServiceProvider } from './import/import-service';
export type { SeenColumn } from './import/mapping';
export type { ImportFile } from './import/use-import';
export { FilterBar, type FilterChip } from './page/filter-bar';
export { Icon, type IconName } from './page/icons';
export { PageFrame, type PageFrameProps, Section } from './page/page-frame';
export { type Crumb, PagePath } from './page/path';
export { WonUnitSwitch } from './page/won-unit';
export { type ConflictField, ConflictState } from './state/conflict-state';
export { QueryState } from './state/query-state';
export {
  AbsentState,
  CardsSkeleton,
  EmptyState,
  ErrorState,
  NoRightState,
  StaleBar,
  TableSkeleton,
} from './state/states';
export { LIGHT_MARKS, STATUS_KINDS, STATUS_SHAPES, type StatusKind } from './state/status-kinds';
export { StatusMark } from './state/status-mark';
export { type Toasts, useToasts } from './state/toasts';
export { type Column, exportTable, readSort, sortRows, toggleSort } from './table/columns';
export { DataTable, type DataTableProps } from './table/data-table';
export { MoreButton } from './table/more-button';
export { findsHangul, rankHangul } from './text/hangul-search';
export { installKitTexts } from './text/i18n';
export { withJosa } from './text/josa';
export { type Lang, type Text as TextOf, useKitText, useLang, useText } from './text/use-text';
export { type Figure, Figures } from './view/figures';
export { PageLink } from './view/link';
export { Measured, type MeasuredValue } from './view/measured';
export { type Plan, PlanProvider, useHasRole, usePlan } from './view/plan';
export { RecordApprovals, type RecordApprovalsProps, RecordApprovalsProvider } from './view/record-approvals';
export { type RecordFile, RecordFiles, type RecordFilesProps, RecordFilesProvider } from './view/record-files';
export * as search from './view/search';
export { defineSearch, type Search } from './view/search';
export { useGo, useParam, useView } from './view/use-view';
