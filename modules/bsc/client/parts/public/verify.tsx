import { Button, download, Group, Section, useText } from '@yeondong/client/kit';
import { useState } from 'react';

interface VerifyProps {
  /** Of the file, without its ending. */
  name: string;
  content: string;
  hash: string;
  /** Hash of the publication that this one corrects. */
  corrects?: string | null;
  /** Whose words it is told in, and with that which kind of file it is. */
  words?: keyof typeof FILES;
}

const FILES = {
  public: { ending: 'json', type: 'application/json;charset=utf-8', hash: 'publication.hash' },
  reward: { ending: 'csv', type: 'text/csv;charset=utf-8', hash: 'reward.hash' },
} as const;

/** Browsers compute hashes only on secure addresses; elsewhere the downloaded file is the way. */
async function hashOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of what was published, computed again here, and the contents to compute it elsewhere. */
export function Verify({ name, content, hash, corrects, words = 'public' }: VerifyProps) {
  const t = useText('bsc');
  const [verdict, setVerdict] = useState<'same' | 'other' | 'unable' | null>(null);
  const verify = async () => {
    const found = await hashOf(content);
    setVerdict(found === null ? 'unable' : found === hash ? 'same' : 'other');
  };
  const { ending, type } = FILES[words];
  const take = () => download(`${name}.${ending}`, new Blob([content], { type }));
  return (
    <div>
      <p className="muted" style={{ overflowWrap: 'anywhere' }}>
        {t(FILES[words].hash)} <span className="code">{hash}</span>
      </p>
      {corrects && (
        <p className="muted" style={{ overflowWrap: 'anywhere' }}>
          {t(`${words}.corrects`)} <span className="code">{corrects}</span>
        </p>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => void verify()}>
          {t(`${words}.verify`)}
        </Button>
        <Button size="xs" variant="default" onClick={take}>
          {t(`${words}.take`)}
        </Button>
      </Group>
      <p role="status">{verdict && t(`${words}.verdict.${verdict}`)}</p>
    </div>
  );
}

/** How anybody checks that what was published was not changed. */
export function VerifyHelp() {
  const t = useText('bsc');
  return (
    <Section title={t('public.howTitle')}>
      <p>{t('public.how')}</p>
      <p>
        <code>sha256sum bsc-2006-05.json</code> · <code>certutil -hashfile bsc-2006-05.json SHA256</code>
      </p>
    </Section>
  );
}
