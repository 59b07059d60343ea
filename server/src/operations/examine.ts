import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleDefinition } from '@yeondong/schema';
import type { Environment } from '../config/variables.js';
import { type Config, readConfig } from '../config.js';
import { loadRegistry } from '../modules/registry.js';
import { examineDatabase } from './examine-database.js';
import { examineMachine } from './examine-machine.js';
import { type Finding, fault, messageOf, warning, well } from './finding.js';

/** Looks at an installation from the ground up; stops where nothing further can be told. */
export async function examine(env: Environment, root: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const config = examineConfig(env, root, findings);
  if (!config) return findings;
  findings.push(...(await examineMachine(config)));
  const modules = await examineModules(config, findings);
  if (modules) findings.push(...(await examineDatabase(config, modules)));
  findings.push(examineClient(config.clientDir));
  return findings;
}

function examineConfig(env: Environment, root: string, findings: Finding[]): Config | null {
  try {
    const config = readConfig(env, root);
    findings.push(well('the configuration can be read'));
    return config;
  } catch (error) {
    findings.push(fault(messageOf(error), 'set the variable in the environment of the server'));
    return null;
  }
}

async function examineModules({ modules }: Config, findings: Finding[]): Promise<readonly ModuleDefinition[] | null> {
  try {
    const registry = await loadRegistry(modules);
    findings.push(well(`modules: ${registry.ids.join(', ') || 'none but the core'}`));
    return registry.modules;
  } catch (error) {
    findings.push(
      fault(
        `the modules cannot be loaded: ${messageOf(error)}`,
        'run npm install, or take the package out: npx yeondong module disable NAME',
      ),
    );
    return null;
  }
}

function examineClient(clientDir: string): Finding {
  const built = existsSync(join(clientDir, 'index.html'));
  return built ? well('the web client is built') : warning('the web client is not built', 'npm start builds it');
}
