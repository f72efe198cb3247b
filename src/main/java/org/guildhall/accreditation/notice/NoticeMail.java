package org.guildhall.accreditation.notice;

/** A mail of one person, ready to be sent: plain text in the recipient's language. */
record NoticeMail(String subject, String body) {}
