import { Refusal, notFound } from './answer.ts';
import { completed } from './openapi.ts';
import { page, type Call, type Routes } from './route.ts';
import type { FakeComment, FakeIssue, FakeToken } from './state.ts';

const MAX_BODY_LENGTH = 65_536;

export const presentUser = ({ login, type }: FakeToken) => completed('simple-user', { login, type, id: 41_898_282 });

const presentComment = (comment: FakeComment, { url, state }: Call) =>
  completed('issue-comment', {
    id: comment.id,
    body: comment.body,
    user: presentUser(comment.author),
    url: `${url}/repos/${state.repository}/issues/comments/${comment.id}`,
    html_url: `${url}/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  });

const presentIssue = (issue: FakeIssue, { url, state }: Call) =>
  completed('issue', {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: presentUser(issue.author),
    labels: issue.labels.map((name) => ({ name })),
    html_url: `${url}/${state.repository}/issues/${issue.number}`,
    ...(issue.isPullRequest ? { pull_request: { url: '', html_url: '', diff_url: '', patch_url: '' } } : {}),
  });

function checkBody(body: unknown): string {
  const text = typeof body === 'string' ? body : '';
  if (text.length > MAX_BODY_LENGTH) {
    throw new Refusal(422, 'Validation Failed', [
      { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)' },
    ]);
  }
  return text;
}

function issueOf({ state, path }: Call): FakeIssue {
  const issue = state.issues.find((one) => one.number === Number(path['issue_number']));
  if (issue === undefined) throw notFound();
  return issue;
}

const labelNames = (labels: unknown): string[] =>
  ((labels as (string | { name: string })[] | undefined) ?? []).map((label) => (typeof label === 'string' ? label : label.name));

export const CONVERSATION_ROUTES: Routes = {
  'GET /repos/{owner}/{repo}/pulls': (call) => page([], call, `/repos/${call.state.repository}/pulls`),
  'GET /repos/{owner}/{repo}/issues': (call) => {
    const { state, query } = call;
    const wanted = query.get('state') ?? 'open';
    const creator = query.get('creator');
    const issues = state.issues.filter(
      (issue) => (wanted === 'all' || issue.state === wanted) && (creator === null || issue.author.login === creator),
    );
    return page(
      [...issues].reverse().map((issue) => presentIssue(issue, call)),
      call,
      `/repos/${state.repository}/issues`,
    );
  },
  'POST /repos/{owner}/{repo}/issues': (call) => {
    const { state, body, token } = call;
    const issue: FakeIssue = {
      number: state.issues.length + 1,
      author: token,
      isPullRequest: false,
      title: String(body['title']),
      body: checkBody(body['body']),
      labels: labelNames(body['labels']),
      state: 'open',
    };
    state.issues.push(issue);
    return { status: 201, body: presentIssue(issue, call) };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': (call) => ({ status: 200, body: presentIssue(issueOf(call), call) }),
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': (call) => {
    const issue = issueOf(call);
    const { title, body, labels, state } = call.body;
    if (typeof title === 'string') issue.title = title;
    if (body !== undefined) issue.body = checkBody(body);
    if (labels !== undefined) issue.labels = labelNames(labels);
    if (state === 'open' || state === 'closed') issue.state = state;
    return { status: 200, body: presentIssue(issue, call) };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (call) => {
    const issue = issueOf(call);
    const comments = call.state.comments.filter((comment) => comment.issue === issue.number);
    const path = `/repos/${call.state.repository}/issues/${issue.number}/comments`;
    return page(
      comments.map((comment) => presentComment(comment, call)),
      call,
      path,
    );
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (call) => {
    const { state, body, token } = call;
    const comment: FakeComment = { id: state.nextId++, issue: issueOf(call).number, author: token, body: checkBody(body['body']) };
    state.comments.push(comment);
    return { status: 201, body: presentComment(comment, call) };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (call) => {
    const comment = call.state.comments.find((one) => one.id === Number(call.path['comment_id']));
    if (comment === undefined) throw notFound();
    comment.body = checkBody(call.body['body']);
    return { status: 200, body: presentComment(comment, call) };
  },
};
