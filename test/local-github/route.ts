/** What a route is: one operation of the REST API, which permission it needs and what it answers from the state. */
import type { Answer, Call } from './answer.ts';
import type { Addresses } from './answer-shapes.ts';
import type { Access, Scope, State, Token } from './state.ts';

export interface World {
  state: State;
  addresses: Addresses;
  /** Address at which the blob store serves an archive or a release asset for a while. */
  signBlob: (id: number) => string;
}

export interface Route {
  /** As in GitHub's description, e.g. `GET /repos/{owner}/{repo}/commits`. */
  operation: string;
  /** Stands before the path where GitHub has another host for it. */
  prefix?: string;
  /** Any one of these is enough. */
  needs: [Scope, Access][];
  answer: (world: World, call: Call, token: Token) => Answer;
}

export const repo = '/repos/{owner}/{repo}';
