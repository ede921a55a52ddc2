import type { Format } from './format.ts';
import { cutMail } from './mail/cut.ts';
import { readMail } from './mail/read.ts';

/**
 * A mail as a file (RFC 5322 and MIME): its subject, and its parts of plain text and HTML as a recipient reads them.
 * Attachments and mails within the mail are left unread.
 */
export const mail: Format = { name: 'mail', hasFrontMatter: false, cut: cutMail, read: readMail };
