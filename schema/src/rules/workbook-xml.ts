import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { refuse } from '../kernel/errors.js';

type Attributes = Readonly<Record<string, string>>;

interface Reader {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks an XML part; names come without their prefix. Entities of a document type are never read, so none can grow. */
export function walkXml(xml: string, { open, text, close }: Reader): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw refuse('import.workbook', ['input', 'bytes']);
  });
  parser.on('error', () => {
    throw refuse('import.workbook', ['input', 'bytes']);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => open?.(local(tag.name), tag.attributes));
  parser.on('text', (part) => text?.(part));
  parser.on('cdata', (part) => text?.(part));
  parser.on('closetag', (tag) => close?.(local(tag.name)));
  parser.write(xml).close();
}
