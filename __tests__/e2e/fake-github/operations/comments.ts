import type { Comment } from '../records.ts';
import { failure, invalid, notFound, ok, type Reply } from '../reply.ts';
import { type Handlers, named } from './call.ts';

/** The longest comment that GitHub takes, in characters. */
export const LONGEST_COMMENT = 65_536;

/** What GitHub has against the text of a comment. */
export function commentBodyProblem(body: string): Reply | undefined {
  if (body.trim() === '') return invalid('IssueComment', 'data', "Body can't be blank");
  if ([...body].length <= LONGEST_COMMENT) return undefined;
  return invalid('IssueComment', 'data', `Body is too long (maximum is ${LONGEST_COMMENT} characters)`);
}

/** The conversation of a pull request. */
export const comments: Handlers = {
  'issues/list-comments': ({ store, wire, repository, args, page }) => {
    const number = Number(args.issue_number);
    if (!store.pull(repository.fullName, number)) return notFound();
    return page(store.commentsOf(repository.fullName, number).map((comment) => wire.comment(comment)));
  },

  'issues/create-comment': ({ store, wire, repository, token, args, body }) => {
    const pull = store.pull(repository.fullName, Number(args.issue_number));
    const text = (body as { body: string }).body;
    if (!pull) return notFound();
    if (pull.locked) return failure(403, 'Unable to create comment because issue is locked.');
    const problem = commentBodyProblem(text);
    if (problem) return problem;
    const at = { repo: repository.fullName, number: pull.number };
    const json = wire.comment(store.plantComment({ ...at, login: token.login, body: text }));
    return { status: 201, json, headers: { location: String(json.url) } };
  },

  'issues/get-comment': (call) => {
    const comment = named<Comment>(call.store.comments, call, 'comment_id');
    return comment ? ok(call.wire.comment(comment)) : notFound();
  },

  // A token with write permission may edit and delete everyone's comments.
  'issues/update-comment': (call) => {
    const comment = named<Comment>(call.store.comments, call, 'comment_id');
    const text = (call.body as { body: string }).body;
    if (!comment) return notFound();
    const problem = commentBodyProblem(text);
    if (problem) return problem;
    comment.body = text;
    comment.updatedAt = call.store.now();
    return ok(call.wire.comment(comment));
  },

  'issues/delete-comment': (call) => {
    const comment = named<Comment>(call.store.comments, call, 'comment_id');
    // The document knows no comment that is gone already.
    if (!comment) return { ...notFound(), undeclared: true };
    call.store.comments.delete(comment.id);
    return { status: 204 };
  },
};
