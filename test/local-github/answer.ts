/** What a route answers, and the errors that GitHub words the same way everywhere. */

export interface Answer {
  status: number;
  body?: unknown;
  /** Sent as they are, instead of a JSON body. */
  bytes?: Buffer;
  headers?: Record<string, string>;
}

/** A request after routing; `query` holds the text of the address, `token` the caller. */
export interface Call {
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** The body as it arrived. */
  bytes: Buffer;
  /** The `accept` and `content-type` headers; empty when the caller sent none. */
  accept: string;
  contentType: string;
}

const documentation = 'https://docs.github.com/rest';

export function refuseNotFound(): Answer {
  return { status: 404, body: { message: 'Not Found', documentation_url: documentation, status: '404' } };
}

export function refuseForbidden(message = 'Resource not accessible by integration'): Answer {
  return { status: 403, body: { message, documentation_url: documentation, status: '403' } };
}

export function refuseGone(): Answer {
  return { status: 410, body: { message: 'Artifact has expired', documentation_url: documentation, status: '410' } };
}

export function refuseInvalid(message: string, field?: string, resource = 'IssueComment'): Answer {
  const errors = field === undefined ? [] : [{ resource, code: 'custom', field, message }];
  return {
    status: 422,
    body: {
      message: field === undefined ? message : 'Validation Failed',
      errors,
      documentation_url: documentation,
      status: '422',
    },
  };
}

/** What is asked for has to be the only one of its name. */
export function refuseTaken(resource: string, field: string): Answer {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource, code: 'already_exists', field }],
      documentation_url: documentation,
      status: '422',
    },
  };
}

/** One page of a list, with the Link header that says where the next and the last are. */
export function pageOf<T>(
  items: readonly T[],
  query: URLSearchParams,
  address: string,
): { items: T[]; headers: Record<string, string> } {
  const perPage = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100);
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const link = (target: number, relation: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(target));
    return `<${address}?${parameters}>; rel="${relation}"`;
  };
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
