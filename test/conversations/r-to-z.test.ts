import { describeConversations } from './runner/suite.ts';

describeConversations('conversations from r to z', (name) => name >= 'r');
