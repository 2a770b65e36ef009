/** How a page gets into a conversation: a new one, or its own again. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ConversationId } from '../../machines/events.ts';
import { type Answer, type Call, refuse } from '../http.ts';
import type { WebPorts } from './ports.ts';
import { type Grant, lifetimeSeconds, type Tokens } from './tokens.ts';

const request = z
  .object({
    resume: z.string().max(2000).optional(),
    locale: z.string().max(35).optional().catch(undefined),
    program: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional()
      .catch(undefined),
  })
  .optional();

/**
 * Answers `{ conversationId, token, expires_in, resume }`. With `{ resume }` in the body the conversation is the one of
 * that credential; when there is none any more, a 401 tells the page to start anew: `ResumeInvalid`, `ResumeExpired` or
 * `ResumeUnknown`.
 */
export async function generateToken(call: Call, tokens: Tokens, ports: WebPorts): Promise<Answer> {
  const reading = request.safeParse(call.body);
  if (!reading.success) return refuse(400, 'BadRequest', 'Send a JSON object; resume is a string.');
  const { resume, locale, program } = reading.data ?? {};
  if (resume !== undefined) return resumeConversation(resume, tokens, ports);
  const conversationId = randomId() as ConversationId;
  return {
    status: 200,
    body: await admission({ conversationId, userId: `dl_${randomId()}`, locale, program }, tokens),
  };
}

async function resumeConversation(resume: string, tokens: Tokens, ports: WebPorts): Promise<Answer> {
  const reading = await tokens.read('resume', resume);
  switch (reading.outcome) {
    case 'expired':
      return refuse(401, 'ResumeExpired', 'This conversation was left too long ago. Start a new one.');
    case 'invalid':
      return refuse(401, 'ResumeInvalid', 'This conversation cannot be resumed. Start a new one.');
    case 'valid': {
      const [first] = await ports.messagesAfter(reading.grant.conversationId, 0, 1);
      if (!first)
        return refuse(401, 'ResumeUnknown', 'This conversation is not kept any more. Start a new one.');
      return { status: 200, body: await admission(reading.grant, tokens) };
    }
  }
}

/** 128 random bits. */
const randomId = () => randomBytes(16).toString('hex');

const admission = async (grant: Grant, tokens: Tokens) => ({
  ...(await accessTo(grant, tokens)),
  resume: await tokens.issue('resume', grant),
});

/** A fresh access token in the words of the protocol; `expires_in` is in seconds. */
export const accessTo = async (grant: Grant, tokens: Tokens) => ({
  conversationId: grant.conversationId,
  token: await tokens.issue('access', grant),
  expires_in: lifetimeSeconds.access,
});
