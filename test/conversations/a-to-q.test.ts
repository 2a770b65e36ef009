import { describeConversations } from './runner/suite.ts';

describeConversations('conversations from a to q', (name) => name < 'r');
