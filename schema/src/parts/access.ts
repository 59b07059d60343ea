import { ROLES, SIGNED_IN } from '../contract/permission.js';
import { Credential } from '../entities/person.js';
import { ApiToken, SessionRecord } from '../entities/session.js';
import {
  ChangePasswordArgs,
  Session,
  SessionLife,
  SessionMutations,
  SignInArgs,
} from '../resolvers/session-mutations.js';
import { ApiTokenResolver, MintedToken, TokenInput, TokenMutations } from '../resolvers/token-mutations.js';
import { sweepSessions } from '../stores/session-store.js';
import type { CorePart } from './core-part.js';

/** Who signs in, with what, and for how long. */
export const accessPart: CorePart = {
  entities: [Credential, SessionRecord, ApiToken],
  types: [Session, SessionLife, SignInArgs, ChangePasswordArgs, MintedToken, TokenInput],
  resolvers: [SessionMutations, TokenMutations, ApiTokenResolver],
  jobs: [{ id: 'core.session-sweep', everySeconds: 600, timeoutSeconds: 30, run: sweepSessions }],
  permissions: {
    'core.session.start': { title: { ko: '로그인', en: 'Sign in' }, kind: 'read', roles: ROLES },
    'core.session.read': { title: { ko: '내 접속', en: 'Own session' }, kind: 'read', roles: SIGNED_IN },
    'core.tokens.own': { title: { ko: '내 토큰', en: 'Own tokens' }, kind: 'write', roles: SIGNED_IN },
    'core.tokens.manage': {
      title: { ko: '모든 토큰 관리', en: 'Manage all tokens' },
      kind: 'administer',
      roles: ['admin'],
    },
  },
  messages: {
    ko: {
      'password.unclean': '비밀번호에 쓸 수 없는 문자가 있습니다.',
      'password.too-short': '비밀번호는 {shortest}자 이상이어야 합니다.',
      'password.too-long': '비밀번호는 {longest}자까지 쓸 수 있습니다.',
      'password.too-few-kinds': '대문자, 소문자, 숫자, 기호 가운데 {needed}종류 이상을 섞어야 합니다.',
      'password.equals-login': '비밀번호는 계정과 달라야 합니다.',
      'password.reused': '최근에 쓴 비밀번호는 다시 쓸 수 없습니다.',
      'password.wrong': '지금 비밀번호가 맞지 않습니다.',
      'token.scope-unknown': '알 수 없는 범위입니다.',
      'token.days': '기간은 1일에서 {max}일까지입니다.',
    },
    en: {
      'password.unclean': 'The password holds characters that cannot be used.',
      'password.too-short': 'A password has {shortest} characters at least.',
      'password.too-long': 'A password has {longest} characters at most.',
      'password.too-few-kinds': 'Mix {needed} of: capitals, small letters, digits, other signs.',
      'password.equals-login': 'The password must differ from the account name.',
      'password.reused': 'A password that was used recently cannot come back.',
      'password.wrong': 'The present password is not right.',
      'token.scope-unknown': 'Unknown scope.',
      'token.days': 'From 1 to {max} days.',
    },
  },
};
