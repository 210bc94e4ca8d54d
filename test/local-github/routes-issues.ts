/** The conversation of a pull request, which for this part of the interface is an issue: comments and labels. */
import { type Answer, pageOf, refuseForbidden, refuseInvalid, refuseNotFound } from './answer.ts';
import { shapeComment } from './answer-shapes.ts';
import { shapeLabel } from './answer-shapes-pulls.ts';
import { type Route, repo } from './route.ts';

export const issuesRoutes: Route[] = [
  {
    operation: `GET ${repo}/issues/{issue_number}/comments`,
    needs: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    answer: ({ state, addresses }, { parameters, query }) => {
      const number = Number(parameters.issue_number);
      if (!state.pulls.has(number)) return refuseNotFound();
      const found = state.comments.filter((comment) => comment.issue === number);
      const page = pageOf(found, query, `${addresses.apiUrl}/comments`);
      return {
        status: 200,
        body: page.items.map((comment) => shapeComment(comment, state.repository, addresses)),
        headers: page.headers,
      };
    },
  },
  {
    operation: `POST ${repo}/issues/{issue_number}/comments`,
    needs: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    answer: ({ state, addresses }, { parameters, body }, token) => {
      const number = Number(parameters.issue_number);
      const pull = state.pulls.get(number);
      if (pull === undefined) return refuseNotFound();
      if (pull.locked) return refuseForbidden('Unable to create comment because issue is locked.');
      const text = readBody(body);
      const problem = refuseBody(text);
      if (problem !== undefined) return problem;
      const comment = state.addComment(number, token.account, text ?? '');
      return { status: 201, body: shapeComment(comment, state.repository, addresses) };
    },
  },
  {
    operation: `PATCH ${repo}/issues/comments/{comment_id}`,
    needs: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    // A token with write access may edit anybody's comment, as on GitHub: the client has to know whose it is.
    answer: ({ state, addresses }, { parameters, body }) => {
      const comment = state.comments.find((candidate) => String(candidate.id) === parameters.comment_id);
      if (comment === undefined) return refuseNotFound();
      const text = readBody(body);
      const problem = refuseBody(text);
      if (problem !== undefined) return problem;
      comment.body = text ?? '';
      comment.updatedMs = state.nowMs;
      return { status: 200, body: shapeComment(comment, state.repository, addresses) };
    },
  },
  {
    operation: `GET ${repo}/issues/{issue_number}/labels`,
    needs: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    answer: ({ state, addresses }, { parameters, query }) => {
      const pull = state.pulls.get(Number(parameters.issue_number));
      if (pull === undefined) return refuseNotFound();
      const page = pageOf(pull.labels, query, `${addresses.apiUrl}/labels`);
      const labels = page.items.map((name) => shapeLabel(name, state.repository, addresses));
      return { status: 200, body: labels, headers: page.headers };
    },
  },
];

function readBody(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('body' in body)) return undefined;
  return typeof body.body === 'string' ? body.body : undefined;
}

function refuseBody(text: string | undefined): Answer | undefined {
  if (text === undefined || text.trim() === '') return refuseInvalid("Body can't be blank", 'body');
  if ([...text].length > 65_536) return refuseInvalid('Body is too long (maximum is 65536 characters)', 'body');
  return undefined;
}
