/** The fixed parts of an HWPX package: an OWPML document (KS X 6101) of one section. */
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const HANCOM = 'http://www.hancom.co.kr';

export const MIME_TYPE = 'application/hwp+zip';

export const escaped = (text: string): string =>
  text
    // Signs that XML has no place for.
    .replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const namespaces = (...prefixes: readonly (keyof typeof SPACES)[]): string =>
  prefixes.map((prefix) => `xmlns:${prefix}="${SPACES[prefix]}"`).join(' ');

const SPACES = {
  ha: `${HANCOM}/hwpml/2011/app`,
  hc: `${HANCOM}/hwpml/2011/core`,
  hh: `${HANCOM}/hwpml/2011/head`,
  hp: `${HANCOM}/hwpml/2011/paragraph`,
  hs: `${HANCOM}/hwpml/2011/section`,
  hv: `${HANCOM}/hwpml/2011/version`,
  hpf: `${HANCOM}/schema/2011/hpf`,
  ocf: 'urn:oasis:names:tc:opendocument:xmlns:container',
  odf: 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  opf: 'http://www.idpf.org/2007/opf/',
} as const;

export const xml = (body: string): string => `${XML}${body}`;

const version = xml(
  `<hv:HCFVersion ${namespaces('hv')} tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.4" application="Yeondong" appVersion="1.0"/>`,
);

const settings = xml(
  `<ha:HWPApplicationSetting ${namespaces('ha')}><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>`,
);

const container = xml(
  `<ocf:container ${namespaces('ocf', 'hpf')}><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles></ocf:container>`,
);

const manifest = xml(`<odf:manifest ${namespaces('odf')}/>`);

const ITEMS: readonly (readonly [id: string, href: string])[] = [
  ['header', 'Contents/header.xml'],
  ['section0', 'Contents/section0.xml'],
  ['settings', 'settings.xml'],
];

const contents = (title: string): string => {
  const items = ITEMS.map(([id, href]) => `<opf:item id="${id}" href="${href}" media-type="application/xml"/>`);
  const spine = ITEMS.slice(0, 2).map(([id]) => `<opf:itemref idref="${id}" linear="yes"/>`);
  return xml(
    `<opf:package ${namespaces('opf', 'hpf')} version="" unique-identifier="" id=""><opf:metadata><opf:title>${escaped(title)}</opf:title><opf:language>ko</opf:language></opf:metadata><opf:manifest>${items.join('')}</opf:manifest><opf:spine>${spine.join('')}</opf:spine></opf:package>`,
  );
};

/** All parts but the document's own, by name, in the order in which they are packed. */
export const fixedParts = (title: string): readonly (readonly [name: string, text: string])[] => [
  ['version.xml', version],
  ['META-INF/container.xml', container],
  ['META-INF/manifest.xml', manifest],
  ['Contents/content.hpf', contents(title)],
  ['settings.xml', settings],
];
