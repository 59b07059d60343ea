import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Config, ConfigError } from '../config.js';

/**
 * Starts listening; the address as a browser takes it.
 * @throws {ConfigError} where the address cannot be had
 */
export async function listen(server: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    throw refusal((error as NodeJS.ErrnoException).code, host, port) ?? error;
  }
  const taken = (server.server.address() as AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

function refusal(code: string | undefined, host: string, port: number): ConfigError | null {
  if (code === 'EADDRINUSE') return new ConfigError('PORT', `${port} is in use by another program`, String(port + 1));
  if (code === 'EACCES') return new ConfigError('PORT', `${port} may not be used by this account`, '4000');
  const unknown = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  return unknown ? new ConfigError('HOST', `${host} is not an address of this machine`, '127.0.0.1') : null;
}
